import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { AppError } from '@shuangzhao/platform/errors';

export type Database = InstanceType<typeof DatabaseSync>;

const BUSY = 5;
const PROTOCOL = 15; // a lost race for the WAL's locks; SQLite's advice is to try again

/** The driver gives extended codes (261: busy with recovery after a crash), of which the low byte is the kind. */
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'sqliteCode' in error &&
  [BUSY, PROTOCOL].includes(Number(error.sqliteCode) & 0xff);

/** Runs synchronous SQL, again after 1 to 5 ms while another process holds the lock; gives up with `events.log_busy`. */
export async function patiently<R>(patienceMs: number, work: () => R): Promise<R> {
  const start = performance.now();
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() - start > patienceMs)
        throw new AppError('unavailable', 'events.log_busy', 'The event log is busy.', { cause: error });
    }
    await delay(1 + Math.random() * 4);
  }
}

/** One write transaction without any await in it, so that two can never mix on one connection. */
export const transact = <R>(db: Database, patienceMs: number, work: () => R): Promise<R> =>
  patiently(patienceMs, () => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  });

/** A busy timeout would block the event loop: none. `synchronous` belongs to the connection, so each says its own. */
export const connect = (file: string, patienceMs: number, synchronous: 'FULL' | 'NORMAL'): Promise<Database> =>
  patiently(patienceMs, () => {
    const db = new DatabaseSync(file, { timeout: 0 });
    try {
      db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
