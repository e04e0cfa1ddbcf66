import { crc32 } from 'node:zlib';
import { AppError } from '@shuangzhao/platform/errors';
import type { InRecord, OutRecord } from '../broker.js';
import { connect, patiently, transact } from './database.js';
import type { Database } from './database.js';

export interface Place {
  topic: string;
  partition: number;
}

export interface Held {
  group: string;
  owner: string;
  epoch: number;
}

interface RecordRow {
  position: number;
  key: string;
  headers: string;
  value: Uint8Array;
}

const VERSION = 1;
const SCHEMA = `
  CREATE TABLE topics (name TEXT PRIMARY KEY, partitions INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE records (
    position INTEGER PRIMARY KEY, topic TEXT NOT NULL, part INTEGER NOT NULL, at INTEGER NOT NULL,
    key TEXT NOT NULL, headers TEXT NOT NULL, value BLOB NOT NULL
  ) STRICT;
  CREATE INDEX records_of_partition ON records (topic, part);
  CREATE TABLE leases (name TEXT PRIMARY KEY, owner TEXT NOT NULL, epoch INTEGER NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE TABLE offsets (
    name TEXT NOT NULL, topic TEXT NOT NULL, part INTEGER NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (name, topic, part)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${VERSION};
`;
const LEASE_EXPIRED = '(expires <= :now OR expires > :now + :length)'; // the second: the clock was set back

const prepare = (durable: Database, lazy: Database) => ({
  addTopic: durable.prepare('INSERT INTO topics VALUES (?, ?) ON CONFLICT DO NOTHING'),
  append: durable.prepare('INSERT INTO records (topic, part, at, key, headers, value) VALUES (?, ?, ?, ?, ?, ?)'),
  partitions: lazy.prepare('SELECT partitions FROM topics WHERE name = ?'),
  head: lazy.prepare('SELECT coalesce(max(position), 0) AS head FROM records'),
  touched: lazy.prepare('SELECT DISTINCT topic, part AS partition FROM records WHERE position > ? AND position <= ?'),
  read: lazy.prepare(
    'SELECT position, key, headers, value FROM records WHERE topic = ? AND part = ? AND position >= ? ORDER BY position LIMIT ?',
  ),
  behind: lazy.prepare('SELECT count(*) AS lag FROM records WHERE topic = ? AND part = ? AND position >= ?'),
  offset: lazy.prepare('SELECT next FROM offsets WHERE name = ? AND topic = ? AND part = ?'),
  saveOffset: lazy.prepare(
    'INSERT INTO offsets VALUES (?, ?, ?, ?) ON CONFLICT (name, topic, part) DO UPDATE SET next = excluded.next',
  ),
  expires: lazy.prepare(`SELECT expires FROM leases WHERE name = :name AND NOT ${LEASE_EXPIRED}`),
  take: lazy.prepare(
    `INSERT INTO leases VALUES (:name, :owner, 1, :now + :length) ON CONFLICT (name)
     DO UPDATE SET owner = excluded.owner, epoch = epoch + 1, expires = excluded.expires WHERE ${LEASE_EXPIRED} RETURNING epoch`,
  ),
  renew: lazy.prepare('UPDATE leases SET expires = ? WHERE name = ? AND owner = ? AND epoch = ?'),
});

/** The log's file and all its SQL. Handles and statements live and die together: a statement does not keep its database open. */
export class LogFile {
  readonly #patienceMs: number;
  readonly #durable: Database;
  /** Leases and offsets may fall back after a power loss (records come again), so they need no fsync. */
  readonly #lazy: Database;
  readonly #sql: ReturnType<typeof prepare>;

  private constructor(patienceMs: number, durable: Database, lazy: Database) {
    this.#patienceMs = patienceMs;
    this.#durable = durable;
    this.#lazy = lazy;
    this.#sql = prepare(durable, lazy);
  }

