import type { IndexDefinition, SearchEngine, SearchIndex } from '../../src/index.js';
import type { Entry } from '../corpus.js';

/** What the tests of the contract stand on: an index of their own, empty at first. */
export interface Stage {
  index: () => SearchIndex<Entry>;
  engine: () => SearchEngine;
  /** Closes everything and opens the index again. */
  restart: (definition?: IndexDefinition<Entry>) => Promise<void>;
  /** Ids of all that the words find, rights aside. */
  idsFor: (q: string) => Promise<string[]>;
}

export const everything = { permission: 'all', limit: 1000 } as const;

/** A turn of the event loop. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A source for a rebuild. */
export async function* batchesOf(documents: Entry[], size = 25): AsyncGenerator<Entry[]> {
  for (let at = 0; at < documents.length; at += size) {
    await turn();
    yield documents.slice(at, at + size);
  }
}
