import { DatabaseSync } from '@photostructure/sqlite';
import { patientlyWithin } from '@shuangzhao/persistence/patience';
import { AppError } from '@shuangzhao/platform/errors';

export type Database = InstanceType<typeof DatabaseSync>;

const logBusy = (cause: unknown) => new AppError('unavailable', 'events.log_busy', 'The event log is busy.', { cause });

/** Runs synchronous SQL, again while another process holds the lock; gives up with `events.log_busy`. */
export const patiently = <R>(patienceMs: number, work: () => R): Promise<R> =>
  patientlyWithin(patienceMs, logBusy, work);

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
