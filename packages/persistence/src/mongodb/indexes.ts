import { AppError } from '@shuangzhao/platform/errors';
import { mongo } from 'mongoose';
import type { DocumentDefinition } from '../define-document.js';
import type { Index } from '../indexes.js';
import { isDuplicate } from './failures.js';
import { storedName } from './filter-document.js';
import type { Kept } from './kept.js';

const NAMESPACE_EXISTS = 48;
const INDEX_DIFFERS = new Set([85, 86]);

/** The index as MongoDB makes it; `_id` comes last in one that lists are sorted by. */
const descriptionOf = ({ name, keys, unique, sparse }: Index) => {
  const key = Object.fromEntries(keys.map(({ path, direction }) => [storedName(path), direction] as const));
  const sorts = !unique && keys.every(({ path }) => path.arrays.length === 0);
  const tie = sorts ? { _id: keys.at(-1)?.direction ?? 1 } : {};
  return { name, key: { ...key, ...tie }, ...(unique ? { unique, sparse } : {}) };
};

/**
 * Makes a collection and its indexes where they are missing; drops nothing, an administrator's index least of all.
 * Throws `store.index_refused` where an index of the same name has another shape, or documents collide under a unique one.
 */
export async function createCollection(
  database: mongo.Db,
  { name, indexes }: Pick<DocumentDefinition<unknown>, 'name' | 'indexes'>,
): Promise<mongo.Collection<Kept>> {
  try {
    await database.createCollection(name);
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
  }
  const collection = database.collection<Kept>(name);
  if (indexes.length === 0) return collection;
  try {
    await collection.createIndexes(indexes.map(descriptionOf));
  } catch (error) {
    const place = `of "${name}" in the database ${database.databaseName}`;
    if (isDuplicate(error))
      throw new AppError('internal', 'store.index_refused', `Documents ${place} collide under a unique index.`, {
        cause: error,
      });
    if (error instanceof mongo.MongoServerError && INDEX_DIFFERS.has(Number(error.code)))
      throw new AppError('internal', 'store.index_refused', `An index ${place} has another shape: ${error.message}`, {
        cause: error,
      });
    throw error;
  }
  return collection;
}
