import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@shuangzhao/platform/errors';
import type { Logger } from '@shuangzhao/platform/log';
import { indexToCome } from './index-to-come.js';
import type { IndexDefinition, SearchDocument, SearchEngine, SearchIndex } from './port.js';
import { reconcile, type Differences } from './reconcile.js';

/** All that an index should hold, in batches of up to some hundred documents. */
type Source<D extends SearchDocument> = () => AsyncIterable<readonly D[]>;

/** The indexes of a process, each beside the source that it is filled from. */
export interface IndexKeeper {
  /**
   * Opens an index; one that is new, lost or of another definition is filled from its source first. Where the engine is away, the index
   * throws `search.unavailable` until it could be opened, which is tried each second.
   */
  open<D extends SearchDocument>(definition: IndexDefinition<D>, source: Source<D>): Promise<SearchIndex<D>>;
  /** Compares every open index with its source, and with `mend` makes it so; what it found, by the name of the index. */
  reconcile(options: { readonly mend: boolean }): Promise<Record<string, Differences>>;
  /** Resolves when no index is waited for any more. */
  settled(): Promise<void>;
  /** Waits for no index any more. */
  stop(): Promise<void>;
}

const LOOK_AGAIN_MS = 1_000;

const isAway = (error: unknown): boolean => error instanceof AppError && error.kind === 'unavailable';

/** Keeps the indexes that are opened in an engine. */
export const keepIndexes = (engine: SearchEngine, log: Pick<Logger, 'warn'>): IndexKeeper => {
  const kept = new Map<string, (options: { readonly mend: boolean }) => Promise<Differences>>();
  const waiting: Promise<void>[] = [];
  const state = { stopping: false };

  const openFilled = async <D extends SearchDocument>(definition: IndexDefinition<D>, source: Source<D>) => {
    const index = await engine.open(definition);
    if (index.needsRebuild) await index.rebuild(source());
    kept.set(definition.name, (options) => reconcile(index, source(), options));
    return index;
  };

  const keepTrying = async <D extends SearchDocument>(
    definition: IndexDefinition<D>,
    source: Source<D>,
    come: (index: SearchIndex<D>) => void,
  ): Promise<void> => {
    for (;;) {
      await delay(LOOK_AGAIN_MS);
      if (state.stopping) return;
      try {
        come(await openFilled(definition, source));
        return;
      } catch (error) {
        log.warn({ err: error, index: definition.name }, 'an index can not be opened; it is tried again');
      }
    }
  };

  const settled = async () => {
    await Promise.all(waiting);
  };
  return {
    open: async <D extends SearchDocument>(definition: IndexDefinition<D>, source: Source<D>) => {
      try {
        return await openFilled(definition, source);
      } catch (error) {
        if (!isAway(error)) throw error;
        log.warn({ err: error, index: definition.name }, 'an index can not be opened yet; it is waited for');
      }
      const { index, come } = indexToCome<D>();
      waiting.push(keepTrying(definition, source, come));
      return index;
    },
    reconcile: async (options) => {
      const found: Record<string, Differences> = {};
      for (const [name, compare] of kept) found[name] = await compare(options);
      return found;
    },
    settled,
    stop: () => {
      state.stopping = true;
      return settled();
    },
  };
};
