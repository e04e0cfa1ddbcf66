import { describe, expect, test } from '@jest/globals';
import type { FacetFilter } from '../../src/index.js';
import { companies } from '../corpus.js';
import { everything } from './stage.js';
import type { Stage } from './stage.js';

/** Facets, order and pages. */
export const countsFacets = ({ index }: Stage): void => {
  describe('facets', () => {
    test('keep their values whole', async () => {
      await index().put([
        { id: 'a', title: 'x', tags: ['本科批A', '本科 批B'] },
        { id: 'b', title: 'x', tags: ['本科批A', '本科批A'] },
        { id: 'c', title: 'x', tags: ['本科批a'] },
      ]);
      const { facets } = await index().search({ ...everything, facets: ['tags'] });
      expect(facets['tags']).toEqual([
        { value: '本科批A', count: 2 },
        { value: '本科 批B', count: 1 },
        { value: '本科批a', count: 1 },
      ]);
      expect(await index().ids({ permission: 'all', filter: { tags: ['本科批'] } })).toEqual([]);
    });

    test('of codes are narrowed by prefix', async () => {
      await index().put([
        { id: 'city', title: 'x', region: '340400', tags: ['C36', 'I65'] },
        { id: 'county', title: 'x', region: '340403', tags: ['C3670'] },
        { id: 'away', title: 'x', region: '340100', tags: ['C13'] },
      ]);
      const idsIn = (filter: FacetFilter): Promise<string[]> => index().ids({ permission: 'all', filter });
      expect(await idsIn({ region: { prefix: ['3404'] } })).toEqual(['city', 'county']);
      expect(await idsIn({ tags: { prefix: ['C36'] } })).toEqual(['city', 'county']);
      expect(await idsIn({ tags: { prefix: ['I', 'C13'] } })).toEqual(['city', 'away']);
      expect(await idsIn({ region: { prefix: ['3404'] }, tags: { prefix: ['I'] } })).toEqual(['city']);
    });

    test('and sort fields that the definition lacks are refused', async () => {
      const unknown = { code: 'search.facet_unknown' };
      await expect(index().ids({ permission: 'all', filter: { title: ['x'] } })).rejects.toMatchObject(unknown);
      await expect(index().ids({ permission: [{ constructor: ['x'] }] })).rejects.toMatchObject(unknown);
      await expect(index().search({ ...everything, facets: ['__proto__'] })).rejects.toMatchObject(unknown);
      await expect(index().ids({ permission: 'all', sort: { by: 'title', order: 'ascending' } })).rejects.toMatchObject(
        { code: 'search.sort_unknown' },
      );
    });
  });

  describe('pages', () => {
    test('join to the whole, in the order asked for, what lacks the field last', async () => {
      await index().put(companies(57));
      const amounts = new Map(companies(57).map(({ id, amount }) => [id, amount ?? null]));
      for (const order of ['ascending', 'descending'] as const) {
        const sort = { by: 'amount', order };
        const whole = await index().ids({ permission: 'all', q: '公司', sort });
        const pages: string[] = [];
        for (let offset = 0; offset < 60; offset += 10) {
          const { hits, total } = await index().search({ permission: 'all', q: '公司', sort, limit: 10, offset });
          expect(total).toBe(whole.length);
          pages.push(...hits.map(({ id }) => id));
        }
        expect(pages).toEqual(whole);
        const values = whole.map((id) => amounts.get(id) ?? null);
        const known = values.filter((value) => value !== null);
        expect(known.length).toBeGreaterThan(5);
        expect(known).toEqual(known.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)));
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
      }
    });

    test('texts are sorted by code unit', async () => {
      await index().put(companies(30));
      const ids = await index().ids({ permission: 'all', sort: { by: 'published', order: 'descending' } });
      const dates = new Map(companies(30).map(({ id, published = '' }) => [id, published]));
      const values = ids.map((id) => dates.get(id) ?? '');
      expect(values).toEqual(values.toSorted().reverse());
    });

    test.each([{ limit: -1 }, { limit: 1001 }, { limit: 1.5 }, { limit: 5, offset: -1 }, { limit: Number.NaN }])(
      '%j is refused',
      async (page) => {
        await expect(index().search({ permission: 'all', ...page })).rejects.toMatchObject({
          code: 'search.page_invalid',
        });
      },
    );

    test('a limit of 0 counts only', async () => {
      await index().put(companies(9));
      const { hits, total } = await index().search({ permission: 'all', limit: 0 });
      expect([hits.length, total]).toEqual([0, 9]);
    });
  });
};
