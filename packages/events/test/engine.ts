import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { openSqliteLog } from '../src/index.js';
import type { Broker } from '../src/index.js';

/** A broker that the suites run on; a place is a text, so that a child process can open it too. */
export interface Engine {
  name: string;
  /** A place of its own for one test. */
  placeIn(folder: string): string;
  open(place: string): Promise<Broker>;
  clear(place: string): Promise<void>;
}

export const onSqlite: Engine = {
  name: 'an SQLite log',
  placeIn: (folder) => path.join(folder, `${randomUUID()}.log`),
  open: (place) => openSqliteLog({ file: place }),
  clear: () => Promise.resolve(),
};
