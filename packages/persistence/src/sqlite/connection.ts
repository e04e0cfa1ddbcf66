import { DatabaseSync } from '@photostructure/sqlite';
import type { StatementSyncInstance } from '@photostructure/sqlite';
import { storeBusy } from '../errors.js';
import { patientlyWithin, sqliteCode } from './patience.js';

export type Param = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

const MAX_STATEMENTS = 500;
const PATIENCE_MS = 5_000;

/** Whether a unique index or the primary key refused a row (SQLITE_CONSTRAINT). */
export const isConstraint = (error: unknown): boolean => sqliteCode(error) === 19;

/** Runs synchronous SQL, again while the file is locked; after 5 s throws `store.busy`. */
export const patiently = <R>(work: () => R): Promise<R> => patientlyWithin(PATIENCE_MS, storeBusy, work);

/** The driver would cut a text at its first NUL. */
function whole(params: readonly Param[]): readonly Param[] {
  if (params.some((param) => typeof param === 'string' && param.includes('\0'))) throw new Error('A text has no NUL.');
  return params;
}

/** One connection with its statements; it holds both, for a statement alone does not keep its database open. */
export class Connection {
  readonly #database: InstanceType<typeof DatabaseSync>;
  readonly #statements = new Map<string, StatementSyncInstance>();

  /** A busy timeout would block the event loop: none. `synchronous` belongs to the connection, so each says its own. */
  constructor(file: string, options: { readOnly: boolean; synchronous: 'FULL' | 'OFF' }) {
    this.#database = new DatabaseSync(file, { timeout: 0, readOnly: options.readOnly });
    this.#database.exec(`PRAGMA synchronous = ${options.synchronous}`);
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  all(sql: string, params: readonly Param[] = []): Row[] {
    return this.#statement(sql).all(...whole(params)) as Row[];
  }

  get(sql: string, params: readonly Param[] = []): Row | undefined {
    return this.#statement(sql).get(...whole(params)) as Row | undefined;
  }

  /** Returns the number of rows changed. */
  run(sql: string, params: readonly Param[] = []): number {
    return this.#statement(sql).run(...whole(params)).changes;
  }

  /** Undoes the open transaction, unless SQLite already did. */
  rollback(): void {
    if (this.#database.isTransaction) this.run('ROLLBACK');
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): StatementSyncInstance {
    const known = this.#statements.get(sql);
    if (known) return known;
    const oldest = this.#statements.size >= MAX_STATEMENTS ? this.#statements.keys().next().value : undefined;
    if (oldest !== undefined) this.#statements.delete(oldest);
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
