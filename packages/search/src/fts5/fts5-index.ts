import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '@shuangzhao/platform/errors';
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
import type { Generation } from './generation.js';

const PRINTS_AT_ONCE = 1000;

/** An index in one process: work is synchronous, so that writes are in order and a swap is seen by nobody. */
export class Fts5Index<D extends SearchDocument> implements SearchIndex<D> {
  private readonly writes = new Writes();
  private building: Generation | undefined;
  private closed = false;

  constructor(
    private readonly definition: IndexDefinition<D>,
    private live: Generation,
    private readonly createNext: () => Generation,
  ) {}

  get needsRebuild(): boolean {
    return !this.live.isFinished;
  }

  async put(documents: readonly D[]): Promise<void> {
    this.checkOpen();
    const rows = toRows(this.definition, documents);
    for (const generation of this.touch(rows.map(({ id }) => id))) generation.put(rows);
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.checkOpen();
    checkIds(ids);
    for (const generation of this.touch(ids)) generation.remove(ids);
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.checkOpen();
    checkPage(query);
    const { facets = [], limit, offset = 0 } = query;
    const columns = facets.map((name) => [name, this.live.facet(name)] as const);
    const found = this.live.find(query);
    const slots = found.map(({ slot }) => slot);
    return {
      hits: found.slice(offset, offset + limit).map(({ id, score }) => ({ id, score })),
      total: found.length,
      facets: Object.fromEntries(columns.map(([name, column]) => [name, column.count(slots)])),
    };
  }

  async ids(scope: SearchScope): Promise<string[]> {
    this.checkOpen();
    return this.live.find(scope).map(({ id }) => id);
  }

  async rebuild(source: AsyncIterable<readonly D[]>): Promise<void> {
    this.checkOpen();
    if (this.building !== undefined)
      throw new AppError('conflict', 'search.rebuild_running', 'The index is being rebuilt already.');
    const generation = (this.building = this.createNext());
    const { touched, stop } = this.writes.watch();
    try {
      generation.startFilling();
      for await (const documents of source) {
        this.checkOpen();
        const untouched = documents.filter(({ id }) => !touched.has(id));
        generation.put(toRows(this.definition, untouched));
        await breathe();
      }
      this.checkOpen();
      // From here on a restart takes the new file; there is no await until everybody here does too.
      generation.finish();
    } catch (error) {
      generation.discard();
      throw error;
    } finally {
      stop();
      this.building = undefined;
    }
    const old = this.live;
    this.live = generation;
    old.discard();
  }

  async *prints(): AsyncGenerator<Print[]> {
    this.checkOpen();
    const prints = this.live.prints();
    for (let at = 0; at < prints.length; at += PRINTS_AT_ONCE) yield prints.slice(at, at + PRINTS_AT_ONCE);
  }

  printOf(document: D): string {
    return printOf(this.definition, document);
  }

  watch(): WriteWatch {
    return this.writes.watch();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.building?.discard();
    this.live.close();
  }

  /** The generations that a write to these ids goes to. */
  private touch(ids: readonly string[]): Generation[] {
    this.writes.touch(ids);
    return this.building === undefined ? [this.live] : [this.live, this.building];
  }

  private checkOpen(): void {
    if (this.closed) throw new AppError('unavailable', 'search.closed', 'The index is closed.');
  }
}
