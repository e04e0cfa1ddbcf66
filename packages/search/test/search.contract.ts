import { afterEach, beforeEach, describe } from '@jest/globals';
import type { SearchEngine, SearchIndex } from '../src/index.js';
import { joinsConditions } from './contract/conditions.js';
import { isExact } from './contract/exactness.js';
import { countsFacets } from './contract/facets.js';
import { findsWords } from './contract/finding.js';
import { withstands } from './contract/hostile.js';
import { opens } from './contract/opening.js';
import { rebuilds } from './contract/rebuild.js';
import { reconciles } from './contract/reconcile.js';
import { keepsRights } from './contract/rights.js';
import type { Stage } from './contract/stage.js';
import { keepsWrites } from './contract/writes.js';
import { entries } from './corpus.js';
import type { Entry } from './corpus.js';

/** A place where an engine keeps its indexes; opened again, it is the engine after a restart. */
export interface Place {
  engine(): SearchEngine | Promise<SearchEngine>;
  remove(): void | Promise<void>;
}

/** The promises of the search port; every engine keeps them all. */
export const searchContract = (name: string, newPlace: () => Place): void => {
  describe(`search on ${name}`, () => {
    let place: Place;
    let engine: SearchEngine;
    let index: SearchIndex<Entry>;

    beforeEach(async () => {
      place = newPlace();
      engine = await place.engine();
      index = await engine.open(entries);
    });

    afterEach(async () => {
      await engine.close();
      await place.remove();
    });

    const stage: Stage = {
      index: () => index,
      engine: () => engine,
      idsFor: (q) => index.ids({ q, permission: 'all' }),
      restart: async (definition = entries) => {
        await engine.close();
        engine = await place.engine();
        index = await engine.open(definition);
      },
    };
    for (const promises of [
      findsWords,
      isExact,
      keepsWrites,
      countsFacets,
      joinsConditions,
      keepsRights,
      withstands,
      rebuilds,
      reconciles,
      opens,
    ])
      promises(stage);
  });
};
