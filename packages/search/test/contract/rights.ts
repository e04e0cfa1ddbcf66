import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FacetFilter, Permission, SearchScope } from '../../src/index.js';
import { companies, isFull, patience, seed } from '../corpus.js';
import type { Entry } from '../corpus.js';
import type { Stage } from './stage.js';

/** What is permitted is never widened. */
export const keepsRights = ({ index }: Stage): void => {
  describe('rights', () => {
    const nothing: Permission[] = [
      [],
      [{}],
      [{ region: [] }],
      [{ region: { prefix: [] } }],
      [{ region: { prefix: [''] } }],
      [{ region: [''] }],
      [{ region: ['340402'], tags: [] }],
    ];
    test.each(nothing.map((permission) => ({ permission })))('%j is nothing', async ({ permission }) => {
      await index().put([...companies(20), { id: 'bare', title: '公司' }]);
      const empty = { hits: [], total: 0, facets: { region: [] } };
      expect(await index().search({ permission, limit: 10, facets: ['region'] })).toEqual(empty);
      expect(await index().ids({ permission, q: '公司' })).toEqual([]);
      expect(await index().ids({ permission, q: '-公司' })).toEqual([]);
    });

    test('a search that lacks its permission is refused', async () => {
      await index().put(companies(5));
      const scope = JSON.parse('{}') as SearchScope;
      await expect(index().ids(scope)).rejects.toThrow();
    });

    test('an empty list in a filter finds nothing, no filter narrows by nothing', async () => {
      await index().put(companies(20));
      for (const condition of [[], { prefix: [] }, { prefix: [''] }])
        expect(await index().ids({ permission: 'all', filter: { region: condition } })).toEqual([]);
      expect((await index().ids({ permission: 'all', filter: {} })).length).toBe(20);
    });

    test(
      'are never widened by words, filters or facets, and counts are exact',
      async () => {
        const regions = ['340400', '340402', '340403', '340100', ''];
        const tags = ['C36', 'C3670', 'I65', '本科批A'];
        const words = ['招商', '公司', '证券', '农业', '15'];
        const someOf = (values: string[]) => fc.subarray(values, { maxLength: 3 });
        const condition = (values: string[]) =>
          fc.oneof(
            someOf(values),
            fc.record({
              prefix: fc.array(fc.constantFrom('', '3', '3404', '340402', 'C', 'C36', 'I'), { maxLength: 2 }),
            }),
          );
        const filter = fc.record({ region: condition(regions), tags: condition(tags) }, { requiredKeys: [] });
        const document = fc.record({
          id: fc.integer({ min: 0, max: 30 }).map((number) => `d${number}`),
          title: someOf(words).map((some) => some.join('、')),
          summary: fc.option(someOf(words)),
          region: fc.option(fc.constantFrom(...regions)),
          tags: someOf(tags),
        });
        const step = fc.oneof(
          { weight: 3, arbitrary: fc.record({ put: fc.array(document, { maxLength: 8 }) }) },
          fc.record({
            remove: fc.array(
              document.map(({ id }) => id),
              { maxLength: 4 },
            ),
          }),
        );
        const scope = fc.record({
          asked: someOf(words),
          excluded: fc.subarray(words, { maxLength: 1 }),
          filter,
          permission: fc.oneof(fc.constant<Permission>('all'), fc.array(filter, { maxLength: 3 })),
        });

        const meets = (document: Entry, filter: FacetFilter): boolean =>
          Object.entries(filter).every(([facet, condition]) => {
            const values = facet === 'region' ? [document.region ?? null] : (document.tags ?? []);
            return values.some((value) => {
              if (value === null) return false;
              if ('prefix' in condition) return condition.prefix.some((p) => p !== '' && value.startsWith(p));
              return condition.includes(value);
            });
          });
        const mayBeSeen = (document: Entry, permission: Permission): boolean =>
          permission === 'all' || permission.some((one) => Object.keys(one).length > 0 && meets(document, one));
        const has = ({ title, summary }: Entry, word: string): boolean =>
          title.includes(word) || (summary ?? []).includes(word);

        const expected = new Map<string, Entry>();
        await fc.assert(
          fc.asyncProperty(
            fc.array(step, { maxLength: 4 }),
            fc.array(scope, { minLength: 1, maxLength: 6 }),
            async (steps, scopes) => {
              for (const change of steps)
                if ('put' in change) {
                  await index().put(change.put);
                  for (const document of change.put) expected.set(document.id, document);
                } else {
                  await index().remove(change.remove);
                  for (const id of change.remove) expected.delete(id);
                }
              for (const { asked, excluded, filter, permission } of scopes) {
                const q = [...asked, ...excluded.map((word) => `-${word}`)].join(' ');
                const wanted = [...expected.values()].filter(
                  (document) =>
                    mayBeSeen(document, permission) &&
                    meets(document, filter) &&
                    asked.every((word) => has(document, word)) &&
                    !excluded.some((word) => has(document, word)),
                );
                const { hits, total, facets } = await index().search({
                  q,
                  filter,
                  permission,
                  limit: 1000,
                  facets: ['region', 'tags'],
                });
                expect(hits.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
                expect(total).toBe(wanted.length);
                const page = await index().search({
                  q,
                  filter,
                  permission,
                  limit: 2,
                  offset: 1,
                  facets: ['region', 'tags'],
                });
                expect(page).toEqual({ hits: hits.slice(1, 3), total, facets });
                const count = (values: (string | null | undefined)[]): Record<string, number> => {
                  const counts: Record<string, number> = {};
                  for (const value of values) if (typeof value === 'string') counts[value] = (counts[value] ?? 0) + 1;
                  return counts;
                };
                const counted = (facet: string): Record<string, number> =>
                  Object.fromEntries((facets[facet] ?? []).map(({ value, count }) => [value, count]));
                expect(counted('region')).toEqual(count(wanted.map(({ region }) => region)));
                expect(counted('tags')).toEqual(count(wanted.flatMap(({ tags }) => tags ?? [])));
              }
            },
          ),
          {
            numRuns: isFull ? 1000 : 60,
            seed,
            // A second run would start on what this one has left.
            endOnFailure: true,
          },
        );
      },
      patience,
    );
  });
};
