import type { mongo } from 'mongoose';
import type { BookkeepingOptions } from '../bookkeeping.js';
import { eventJson, replyJson, unwritten } from '../bookkeeping.js';
import { notUnique } from '../errors.js';
import type { OutboxRow, Tx } from '../port.js';
import { uuidv7 } from '../uuid.js';
import { isDuplicate } from './failures.js';
import type { MongoSession } from './mongo-session.js';

interface KeptEvent extends Omit<OutboxRow, 'id' | 'body'> {
  _id: string;
  /** JSON: MongoDB would read more into some names of fields. */
  bodyJson: string;
}
interface KeptReply {
  _id: string;
  replyJson: string;
  bodyHash: string;
  expiresAt: Date;
}

/** The port's own collections. */
export interface Books {
  outbox: mongo.Collection<KeptEvent>;
  inbox: mongo.Collection<{ _id: string; at: Date }>;
  replies: mongo.Collection<KeptReply>;
}

/** Makes them and their indexes where they are missing. */
export async function openBooks(database: mongo.Db): Promise<Books> {
  const books: Books = {
    outbox: database.collection('_outbox'),
    inbox: database.collection('_inbox'),
    replies: database.collection('_replies'),
  };
  await books.outbox.createIndexes([{ key: { at: 1, _id: 1 } }, { key: { aggregate: 1, version: 1, n: 1 } }]);
  await books.inbox.createIndexes([{ key: { at: 1 } }]);
  await books.replies.createIndexes([{ key: { expiresAt: 1 } }]);
  return books;
}

/** Outbox, inbox and saved replies inside one transaction. */
export const bookkeepingOf = (
  { outbox, inbox, replies }: Books,
  session: MongoSession,
  { now, maxEventBytes, traceparent }: BookkeepingOptions,
): Omit<Tx, 'collection'> => ({
  outbox: {
    append: ({ of, type, body }) =>
      session.step(async () => {
        const bodyJson = eventJson(of.id, body, maxEventBytes);
        const place = session.nextEvent(of.collection, of.id);
        if (!place) throw unwritten(of.id);
        const row = { collection: of.collection, aggregate: of.id, ...place, type, traceparent: traceparent() ?? null };
        await outbox.insertOne({ _id: uuidv7(), ...row, bodyJson, at: now() }, { session: session.connection });
        session.appended = true;
      }),
  },
  inbox: {
    claim: (consumer, eventId) =>
      session.step(async () => {
        const options = { session: session.connection };
        const claim = { _id: JSON.stringify([consumer, eventId]) };
        if (await inbox.findOne(claim, options)) return false; // a duplicate key would give the transaction up
        await inbox.insertOne({ ...claim, at: now() }, options);
        return true;
      }),
  },
  replies: {
    get: (key) =>
      session.step(async () => {
        const kept = await replies.findOne({ _id: key, expiresAt: { $gt: now() } }, { session: session.connection });
        return kept && { reply: JSON.parse(kept.replyJson) as unknown, bodyHash: kept.bodyHash };
      }),
    save: (key, reply, { bodyHash, expiresAt }) =>
      session.step(async () => {
        const kept = { replyJson: replyJson(reply), bodyHash, expiresAt };
        const expired = { _id: key, expiresAt: { $lte: now() } };
        try {
          await replies.replaceOne(expired, kept, { session: session.connection, upsert: true });
        } catch (error) {
          throw isDuplicate(error) ? session.conflict(notUnique(['key'], error)) : error;
        }
      }),
  },
});

/**
 * The rows of those documents that have waited longest, each document's in the order of its versions. "All after the last
 * id" would lose rows: they become visible in another order than their ids have.
 */
export async function readOutbox(client: mongo.MongoClient, { outbox }: Books, limit: number): Promise<OutboxRow[]> {
  const session = client.startSession({ snapshot: true });
  try {
    const oldest = await outbox
      .find({}, { session, projection: { aggregate: 1 } })
      .sort({ at: 1, _id: 1 })
      .limit(limit)
      .toArray();
    if (oldest.length === 0) return [];
    const aggregates = [...new Set(oldest.map(({ aggregate }) => aggregate))];
    const rows = await outbox
      .find({ aggregate: { $in: aggregates } }, { session })
      .sort({ aggregate: 1, version: 1, n: 1 })
      .limit(limit)
      .toArray();
    return rows.map(({ _id, bodyJson, ...row }) => ({ ...row, id: _id, body: JSON.parse(bodyJson) as unknown }));
  } finally {
    await session.endSession();
  }
}
