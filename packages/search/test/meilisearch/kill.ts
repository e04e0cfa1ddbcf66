import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/index.js';
import { openMeilisearch } from '../../src/meilisearch/engine.js';
import type { SearchEngine, SearchIndex } from '../../src/index.js';
import { batchesOf } from '../contract/stage.js';
import { companies, entries, isFull, patience } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { apiKey, host, newNamespace, removeNamespace } from './server.js';

const engines = (command: 'kill' | 'start'): void => {
  const script = fileURLToPath(new URL('../../../../scripts/engines.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, command, 'meilisearch'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const nothing = { missing: [], different: [], extra: [] };

/** What survives when the server is killed without a word. */
export const survivesKills = (): void => {
  describe('Meilisearch, killed while it indexes', () => {
    let namespace: string;
    let engine: SearchEngine;
    let index: SearchIndex<Entry>;

    beforeEach(async () => {
      namespace = newNamespace();
      engine = await openMeilisearch({ host, apiKey, namespace });
      index = await engine.open(entries);
    });
    afterEach(async () => {
      engines('start'); // also after a failure: others need it
      await engine.close();
      await removeNamespace(namespace);
    });

    test(
      'keeps what it has acknowledged, and a reconcile brings the rest',
      async () => {
        const written: Entry[] = [];
        const acknowledged: Entry[] = [];
        let strikes = isFull ? 10 : 3;
        const write = async (): Promise<void> => {
          for (let round = 0; strikes > 0; round++) {
            const batch = companies(40).map((company) => ({ ...company, id: `${company.id}-${round}` }));
            written.push(...batch);
            try {
              await index.put(batch);
              acknowledged.push(...batch);
            } catch (error) {
              expect(error).toMatchObject({ kind: 'unavailable', code: 'search.unavailable' });
              await pause(50);
            }
          }
        };
        const strike = async (): Promise<void> => {
          for (; strikes > 0; strikes--) {
            const before = acknowledged.length;
            while (acknowledged.length === before) await pause(20);
            await pause(strikes * 30);
            engines('kill');
            await pause(100);
            engines('start');
          }
        };
        await Promise.all([write(), strike()]);

        const held = new Set(await index.ids({ permission: 'all' }));
        expect(acknowledged.filter(({ id }) => !held.has(id))).toEqual([]);
        await reconcile(index, batchesOf(written, 500), { mend: true });
        expect(await reconcile(index, batchesOf(written, 500), { mend: false })).toEqual(nothing);
        expect((await index.search({ permission: 'all', limit: 0 })).total).toBe(written.length);
      },
      patience,
    );

    test(
      'during a rebuild, goes on as it was or as it is to be, and can be rebuilt again',
      async () => {
        const before = companies(50);
        await index.rebuild(batchesOf(before));
        for (let round = 0; round < (isFull ? 10 : 2); round++) {
          const running = index.rebuild(batchesOf(companies(400), 40));
          const outcome = running.then(
            () => 400,
            () => 50,
          );
          await pause(150 + round * 130);
          engines('kill');
          engines('start');
          const expected = await outcome;
          expect((await index.search({ permission: 'all', limit: 0 })).total).toBe(expected);
          await index.rebuild(batchesOf(before));
        }
        await engine.close();
        engine = await openMeilisearch({ host, apiKey, namespace });
        index = await engine.open(entries);
        expect(index.needsRebuild).toBe(false);
        expect(await reconcile(index, batchesOf(before), { mend: false })).toEqual(nothing);
      },
      patience,
    );
  });
};
