import { describe, expect, test } from '@jest/globals';
import { companies, policies } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { everything } from './stage.js';
import type { Stage } from './stage.js';

/** What is written can be found, lasts, and goes when it is removed. */
export const keepsWrites = ({ index, idsFor, restart }: Stage): void => {
  describe('writes', () => {
    test('can be found at once, and replaced whole', async () => {
      await index().put([{ id: 'a', title: '旧名字', summary: '旧摘要', tags: ['旧', '老'], region: '340402' }]);
      expect(await idsFor('旧名')).toEqual(['a']);
      await index().put([{ id: 'a', title: '新名字' }]);
      expect(await idsFor('旧')).toEqual([]);
      const { hits, facets } = await index().search({ ...everything, q: '新名', facets: ['tags', 'region'] });
      expect(hits.map(({ id }) => id)).toEqual(['a']);
      expect(facets).toEqual({ tags: [], region: [] });
    });

    test('that change attributes only leave the words to be found, and the other way round', async () => {
      await index().put([{ id: 'a', title: '名字', region: '340402' }]);
      await index().put([{ id: 'a', title: '名字', region: '340403' }]);
      expect(await index().ids({ permission: [{ region: ['340403'] }], q: '名字' })).toEqual(['a']);
      await index().put([{ id: 'a', title: '名字', summary: '新的', region: '340403' }]);
      expect(await index().ids({ permission: [{ region: ['340403'] }], q: '名字 新的' })).toEqual(['a']);
    });

    test('take the last of two documents with one id', async () => {
      await index().put([
        { id: 'a', title: '前者' },
        { id: 'a', title: '后者' },
      ]);
      expect([await idsFor('前者'), await idsFor('后者')]).toEqual([[], ['a']]);
    });

    test('forget what is removed', async () => {
      await index().put(companies(30));
      await index().remove(['company-3', 'company-4', 'never-there']);
      const { hits, total } = await index().search(everything);
      expect(total).toBe(28);
      expect(hits.map(({ id }) => id)).not.toContain('company-3');
      await index().put([{ id: 'company-3', title: '归来' }]);
      expect(await idsFor('归来')).toEqual(['company-3']);
    });

    test.each(['', 'a/b', 'a.b', '中文', 'a b', 'a\n', '../x', 'x'.repeat(512)])(
      'refuse the id %j, and all beside it',
      async (id) => {
        const refusal = { code: 'search.id_invalid', kind: 'invalid' };
        await index().put([{ id: 'stays', title: '留下' }]);
        await expect(
          index().put([
            { id: 'good', title: '好' },
            { id, title: '坏' },
          ]),
        ).rejects.toMatchObject(refusal);
        await expect(index().remove(['stays', id])).rejects.toMatchObject(refusal);
        expect(await index().ids({ permission: 'all' })).toEqual(['stays']);
      },
    );

    test('refuse a field that does not fit, and all beside it', async () => {
      const bad: Entry = { id: 'bad', title: '坏', amount: Number.NaN };
      await expect(index().put([{ id: 'good', title: '好' }, bad])).rejects.toMatchObject({
        code: 'search.field_invalid',
      });
      expect(await index().ids({ permission: 'all' })).toEqual([]);
    });

    test('outlive a restart', async () => {
      await index().put([...companies(40), ...policies()]);
      await index().remove(['company-7']);
      const query = { ...everything, q: '产业', facets: ['region', 'tags'] };
      const before = await index().search(query);
      const all = await index().ids({ permission: 'all', sort: { by: 'amount', order: 'descending' } });
      await restart();
      expect(await index().search(query)).toEqual(before);
      expect(await index().ids({ permission: 'all', sort: { by: 'amount', order: 'descending' } })).toEqual(all);
      await index().put([{ id: 'new', title: '新来' }]);
      expect((await index().ids({ permission: 'all' })).length).toBe(all.length + 1);
    });
  });
};
