import { AppError } from '@shuangzhao/platform/errors';
import { Mongoose } from 'mongoose';
import type { Connection, mongo } from 'mongoose';
import { isAway, isLoginRefused, toldOf } from './failures.js';

/** Shorter than the deadline of a call, so that its caller is told why. */
const SELECTION_MS = 2_000;
const SOCKET_MS = 30_000;

const refused = (message: string, cause?: unknown): AppError =>
  new AppError('internal', 'store.refused', message, { cause });

/** Where it is, without the password that a URI may hold. */
const placeOf = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*/s, '');

/**
 * Connects to a database of a replica set or a sharded cluster. Throws `store.refused` with one sentence on a wrong URI, wrong
 * credentials or a server without transactions, and `store.unavailable` where no server answers.
 */
export async function connect(uri: string, name: string): Promise<{ connection: Connection; database: mongo.Db }> {
  const mongoose = new Mongoose();
  let connection: Connection | undefined;
  try {
    connection = mongoose.createConnection(uri, {
      appName: name,
      serverSelectionTimeoutMS: SELECTION_MS,
      connectTimeoutMS: SELECTION_MS,
      socketTimeoutMS: SOCKET_MS,
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      readPreference: 'primary',
      retryWrites: true,
      ignoreUndefined: false,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
    });
    await connection.asPromise();
  } catch (error) {
    await connection?.destroy();
    if (isLoginRefused(error))
      throw refused(`MongoDB at ${placeOf(uri)} refuses the user or the password of MONGODB_URI.`, error);
    if (isAway(error)) throw toldOf(error);
    throw refused(`MONGODB_URI is no address of MongoDB: ${String(error)}`, error);
  }
  const database = connection.getClient().db(name);
  const hello = await database.admin().command({ hello: 1 });
  if (hello['setName'] === undefined && hello['msg'] !== 'isdbgrid') {
    await connection.close();
    throw refused(`MongoDB at ${placeOf(uri)} is no replica set, and has no transactions.`);
  }
  return { connection, database };
}
