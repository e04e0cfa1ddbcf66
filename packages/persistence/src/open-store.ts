import type { Store } from './port.js';
import { openSqliteStore } from './sqlite/store.js';
import type { SqliteOptions } from './sqlite/store.js';

export interface StoreOptions extends SqliteOptions {
  /** MONGODB_URI: then the documents are there and not in the file. */
  mongodbUri?: string | undefined;
  /** The first part of the database's name, where several systems share MongoDB. */
  namespace?: string | undefined;
}

/** Opens a service's documents on the engine that the options name; the other one is not loaded. */
export async function openStore({ mongodbUri, namespace, file, ...options }: StoreOptions): Promise<Store> {
  if (mongodbUri === undefined) return openSqliteStore({ file, ...options });
  const { openMongoStore } = await import('./mongodb/store.js');
  return openMongoStore({ uri: mongodbUri, namespace, ...options });
}
