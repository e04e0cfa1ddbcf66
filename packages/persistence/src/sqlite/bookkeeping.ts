import type { Now } from '@shuangzhao/platform/clock';
import type { BookkeepingOptions } from '../bookkeeping.js';
import { eventJson, replyJson, unwritten } from '../bookkeeping.js';
import { notUnique } from '../errors.js';
import type { OutboxRow, Tx } from '../port.js';
import { uuidv7 } from '../uuid.js';
import type { Connection, Row } from './connection.js';
import type { Session } from '../session.js';

/** The port's own tables. */
export const BOOKKEEPING = `
  CREATE TABLE IF NOT EXISTS _about (one INTEGER PRIMARY KEY, about TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS _outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, collection TEXT NOT NULL, aggregate TEXT NOT NULL,
    version INTEGER NOT NULL, n INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, traceparent TEXT, at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS _inbox (
    consumer TEXT NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (consumer, event)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _replies (
    key TEXT NOT NULL PRIMARY KEY, reply TEXT NOT NULL, body_hash TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS _replies_expiry ON _replies (expires_at);
`;

const outboxOf = (
  session: Session<Connection>,
  { now, maxEventBytes, traceparent }: BookkeepingOptions,
): Tx['outbox'] => ({
  append: ({ of, type, body }) =>
    session.step(() => {
      const { connection } = session;
      const json = eventJson(of.id, body, maxEventBytes);
      const place = session.nextEvent(of.collection, of.id);
      if (!place) throw unwritten(of.id);
      connection.run(
        'INSERT INTO _outbox (id, collection, aggregate, version, n, type, body, traceparent, at) VALUES (?,?,?,?,?,?,?,?,?)',
        [uuidv7(), of.collection, of.id, place.version, place.n, type, json, traceparent() ?? null, now().getTime()],
      );
      session.appended = true;
    }),
});

const inboxOf = (session: Session<Connection>, { now }: BookkeepingOptions): Tx['inbox'] => ({
  claim: (consumer, eventId) =>
    session.step(() => {
      const claim = 'INSERT OR IGNORE INTO _inbox (consumer, event, at) VALUES (?, ?, ?)';
      return session.connection.run(claim, [consumer, eventId, now().getTime()]) === 1;
    }),
});

const repliesOf = (session: Session<Connection>, { now }: BookkeepingOptions): Tx['replies'] => ({
  get: (key) =>
    session.step(() => {
      const find = 'SELECT reply, body_hash FROM _replies WHERE key = ? AND expires_at > ?';
      const row = session.connection.get(find, [key, now().getTime()]);
      return row ? { reply: JSON.parse(String(row['reply'])) as unknown, bodyHash: String(row['body_hash']) } : null;
    }),
  save: (key, reply, { bodyHash, expiresAt }) =>
    session.step(() => {
      const { connection } = session;
      const save = `INSERT INTO _replies (key, reply, body_hash, expires_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET reply = excluded.reply, body_hash = excluded.body_hash, expires_at = excluded.expires_at
        WHERE _replies.expires_at <= ?`;
      const params = [key, replyJson(reply), bodyHash, expiresAt.getTime(), now().getTime()];
      if (connection.run(save, params) === 0) throw session.conflict(notUnique(['key']));
    }),
});

/** Outbox, inbox and saved replies inside one transaction. */
export const bookkeepingOf = (session: Session<Connection>, options: BookkeepingOptions): Omit<Tx, 'collection'> => ({
  outbox: outboxOf(session, options),
  inbox: inboxOf(session, options),
  replies: repliesOf(session, options),
});

/** An outbox row as the port shows it. */
export const outboxRowOf = ({ position: _position, body, at, ...row }: Row): OutboxRow =>
  ({ ...row, body: JSON.parse(String(body)) as unknown, at: new Date(Number(at)) }) as OutboxRow;

/** Removes at most 1,000 replies past their time, so that nobody waits long for it; returns how many. */
export const sweep = (connection: Connection, now: Now): number =>
  connection.run('DELETE FROM _replies WHERE key IN (SELECT key FROM _replies WHERE expires_at <= ? LIMIT 1000)', [
    now().getTime(),
  ]);
