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

/** What is to be said where MongoDB refuses an index; undefined where something else failed. */
const refusalOf = (cause: unknown, index: string, place: string): AppError | undefined => {
  const refused = (message: string) => new AppError('internal', 'store.index_refused', message, { cause });
  if (isDuplicate(cause)) return refused(`Documents of ${place} collide under the unique index "${index}".`);
  if (cause instanceof mongo.MongoServerError && INDEX_DIFFERS.has(Number(cause.code)))
    return refused(`The index "${index}" of ${place} has another shape than this version makes.`);
  return undefined;
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
  // One by one: MongoDB does not say in a few words which of several it refuses.
  for (const description of indexes.map(descriptionOf))
    try {
      await collection.createIndexes([description]);
    } catch (error) {
      throw refusalOf(error, description.name, `"${name}" in the database ${database.databaseName}`) ?? error;
    }
  return collection;
}
