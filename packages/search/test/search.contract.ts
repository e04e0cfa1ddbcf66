import { afterEach, beforeEach, describe } from '@jest/globals';
import type { SearchEngine, SearchIndex } from '../src/index.js';
import { countsFacets } from './contract/facets.js';
import { findsWords } from './contract/finding.js';
import { withstands } from './contract/hostile.js';
import { opens } from './contract/opening.js';
import { rebuilds } from './contract/rebuild.js';
import { keepsRights } from './contract/rights.js';
import type { Stage } from './contract/stage.js';
import { keepsWrites } from './contract/writes.js';
import { entries } from './corpus.js';
import type { Entry } from './corpus.js';

/** A place where an engine keeps its indexes; opened again, it is the engine after a restart. */
export interface Place {
  engine(): SearchEngine;
  remove(): void;
}

/** The promises of the search port; every engine keeps them all. */
export const searchContract = (name: string, newPlace: () => Place): void => {
  describe(`search on ${name}`, () => {
    let place: Place;
    let engine: SearchEngine;
    let index: SearchIndex<Entry>;

    beforeEach(async () => {
      place = newPlace();
      engine = place.engine();
      index = await engine.open(entries);
    });

    afterEach(async () => {
      await engine.close();
      place.remove();
    });

    const stage: Stage = {
      index: () => index,
      engine: () => engine,
      idsFor: (q) => index.ids({ q, permission: 'all' }),
      restart: async (definition = entries) => {
        await engine.close();
        engine = place.engine();
        index = await engine.open(definition);
      },
    };
    for (const promises of [findsWords, keepsWrites, countsFacets, keepsRights, withstands, rebuilds, opens])
      promises(stage);
  });
};
