import { AppError } from '@shuangzhao/platform/errors';
import { fts5Engine } from './fts5/engine.js';
import type { SearchEngine } from './port.js';

export interface SearchOptions {
  /** Where the embedded engine keeps its files. */
  readonly directory: string;
  /** The address of Meilisearch, which is then used instead. */
  readonly meiliHost?: string | undefined;
  readonly meiliApiKey?: string | undefined;
  /** Keeps the indexes of one service apart from those of others on the same server. */
  readonly namespace?: string | undefined;
}

/** The engine that the variables ask for: SQLite FTS5, or Meilisearch when its address is given. */
export const openSearchEngine = async (options: SearchOptions): Promise<SearchEngine> => {
  const { directory, meiliHost, meiliApiKey, namespace } = options;
  if (meiliHost === undefined || meiliHost === '') return fts5Engine(directory);
  if (meiliApiKey === undefined || meiliApiKey === '')
    throw new AppError('internal', 'search.key_refused', 'MEILI_HOST is given without MEILI_API_KEY.');
  const { openMeilisearch } = await import('./meilisearch/engine.js'); // not loaded where files will do
  return openMeilisearch({ host: meiliHost, apiKey: meiliApiKey, ...(namespace === undefined ? {} : { namespace }) });
};

/** An engine that is opened with its first index, and asked for again as long as it could not be. */
export const openedWhenAsked = (openEngine: () => Promise<SearchEngine>): SearchEngine => {
  const state: { engine?: SearchEngine } = {};
  return {
    open: async (definition) => {
      state.engine ??= await openEngine();
      return state.engine.open(definition);
    },
    close: async () => state.engine?.close(),
  };
};
