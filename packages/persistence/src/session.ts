import type { AppError } from '@shuangzhao/platform/errors';
import { createQueue } from '@shuangzhao/platform/queue';
import type { AuditView } from './audit-view.js';
import { abortedTransaction, transactionOver, transactionTimeout } from './errors.js';
import type { Author } from './port.js';

/** A document's version as this transaction left it, and how many events speak of it. */
interface Written {
  readonly version: number;
  events: number;
}

/** What a transaction has made of a document, null where there is none; and who wrote it last. */
export interface Audited {
  readonly collection: string;
  readonly author: Author | undefined;
  readonly before: AuditView | null;
  readonly after: AuditView | null;
}

/** One run of a transaction's work on an engine's connection: its operations go one after the other, and none after its end. */
export class Session<Connection> {
  /** Whether this run appended to the outbox. */
  appended = false;
  readonly #connection: Connection;
  readonly #inTurn = createQueue();
  readonly #written = new Map<string, Written>();
  readonly #audited = new Map<string, Audited>();
  #ended: (() => AppError) | null = null;
  #conflict: AppError | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get open(): boolean {
    return this.#ended === null;
  }

  /** The connection that writes; throws once the transaction is over, too late, or given up at a conflict. */
  get connection(): Connection {
    if (this.#ended) throw this.#ended();
    if (this.#conflict) throw abortedTransaction(this.#conflict);
    return this.#connection;
  }

  /** Runs an operation in its turn; it takes the connection anew after each await. */
  async step<R>(operation: () => R | Promise<R>): Promise<R> {
    if (this.#ended) throw this.#ended();
    return this.#inTurn(operation);
  }

  /** Waits for the operations under way; throws when a conflict was swallowed, for MongoDB would not commit then. */
  async settle(): Promise<void> {
    await this.#inTurn(() => undefined);
    if (this.#conflict) throw abortedTransaction(this.#conflict);
  }

  /** Gives the transaction up and returns what the caller is told. */
  conflict(error: AppError): AppError {
    this.#conflict = error;
    return error;
  }

  end(): void {
    this.#ended ??= transactionOver;
  }

  /** Ends it for taking too long and returns what the caller is told. */
  expire(limitMs: number): AppError {
    this.#ended = () => transactionTimeout(limitMs);
    return this.#ended();
  }

  noteWritten(collection: string, id: string, version: number): void {
    this.#written.set(`${collection}/${id}`, { version, events: 0 });
  }

  /** Each audited document that this run wrote: as it was before the first of its writes, and after the last. */
  get audited(): Iterable<Audited> {
    return this.#audited.values();
  }

  noteAudited(id: string, audited: Audited): void {
    const key = `${audited.collection}/${id}`;
    const first = this.#audited.get(key);
    this.#audited.set(key, first ? { ...audited, before: first.before } : audited);
  }

  /** The version and place of a document's next event, or null when this transaction did not write it. */
  nextEvent(collection: string, id: string): { version: number; n: number } | null {
    const written = this.#written.get(`${collection}/${id}`);
    return written ? { version: written.version, n: written.events++ } : null;
  }
}
