import type { mongo } from 'mongoose';
import type { DocumentDefinition } from '../define-document.js';
import { notUnique } from '../errors.js';
import type { Author, Writes } from '../port.js';
import type { Session } from '../session.js';
import { writesOf } from '../writes.js';
import { isDuplicate, takenPaths } from './failures.js';
import { fieldsOf } from './kept.js';
import type { Kept } from './kept.js';

/** The writes of a collection inside one transaction on MongoDB. */
export function mongoWritesOf<T>(
  definition: DocumentDefinition<T>,
  collection: mongo.Collection<Kept>,
  session: Session<mongo.ClientSession>,
  author: () => Author | undefined,
): Writes<T> {
  const options = () => ({ session: session.connection });
  const write = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw isDuplicate(error) ? session.conflict(notUnique(takenPaths(error), error)) : error;
    }
  };
  const rows = {
    storeDate: (date: Date) => new Date(date),
    encode: (prepared: unknown) => prepared as object,
    decode: (stored: object) => ({ ...stored }) as T, // each was made for this one operation
    find: async (id: string) => {
      const kept = await collection.findOne({ _id: id }, options());
      return kept && { version: kept.version, stored: fieldsOf(kept) };
    },
    insert: (id: string, stored: object) =>
      write(() => collection.insertOne({ _id: id, version: 1, ...stored }, options())),
    replace: (id: string, version: number, stored: object) =>
      write(() => collection.replaceOne({ _id: id }, { version, ...stored }, options())),
    remove: (id: string) => write(() => collection.deleteOne({ _id: id }, options())),
  };
  return writesOf(definition, rows, session, author);
}
