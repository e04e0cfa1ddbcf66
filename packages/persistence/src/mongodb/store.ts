import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Connection, mongo } from 'mongoose';
import { AuditRecords, auditLogOf, auditWriter } from '../audit.js';
import type { BookkeepingOptions } from '../bookkeeping.js';
import type { DocumentDefinition } from '../define-document.js';
import type { AuditLog, Author, Collection, OutboxRow, Store, Tx } from '../port.js';
import { bookkeepingOf, openBooks, readOutbox } from './bookkeeping.js';
import type { Books } from './bookkeeping.js';
import { connect } from './connect.js';
import { toldOf } from './failures.js';
import { createCollection } from './indexes.js';
import type { Kept } from './kept.js';
import type { MongoSession } from './mongo-session.js';
import { mongoReadsOf } from './reads.js';
import type { Run } from './reads.js';
import { Transactions } from './transactions.js';
import { mongoWritesOf } from './writes.js';

export interface MongoOptions {
  /** `mongodb://…`: a replica set or a sharded cluster. */
  uri: string;
  /** Each service has a database of its own, `<namespace>_<service>`; `shuangzhao` where not said. */
  namespace?: string | undefined;
  /** Whose documents they are: a database that belongs to another service is refused. */
  service: string;
  /** The largest JSON body of an outbox row; 900,000 where not said. */
  maxEventBytes?: number;
  /** The W3C trace context of the request being served, kept with each outbox row. */
  traceparent?: () => string | undefined;
  /** Whose writes the audit log tells; the system's own where undefined. */
  author?: () => Author | undefined;
  now?: Now;
  /** How long one run of a transaction's work may take; 5,000 where not said. */
  limitMs?: number;
  /** Tests: undo each transaction's work once and run it again, as a conflict does. */
  runTwice?: boolean;
}

const HOUR_MS = 3_600_000;

interface Opened {
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
  readonly #opened = new Map<string, Opened>();
  readonly #wakes = new Set<() => void>();
  readonly #sweeping: NodeJS.Timeout;

  constructor(
    private readonly connection: Connection,
    private readonly database: mongo.Db,
    private readonly books: Books,
    private readonly entries: mongo.Collection<Kept>,
    options: MongoOptions,
  ) {
    const { now = () => new Date(), maxEventBytes = 900_000, traceparent = () => undefined } = options;
    const { limitMs = 5_000, runTwice = false } = options;
    this.#transactions = new Transactions(connection.getClient(), { limitMs, runTwice });
    this.#read = (work) => this.#outside(() => work({}));
    this.#bookkeeping = { now, maxEventBytes, traceparent };
    this.audit = auditLogOf(mongoReadsOf(AuditRecords, entries, this.#read));
    this.#writeAudit = auditWriter(now);
    this.#author = options.author ?? (() => undefined);
    const warn = (error: unknown): void => process.emitWarning(`Saved replies were not swept: ${String(error)}`);
    this.#sweeping = setInterval(() => void this.sweepReplies().catch(warn), HOUR_MS).unref();
  }

  async collection<T>(definition: DocumentDefinition<T>): Promise<Collection<T>> {
    const key = definition.name.toLowerCase(); // as SQLite names tables
    if (key === AuditRecords.name) throw new Error('The audit log is read by `store.audit`, and written by nobody.');
    const known = this.#opened.get(key);
    if (known && known.definition !== definition) throw new Error(`There are two definitions of "${definition.name}".`);
    const collection = known?.collection ?? (await this.#outside(() => createCollection(this.database, definition)));
    this.#opened.set(key, { definition, collection });
    return {
      ...mongoReadsOf(definition, collection, this.#read),
      insert: (document) => this.transaction((tx) => tx.collection(definition).insert(document)),
      update: (id, change, options) => this.transaction((tx) => tx.collection(definition).update(id, change, options)),
      remove: (id, options) => this.transaction((tx) => tx.collection(definition).remove(id, options)),
    };
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

  /** Removes saved replies past their time, as it also happens each hour; returns how many. */
  async sweepReplies(): Promise<number> {
    const past = { expiresAt: { $lte: this.#bookkeeping.now() } };
    return (await this.#outside(() => this.books.replies.deleteMany(past))).deletedCount;
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeping);
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
        const opened = this.#opened.get(definition.name.toLowerCase());
        if (opened?.definition !== definition) throw new Error(`"${definition.name}" was not opened at boot.`);
        const { collection } = opened;
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
