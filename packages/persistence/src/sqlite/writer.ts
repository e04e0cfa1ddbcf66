import { AsyncLocalStorage } from 'node:async_hooks';
import { createQueue } from '@shuangzhao/platform/queue';
import type { TransactionOptions } from '../engine-options.js';
import { nestedTransaction } from '../errors.js';
import { Session } from '../session.js';
import { withinLimit } from '../within-limit.js';
import { patiently } from './connection.js';
import type { Connection } from './connection.js';

/** The one connection that writes: transactions wait for each other, for two on one connection would mix. */
export class Writer {
  readonly #connection: Connection;
  readonly #options: TransactionOptions;
  readonly #inTurn = createQueue();
  readonly #running = new AsyncLocalStorage<Session<Connection>>();

  constructor(connection: Connection, options: TransactionOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  /** Throws inside a transaction's work: what waits for the writer there would wait for itself. */
  refuseNesting(): void {
    if (this.#running.getStore()?.open) throw nestedTransaction();
  }

  /** Runs a transaction's work and commits it, or undoes all of it; throws what the work throws, or `transaction.*`. */
  async transaction<R>(work: (session: Session<Connection>) => Promise<R>): Promise<{ result: R; appended: boolean }> {
    this.refuseNesting();
    return this.#inTurn(async () => {
      if (this.#options.runTwice) await this.#attempt(work, 'ROLLBACK');
      return this.#attempt(work, 'COMMIT');
    });
  }

  /** Runs synchronous SQL between transactions. */
  async between<R>(work: (connection: Connection) => R): Promise<R> {
    this.refuseNesting();
    return this.#inTurn(() => patiently(() => work(this.#connection)));
  }

  /** Runs synchronous SQL as a transaction of its own. */
  write<R>(work: (connection: Connection) => R): Promise<R> {
    return this.between((connection) => {
      connection.run('BEGIN IMMEDIATE');
      try {
        const result = work(connection);
        connection.run('COMMIT');
        return result;
      } catch (error) {
        connection.rollback();
        throw error;
      }
    });
  }

  async #attempt<R>(work: (session: Session<Connection>) => Promise<R>, end: 'COMMIT' | 'ROLLBACK') {
    await patiently(() => this.#connection.run('BEGIN IMMEDIATE'));
    const session = new Session<Connection>(this.#connection);
    try {
      const result = await withinLimit(this.#options.limitMs, session, async () => {
        const reply = await this.#running.run(session, work, session);
        await session.settle();
        return reply;
      });
      this.#connection.run(end);
      return { result, appended: session.appended };
    } catch (error) {
      this.#connection.rollback();
      throw error;
    } finally {
      session.end();
    }
  }
}
