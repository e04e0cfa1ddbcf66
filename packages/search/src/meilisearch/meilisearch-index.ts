import { AppError } from '@shuangzhao/platform/errors';
import { createQueue } from '@shuangzhao/platform/queue';
import { checkIds, checkPage } from '../check.js';
import type {
  IndexDefinition,
  Print,
  SearchDocument,
  SearchIndex,
  SearchQuery,
  SearchResult,
  SearchScope,
  WriteWatch,
} from '../port.js';
import { printOf, toRows } from '../row.js';
import { Writes } from '../writes.js';
import { askingAgain } from './connection.js';
import type { Connection } from './connection.js';
import { Finder } from './finder.js';
import { RemoteIndex } from './remote-index.js';
import type { Stored } from './stored.js';

/** Milliseconds for an answer: a page of it, or all of it. */
const SEARCH = 3_000;
const LISTING = 30_000;

/** Batches of a rebuild that the server has in hand: what waits there it takes in one go. */
const BATCHES_UNDER_WAY = 4;

interface Building {
  /** There once it has been made on the server. */
  remote?: RemoteIndex;
  /** Why it lacks a write, and can not take the place of the present one. */
  failure?: unknown;
}

/** An index on Meilisearch: one ordered sender, and a second index during a rebuild. */
export class MeilisearchIndex<D extends SearchDocument> implements SearchIndex<D> {
  private readonly writes = new Writes();
  private readonly inTurn = createQueue();
  private readonly finder: Finder;
  private building: Building | undefined;
  private closed = false;
  private finished: boolean;

  constructor(
    private readonly definition: IndexDefinition<D>,
    private readonly connection: Connection,
    private readonly live: RemoteIndex,
    private readonly newUid: () => string,
  ) {
    this.finished = live.isFinished;
    this.finder = new Finder(connection.client.index<Stored>(live.uid), definition);
  }

  get needsRebuild(): boolean {
    return !this.finished;
  }

  async put(documents: readonly D[]): Promise<void> {
    this.checkOpen();
    const rows = toRows(this.definition, documents);
    await this.write(
      rows.map(({ id }) => id),
      (remote) => remote.put(rows),
    );
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.checkOpen();
    checkIds(ids);
    await this.write(ids, (remote) => remote.remove(ids));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.checkOpen();
    checkPage(query);
    return askingAgain(SEARCH, (signal) => this.finder.search(query, signal));
  }

  async ids(scope: SearchScope): Promise<string[]> {
    this.checkOpen();
    return askingAgain(LISTING, (signal) => this.finder.ids(scope, signal));
  }

  async rebuild(source: AsyncIterable<readonly D[]>): Promise<void> {
    this.checkOpen();
    if (this.building !== undefined)
      throw new AppError('conflict', 'search.rebuild_running', 'The index is being rebuilt already.');
    const building: Building = (this.building = {});
    const { touched, stop } = this.writes.watch();
    const uid = this.newUid();
    try {
      // Writes handed in from now on stand behind it in the queue, and go to both.
      const next = await this.inTurn(
        async () => (building.remote = await RemoteIndex.create(this.connection, uid, this.definition)),
      );
      const tasks: number[] = [];
      for await (const documents of source) {
        this.checkOpen();
        const task = await this.inTurn(async () => {
          const untouched = documents.filter(({ id }) => !touched.has(id));
          return untouched.length === 0 ? undefined : next.put(toRows(this.definition, untouched));
        });
        if (task !== undefined) tasks.push(task);
        const due = tasks.at(-1 - BATCHES_UNDER_WAY);
        if (due !== undefined) await this.connection.settled(due);
      }
      for (const task of tasks.slice(-BATCHES_UNDER_WAY)) await this.connection.settled(task);
      await this.inTurn(() => this.takeOver(building, next));
    } finally {
      stop();
      this.building = undefined;
      // Where this fails too, the next `open` drops it.
      await Promise.allSettled([this.inTurn(() => RemoteIndex.drop(this.connection, uid))]);
    }
  }

  prints(): AsyncIterable<Print[]> {
    this.checkOpen();
    return this.live.prints();
  }

  printOf(document: D): string {
    return printOf(this.definition, document);
  }

  watch(): WriteWatch {
    return this.writes.watch();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.inTurn(() => undefined);
  }

  /** Sends to the present index and the one that is being built, in the order of the calls. */
  private async write(ids: readonly string[], send: (remote: RemoteIndex) => Promise<number>): Promise<void> {
    if (ids.length === 0) return;
    this.writes.touch(ids);
    const building = this.building;
    try {
      const tasks = await this.inTurn(async () => {
        const sent = [await send(this.live)];
        if (this.building?.remote !== undefined) sent.push(await send(this.building.remote));
        return sent;
      });
      for (const task of tasks) await this.connection.settled(task);
    } catch (error) {
      if (building !== undefined) building.failure = error;
      throw error;
    }
  }

  /** No write passes meanwhile; what was handed in before is done first, as the server keeps the order of an index. */
  private async takeOver(building: Building, next: RemoteIndex): Promise<void> {
    this.checkOpen();
    await this.connection.settled(await next.putState(true));
    if ('failure' in building || (await next.hasFailed()))
      throw new AppError('unavailable', 'search.rebuild_failed', 'A write was lost during the rebuild: try it again.', {
        cause: building.failure,
      });
    await this.connection.done((client) => client.swapIndexes([{ indexes: [this.live.uid, next.uid], rename: false }]));
    this.finished = true;
    this.building = undefined;
  }

  private checkOpen(): void {
    if (this.closed) throw new AppError('unavailable', 'search.closed', 'The index is closed.');
  }
}
