import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { createQueue } from '@shuangzhao/platform/queue';
import type { mongo } from 'mongoose';
import type { TransactionOptions } from '../engine-options.js';
import { nestedTransaction } from '../errors.js';
import { withinLimit } from '../within-limit.js';
import { isTransient, isUnknownCommit, toldOf } from './failures.js';
import { MongoSession } from './mongo-session.js';

/** How long a transaction is run again on conflicts with others. */
const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 100;

type Work<R> = (session: MongoSession) => Promise<R>;

/** Runs transactions' work: again where it met another's, and its commit again where it was not answered. */
export class Transactions {
  readonly #running = new AsyncLocalStorage<MongoSession>();
  /** Those that met another wait for each other, or many on one document would go on meeting. */
  readonly #oneByOne = createQueue();

  constructor(
    private readonly client: mongo.MongoClient,
    private readonly options: TransactionOptions,
  ) {}

  /** Throws inside a transaction's work: outside reads would not see what it wrote. */
  refuseNesting(): void {
    if (this.#running.getStore()?.open) throw nestedTransaction();
  }

  /** Throws what the work throws, `transaction.*`, or `store.unavailable`. */
  async run<R>(work: Work<R>): Promise<{ result: R; appended: boolean }> {
    this.refuseNesting();
    const end = performance.now() + PATIENCE_MS;
    const connection = this.client.startSession();
    try {
      if (this.options.runTwice) await this.#patiently(end, () => this.#attempt(connection, work, false));
      return await this.#patiently(end, () => this.#attempt(connection, work, true));
    } catch (error) {
      throw toldOf(error);
    } finally {
      await connection.endSession();
    }
  }

  async #patiently<R>(end: number, attempt: () => Promise<R>): Promise<R> {
    for (let tries = 1; ; tries++) {
      try {
        return await (tries === 1 ? attempt() : this.#oneByOne(attempt));
      } catch (error) {
        if (!isTransient(error) || performance.now() > end) throw error;
        await delay(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS));
      }
    }
  }

  async #attempt<R>(connection: mongo.ClientSession, work: Work<R>, commits: boolean) {
    connection.startTransaction({ readConcern: { level: 'snapshot' } });
    const session = new MongoSession(connection);
    try {
      const result = await withinLimit(this.options.limitMs, session, async () => {
        const reply = await this.#running.run(session, work, session);
        await session.settle();
        return reply;
      });
      if (commits) await this.#commit(connection);
      else await connection.abortTransaction();
      return { result, appended: session.appended };
    } catch (error) {
      if (connection.inTransaction()) await connection.abortTransaction();
      throw session.transient ?? error; // the work may have made another error of it
    } finally {
      session.end();
    }
  }

  async #commit(connection: mongo.ClientSession): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        await connection.commitTransaction();
        return;
      } catch (error) {
        if (!isUnknownCommit(error) || performance.now() > end) throw error;
      }
      await delay(LONGEST_PAUSE_MS);
    }
  }
}
