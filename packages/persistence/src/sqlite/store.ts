import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@shuangzhao/platform/errors';
import type { DocumentDefinition } from '../define-document.js';
import { settingsOf } from '../engine-options.js';
import type { EngineOptions } from '../engine-options.js';
import { Opened, singleWrites, sweepHourly } from '../opened.js';
import { ownLease } from '../lease.js';
import type { AuditLog, Author, Collection, Lease, OutboxRow, Store, Tx } from '../port.js';
import { AuditRecords, auditLogOf, auditWriter } from '../audit.js';
import { createAuditTable } from './audit-table.js';
import type { BookkeepingOptions } from '../bookkeeping.js';
import { BOOKKEEPING, bookkeepingOf, outboxRowOf, sweep } from './bookkeeping.js';
import { Connection, patiently } from './connection.js';
import { readsOf } from './reads.js';
import type { Run } from './reads.js';
import type { Session } from '../session.js';
import { createTable, tableOf } from './table.js';
import type { Table } from './table.js';
import { Writer } from './writer.js';
import { sqliteWritesOf } from './writes.js';

export interface SqliteOptions extends EngineOptions {
  /** The database file, made with its directory where missing; `:memory:` for one that nobody else sees. */
  file: string;
}

const IN_MEMORY = ':memory:';
const auditTable = tableOf(AuditRecords);

/** The port on one SQLite file. */
export class SqliteStore implements Store {
  readonly audit: AuditLog;
  readonly #writeAudit: ReturnType<typeof auditWriter>;
  readonly #author: () => Author | undefined;
  readonly #writer: Writer;
  readonly #connections: readonly Connection[];
  readonly #read: Run;
  readonly #bookkeeping: BookkeepingOptions;
  readonly #tables = new Opened<Table<unknown>>();
  readonly #wakes = new Set<() => void>();
  readonly #sweeping: NodeJS.Timeout;
  #closing: Promise<void> | null = null;

  /** In memory there is one connection, so that reads wait for the transaction before them. */
  constructor(writer: Connection, reader: Connection | null, options: SqliteOptions) {
    const { bookkeeping, author, transactions } = settingsOf(options);
    this.#writer = new Writer(writer, transactions);
    this.#connections = reader ? [reader, writer] : [writer];
    this.#read = async (work) => {
      this.#writer.refuseNesting();
      return reader ? patiently(() => work(reader)) : this.#writer.between(work);
    };
    this.#bookkeeping = bookkeeping;
    this.audit = auditLogOf(readsOf(auditTable, this.#read));
    this.#writeAudit = auditWriter(bookkeeping.now);
    this.#author = author;
    this.#sweeping = sweepHourly(async () => {
      await this.sweepReplies();
      await this.wipe();
    });
  }

  async collection<T>(definition: DocumentDefinition<T>): Promise<Collection<T>> {
    this.#tables.find(definition);
    const table = tableOf(definition);
    await this.#writer.write((connection) => createTable(connection, table));
    this.#tables.add(table);
    return { ...readsOf(table, this.#read), ...singleWrites(this, definition) };
  }

  async transaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const { result, appended } = await this.#writer.transaction(async (session) => {
      const reply = await work(this.#txOf(session));
      await session.settle();
      await this.#writeAudit(
        session.audited,
        sqliteWritesOf(auditTable, session, () => undefined),
      );
      return reply;
    });
    if (appended) for (const wake of this.#wakes) queueMicrotask(wake);
    return result;
  }

  async readOutbox(limit: number): Promise<OutboxRow[]> {
    return this.#read((connection) =>
      connection.all('SELECT * FROM _outbox ORDER BY position LIMIT ?', [limit]).map(outboxRowOf),
    );
  }

  async removeOutbox(ids: string[]): Promise<void> {
    const remove = 'DELETE FROM _outbox WHERE id IN (SELECT value FROM json_each(?))';
    await this.#writer.write((connection) => connection.run(remove, [JSON.stringify(ids)]));
  }

  onOutbox(wake: () => void): () => void {
    this.#wakes.add(wake);
    return () => void this.#wakes.delete(wake);
  }

  lease(_name: string): Lease {
    return ownLease;
  }

  /** Removes saved replies past their time, as it also happens each hour; returns how many. */
  async sweepReplies(): Promise<number> {
    let swept = 0;
    for (;;) {
      const removed = await this.#writer.write((connection) => sweep(connection, this.#bookkeeping.now));
      swept += removed;
      if (removed === 0) return swept;
    }
  }

  /** Empties the write-ahead log, which holds pages as they were: nothing is left of what was removed. As it also happens each hour. */
  wipe(): Promise<void> {
    return this.#writer.between((connection) => connection.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
  }

  /** Waits for the transactions under way, then closes the file; more calls do nothing. */
  close(): Promise<void> {
    clearInterval(this.#sweeping);
    this.#closing ??= this.#writer.between((writer) => {
      writer.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // statements that are not collected yet keep it open
      for (const connection of this.#connections) connection.close();
    });
    return this.#closing;
  }

  #txOf(session: Session<Connection>): Tx {
    const run: Run = (work) => session.step(() => work(session.connection));
    return {
      collection: <T>(definition: DocumentDefinition<T>) => {
        const own = this.#tables.get(definition) as Table<T>;
        return { ...readsOf(own, run), ...sqliteWritesOf(own, session, this.#author) };
      },
      ...bookkeepingOf(session, this.#bookkeeping),
    };
  }
}

/** A file of another service, or of a program with another format, is not touched. */
function prepareFile(connection: Connection, service: string): void {
  const about = `${service}, format 1`;
  connection.exec(BOOKKEEPING);
  connection.run('INSERT OR IGNORE INTO _about (one, about) VALUES (1, ?)', [about]);
  const found = String(connection.get('SELECT about FROM _about')?.['about']);
  if (found !== about) throw new AppError('internal', 'store.foreign_file', `The file is "${found}", not "${about}".`);
  createAuditTable(connection, auditTable);
}

/** Opens the port on an SQLite file, for one process; throws `store.foreign_file` or `store.busy`. */
export async function openSqliteStore(options: SqliteOptions): Promise<SqliteStore> {
  const { file, service } = options;
  const inMemory = file === IN_MEMORY;
  if (!inMemory) mkdirSync(path.dirname(file), { recursive: true });
  const writer = new Connection(file, { readOnly: false, synchronous: inMemory ? 'OFF' : 'FULL' });
  try {
    await patiently(() => writer.exec('PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON'));
    await patiently(() => prepareFile(writer, service));
    const reader = inMemory ? null : new Connection(file, { readOnly: true, synchronous: 'FULL' });
    return new SqliteStore(writer, reader, options);
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** A throw-away store in memory, for tests. */
export const openMemoryStore = (options: Partial<SqliteOptions> = {}): Promise<SqliteStore> =>
  openSqliteStore({ service: 'memory', ...options, file: IN_MEMORY });
