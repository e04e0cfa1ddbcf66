import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMeilisearch } from '../../src/meilisearch/engine.js';
import type { FacetCondition, SearchEngine, SearchIndex } from '../../src/index.js';
import { charactersOf, companies, entries, isFull, patience, policies, seed } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { everything } from '../contract/stage.js';
import { apiKey, host, newNamespace, removeNamespace } from './server.js';

const attacks = [
  '" OR key != "x',
  'mine" OR f0 EXISTS OR f0 = "',
  "' OR 1=1 --",
  'x") OR (f0 != "y',
  'theirs"]',
  '\\" OR key EXISTS OR key = \\"',
  'mine\\',
  'mine","vtheirs',
  '* ',
  'v',
  'vtheirs',
  'key IN []',
  'NOT mine',
  'IS NULL',
  'EXISTS',
  '_geoRadius(0,0,9e9)',
  'THEIRS',
  'ｔｈｅｉｒｓ',
  ' theirs',
  'theirs ',
  'theirs\0',
  '\n',
  '\ud800',
];

/** What the engine's own grammars must not be made to say; and what it must find in true texts. */
export const keepsGround = (): void => {
  describe('Meilisearch', () => {
    const namespace = newNamespace();
    let engine: SearchEngine;
    let index: SearchIndex<Entry>;
    const documents = [...policies(), ...companies(isFull ? 5000 : 800)];

    beforeAll(async () => {
      engine = await openMeilisearch({ host, apiKey, namespace });
      index = await engine.open(entries);
      await index.put(documents.map((document) => ({ ...document, tags: ['mine'] })));
      await index.put([{ id: 'secret', title: '机密招商', region: 'theirs', tags: ['theirs'] }]);
    }, patience);
    afterAll(async () => {
      await engine.close();
      await removeNamespace(namespace);
    });

    test.each(attacks)('%j opens nothing, as a right, a filter, a prefix or words', async (attack) => {
      const conditions: FacetCondition[] = [[attack], { prefix: [attack] }, [attack, 'mine']];
      for (const condition of conditions) {
        const ways = [
          { permission: [{ tags: condition }] },
          { permission: [{ region: condition }] },
          { permission: [{ tags: ['mine'] }], filter: { region: condition } },
          { permission: [{ tags: ['mine'] }], q: attack },
          { permission: [{ tags: ['mine'] }], q: `"${attack}" -${attack} 机密` },
        ];
        for (const scope of ways) {
          const { hits, facets } = await index.search({ ...everything, ...scope, facets: ['tags', 'region'] });
          expect(hits.map(({ id }) => id)).not.toContain('secret');
          expect([...(facets['tags'] ?? []), ...(facets['region'] ?? [])].map(({ value }) => value)).not.toContain(
            'theirs',
          );
          expect(await index.ids(scope)).not.toContain('secret');
        }
      }
    });

    test(
      'finds every sub-string of Han characters in every text that has it',
      async () => {
        const texts = documents.map(({ id, title, summary }) => ({ id, text: `${title}\n${String(summary ?? '')}` }));
        const runs = texts.flatMap(({ text }) => text.match(/\p{sc=Han}{2,}/gu) ?? []).map(charactersOf);
        const samples = fc.sample(fc.tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 2, max: 12 })), {
          numRuns: isFull ? 10_000 : 1000,
          seed,
        });
        const missed: string[] = [];
        for (const [run, at, length] of samples) {
          const start = at % (run.length - 1);
          const part = run.slice(start, start + length).join('');
          const found = new Set(await index.ids({ permission: 'all', q: part }));
          const wanted = texts.filter(({ text }) => text.includes(part));
          if (wanted.length === 0 || wanted.some(({ id }) => !found.has(id))) missed.push(part);
        }
        expect(missed).toEqual([]);
      },
      patience,
    );
  });
};
