import { rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

// Exclusive: one process a file. Full: what is acknowledged is on disk. Secure delete: what is removed leaves no bytes.
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON; PRAGMA cache_size = -8000;`;

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** Opens the file and hands it to `use`; closes it again when that fails. */
export const openDatabase = <R>(path: string, use: (db: DatabaseSyncInstance) => R): R => {
  const db = new DatabaseSync(path);
  try {
    db.exec(PRAGMAS);
    return use(db);
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * Closes it for good. The package finalizes statements only when they are collected, and until then SQLite keeps the
 * connection with its lock: leaving the log and the exclusive mode first sets the file free at once.
 */
export const closeDatabase = (db: DatabaseSyncInstance): void => {
  db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema;');
  db.close();
};

/** Whether the error says that the file is damaged, or no database at all. */
export const saysDamaged = (error: unknown): boolean => {
  if (!(typeof error === 'object' && error !== null && 'errcode' in error)) return false;
  const code = Number(error.errcode) & 0xff; // the higher bits tell more about the same error
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
};

/** All of `work` or nothing. */
export const transaction = (db: DatabaseSyncInstance, work: () => void): void => {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/** Removes a closed database, with the files that a crash may have left beside it. */
export const removeDatabase = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
};