  static async open(file: string, patienceMs: number): Promise<LogFile> {
    const durable = await connect(file, patienceMs, 'FULL');
    try {
      await transact(durable, patienceMs, () => {
        const { user_version: version } = durable.prepare('PRAGMA user_version').get() as { user_version: number };
        if (version === 0) durable.exec(SCHEMA);
        else if (version !== VERSION)
          throw new AppError('internal', 'events.log_version', `The event log has version ${version}, not ${VERSION}.`);
      });
      return new LogFile(patienceMs, durable, await connect(file, patienceMs, 'NORMAL'));
    } catch (error) {
      durable.close();
      throw error;
    }
  }

  close(): void {
    this.#durable.close();
    this.#lazy.close();
  }

  async addTopic(name: string, partitions: number): Promise<void> {
    await transact(this.#durable, this.#patienceMs, () => this.#sql.addTopic.run(name, partitions));
  }

  partitionsOf(topic: string): Promise<number | undefined> {
    return this.#read(() => (this.#sql.partitions.get(topic) as { partitions: number } | undefined)?.partitions);
  }

  async append(topic: string, partitions: number, records: OutRecord[]): Promise<void> {
    const at = Date.now();
    await transact(this.#durable, this.#patienceMs, () => {
      for (const { key, headers, value } of records)
        this.#sql.append.run(topic, crc32(key) % partitions, at, key, JSON.stringify(headers), value);
    });
  }

  head(): Promise<number> {
    return this.#read(() => (this.#sql.head.get() as { head: number }).head);
  }

  /** Where something was written after one position and up to another. */
  touched(after: number, upTo: number): Promise<Place[]> {
    return this.#read(() => this.#sql.touched.all(after, upTo) as Place[]);
  }

  /** Records from this position on, at least one if there is one, else as many as fit both limits. */
  read({ topic, partition }: Place, from: number, limit: number, maxBytes: number): Promise<InRecord[]> {
    return this.#read(() => {
      const records: InRecord[] = [];
      let bytes = 0;
      for (const row of this.#sql.read.iterate(topic, partition, from, limit) as Iterable<RecordRow>) {
        const headers = JSON.parse(row.headers) as Record<string, string>;
        records.push({ topic, partition, offset: row.position, key: row.key, value: row.value, headers });
        bytes += row.value.byteLength;
        if (bytes >= maxBytes) break;
      }
      return records;
    });
  }

  lag(group: string, place: Place): Promise<number> {
    return this.#read(() => {
      const from = this.#offset(group, place);
      return (this.#sql.behind.get(place.topic, place.partition, from) as { lag: number }).lag;
    });
  }

  /** The next position for the group, 0 for a new one. */
  offset(group: string, place: Place): Promise<number> {
    return this.#read(() => this.#offset(group, place));
  }

  /** The new epoch when the lease was free or run out, else the milliseconds that it still has. */
  async take(name: string, owner: string, length: number): Promise<{ epoch: number } | { heldFor: number }> {
    const heldFor = await this.#read(() => this.#heldFor(name, length));
    if (heldFor > 0) return { heldFor };
    return transact(this.#lazy, this.#patienceMs, () => {
      const taken = this.#sql.take.get({ name, owner, now: Date.now(), length }) as { epoch: number } | undefined;
      return taken ?? { heldFor: this.#heldFor(name, length) };
    });
  }

  /** Renews the lease (0 ms: ends it) and saves offsets with it; false, and nothing saved, when another holds it. */
  keep({ group, owner, epoch }: Held, length: number, offsets: (Place & { next: number })[]): Promise<boolean> {
    return transact(this.#lazy, this.#patienceMs, () => {
      if (this.#sql.renew.run(Date.now() + length, group, owner, epoch).changes === 0) return false;
      for (const { topic, partition, next } of offsets) this.#sql.saveOffset.run(group, topic, partition, next);
      return true;
    });
  }

  #read<R>(work: () => R): Promise<R> {
    return patiently(this.#patienceMs, work);
  }

  #offset(group: string, { topic, partition }: Place): number {
    return (this.#sql.offset.get(group, topic, partition) as { next: number } | undefined)?.next ?? 0;
  }

  #heldFor(name: string, length: number): number {
    const now = Date.now();
    const held = this.#sql.expires.get({ name, now, length }) as { expires: number } | undefined;
    return held ? held.expires - now : 0;
  }
}
