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
    throw new AppError('internal', 'search.key_refused', 'Meilisearch is to be used, but its key is not given.');
  const { openMeilisearch } = await import('./meilisearch/engine.js'); // not loaded where files will do
  return openMeilisearch({ host: meiliHost, apiKey: meiliApiKey, ...(namespace === undefined ? {} : { namespace }) });
};
