import { AppError } from '@shuangzhao/platform/errors';
import type { Connection, mongo } from 'mongoose';
import { AuditRecords, auditLogOf, auditWriter } from '../audit.js';
import type { BookkeepingOptions } from '../bookkeeping.js';
import type { DocumentDefinition } from '../define-document.js';
import { settingsOf } from '../engine-options.js';
import type { EngineOptions } from '../engine-options.js';
import { Opened, singleWrites, sweepHourly } from '../opened.js';
import { RenewedLease } from '../lease.js';
import type { AuditLog, Author, Collection, Lease, OutboxRow, Store, Tx } from '../port.js';
import { bookkeepingOf, openBooks, readOutbox } from './bookkeeping.js';
import type { Books } from './bookkeeping.js';
import { connect } from './connect.js';
import { toldOf } from './failures.js';
import { createCollection } from './indexes.js';
import type { Kept } from './kept.js';
import { leaseBookOf } from './leases.js';
import type { MongoSession } from './mongo-session.js';
import { mongoReadsOf } from './reads.js';
import type { Run } from './reads.js';
import { Transactions } from './transactions.js';
import { mongoWritesOf } from './writes.js';

export interface MongoOptions extends EngineOptions {
  /** `mongodb://…`: a replica set or a sharded cluster. */
  uri: string;
  /** Each service has a database of its own, `<namespace>_<service>`; `shuangzhao` where not said. */
  namespace?: string | undefined;
}

interface Place {
  definition: DocumentDefinition<unknown>;
  collection: mongo.Collection<Kept>;
}

/** The port on one database of MongoDB. */
export class MongoStore implements Store {
  readonly audit: AuditLog;
  readonly #writeAudit: ReturnType<typeof auditWriter>;
  readonly #author: () => Author | undefined;
  readonly #transactions: Transactions;
  readonly #read: Run;
  readonly #bookkeeping: BookkeepingOptions;
  readonly #opened = new Opened<Place>();
  readonly #wakes = new Set<() => void>();
  readonly #leases = new Set<Lease>();
  readonly #sweeping: NodeJS.Timeout;

  constructor(
    private readonly connection: Connection,
    private readonly database: mongo.Db,
    private readonly books: Books,
    private readonly entries: mongo.Collection<Kept>,
    options: MongoOptions,
  ) {
    const { bookkeeping, author, transactions } = settingsOf(options);
    this.#transactions = new Transactions(connection.getClient(), transactions);
    this.#read = (work) => this.#outside(() => work({}));
    this.#bookkeeping = bookkeeping;
    this.audit = auditLogOf(mongoReadsOf(AuditRecords, entries, this.#read));
    this.#writeAudit = auditWriter(bookkeeping.now);
    this.#author = author;
    this.#sweeping = sweepHourly(() => this.sweepReplies());
  }

  async collection<T>(definition: DocumentDefinition<T>): Promise<Collection<T>> {
    const known = this.#opened.find(definition);
    const collection = known?.collection ?? (await this.#outside(() => createCollection(this.database, definition)));
    this.#opened.add({ definition, collection });
    return { ...mongoReadsOf(definition, collection, this.#read), ...singleWrites(this, definition) };
  }

  async transaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const { result, appended } = await this.#transactions.run(async (session) => {
      const reply = await work(this.#txOf(session));
      await session.settle();
      await this.#writeAudit(
        session.audited,
        mongoWritesOf(AuditRecords, this.entries, session, () => undefined),
      );
      return reply;
    });
    if (appended) for (const wake of this.#wakes) queueMicrotask(wake);
    return result;
  }

  readOutbox(limit: number): Promise<OutboxRow[]> {
    return this.#outside(() => readOutbox(this.connection.getClient(), this.books, limit));
  }

  async removeOutbox(ids: string[]): Promise<void> {
    await this.#outside(() => this.books.outbox.deleteMany({ _id: { $in: ids } }));
  }

  onOutbox(wake: () => void): () => void {
    this.#wakes.add(wake);
    return () => void this.#wakes.delete(wake);
  }

  lease(name: string): Lease {
    const book = leaseBookOf(this.database, name);
    const lease = new RenewedLease({
      take: (owner, forMs) => this.#outside(() => book.take(owner, forMs)),
      giveBack: (owner) => this.#outside(() => book.giveBack(owner)),
    });
    this.#leases.add(lease);
    return lease;
  }

  /** Removes saved replies past their time, as it also happens each hour; returns how many. */
  async sweepReplies(): Promise<number> {
    const past = { expiresAt: { $lte: this.#bookkeeping.now() } };
    return (await this.#outside(() => this.books.replies.deleteMany(past))).deletedCount;
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeping);
    await Promise.all([...this.#leases].map((lease) => lease.release()));
    await this.connection.close();
  }

  async #outside<R>(work: () => Promise<R>): Promise<R> {
    this.#transactions.refuseNesting();
    try {
      return await work();
    } catch (error) {
      throw toldOf(error);
    }
  }

  #txOf(session: MongoSession): Tx {
    const run: Run = (work) => session.step(() => work({ session: session.connection }));
    return {
      collection: <T>(definition: DocumentDefinition<T>) => {
        const { collection } = this.#opened.get(definition);
        return {
          ...mongoReadsOf(definition, collection, run),
          ...mongoWritesOf(definition, collection, session, this.#author),
        };
      },
      ...bookkeepingOf(this.books, session, this.#bookkeeping),
    };
  }
}

/** A database of another service, or of a program with another format, is not touched. */
async function claim(database: mongo.Db, service: string): Promise<void> {
  const about = `${service}, format 1`;
  const abouts = database.collection<{ _id: number; about: string }>('_about');
  const kept = await abouts.findOneAndUpdate(
    { _id: 1 },
    { $setOnInsert: { about } },
    { upsert: true, returnDocument: 'after' },
  );
  const found = kept?.about ?? '';
  if (found !== about)
    throw new AppError('internal', 'store.foreign_file', `The database is "${found}", not "${about}".`);
}

/** Opens the port on MongoDB; throws `store.refused`, `store.foreign_file`, `store.index_refused` or `store.unavailable`. */
export async function openMongoStore(options: MongoOptions): Promise<MongoStore> {
  const { connection, database } = await connect(
    options.uri,
    `${options.namespace ?? 'shuangzhao'}_${options.service}`,
  );
  try {
    await claim(database, options.service);
    const books = await openBooks(database);
    return new MongoStore(connection, database, books, await createCollection(database, AuditRecords), options);
  } catch (error) {
    await connection.close();
    throw toldOf(error);
  }
}
