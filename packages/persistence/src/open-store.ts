import { openSqliteStore } from './sqlite/store.js';
import type { SqliteOptions } from './sqlite/store.js';
import type { Store } from './port.js';

export type StoreOptions = SqliteOptions;

/** Opens a service's documents on the engine that the options name: a file is SQLite. */
export const openStore = (options: StoreOptions): Promise<Store> => openSqliteStore(options);
