import { fingerprintOf } from '../fingerprint.js';
import type { Layout, Print } from '../port.js';
import type { Row } from '../row.js';
import { asking, codeOf } from './connection.js';
import type { Connection } from './connection.js';
import { isIn } from './filter.js';
import { searchableAttributes, settingsOf, STORAGE } from './settings.js';
import { SHARDS, STATE_KEY, toStored } from './stored.js';
import type { Stored } from './stored.js';
import { keyOf } from './values.js';

const MOST = 1_000_000_000;

/** One index on the server. A document of its own says what it is made for and whether it is filled, so that a swap takes it along. */
export class RemoteIndex {
  private constructor(
    readonly connection: Connection,
    readonly uid: string,
    private readonly layout: Layout,
    readonly isFinished: boolean,
  ) {}

  /** A new, empty one. */
  static async create(connection: Connection, uid: string, layout: Layout): Promise<RemoteIndex> {
    const index = new RemoteIndex(connection, uid, layout, false);
    await connection.done((client) => client.createIndex(uid, { primaryKey: 'key' }));
    await connection.done((client) => client.index(uid).updateSettings(settingsOf(layout)));
    await connection.settled(await index.putState(false));
    return index;
  }

  /** The one that is there, or a new one when it is not, or is of another definition. */
  static async open(connection: Connection, uid: string, layout: Layout): Promise<RemoteIndex> {
    const state = await RemoteIndex.stateOf(connection, uid);
    if (state?.['fingerprint'] === fingerprintOf(layout, STORAGE)) {
      await RemoteIndex.adoptWeights(connection, uid, layout);
      return new RemoteIndex(connection, uid, layout, state['finished'] === true);
    }
    await RemoteIndex.drop(connection, uid);
    return RemoteIndex.create(connection, uid, layout);
  }

  /** Removes it, when it is there. */
  static async drop(connection: Connection, uid: string): Promise<void> {
    const { results } = await asking(() => connection.client.getRawIndexes({ limit: MOST }));
    if (results.some((index) => index.uid === uid)) await connection.done((client) => client.deleteIndex(uid));
  }

  private static async stateOf(connection: Connection, uid: string): Promise<Stored | undefined> {
    try {
      return await connection.client.index<Stored>(uid).getDocument<Stored>(STATE_KEY);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'index_not_found' || code === 'document_not_found') return undefined;
      return asking(() => Promise.reject(error instanceof Error ? error : new Error(String(error))));
    }
  }

  private static async adoptWeights(connection: Connection, uid: string, layout: Layout): Promise<void> {
    const wanted = searchableAttributes(layout);
    const present = await asking(() => connection.client.index(uid).getSearchableAttributes());
    if (present.join() !== wanted.join())
      await connection.done((client) => client.index(uid).updateSearchableAttributes(wanted));
  }

  /** Hands the rows in as one task: all or none. */
  put(rows: readonly Row[]): Promise<number> {
    const latest = new Map(rows.map((row) => [row.id, toStored(row)]));
    return this.connection.enqueue((client) => client.index<Stored>(this.uid).addDocuments([...latest.values()]));
  }

  remove(ids: readonly string[]): Promise<number> {
    return this.connection.enqueue((client) => client.index(this.uid).deleteDocuments(ids.map(keyOf)));
  }

  putState(finished: boolean): Promise<number> {
    const state: Stored = { key: STATE_KEY, fingerprint: fingerprintOf(this.layout, STORAGE), finished };
    return this.connection.enqueue((client) => client.index<Stored>(this.uid).addDocuments([state]));
  }

  /** Whether anything that was handed in for it could not be done. */
  async hasFailed(): Promise<boolean> {
    const { total } = await asking(() =>
      this.connection.client.tasks.getTasks({ indexUids: [this.uid], statuses: ['failed', 'canceled'], limit: 1 }),
    );
    return total > 0;
  }

  /** Everything that it holds, shard by shard: pages of one list would shift under writes. */
  async *prints(): AsyncGenerator<Print[]> {
    for (const shard of SHARDS) {
      const request = { filter: isIn('shard', [shard]), fields: ['id', 'print'], limit: MOST };
      const { results } = await asking(() => this.connection.client.index(this.uid).getDocuments<Stored>(request));
      yield results.map(({ id = '', print = '' }) => ({ id, print }));
    }
  }
}
