import { describe, expect, test } from '@jest/globals';
import { keepIndexes, reconcile } from '../../src/index.js';
import { companies, entries } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { batchesOf, turn } from './stage.js';
import type { Stage } from './stage.js';

const nothing = { missing: [], different: [], extra: [] };

/** An index that has gone astray is told from its source, and brought back. */
export const reconciles = ({ index, engine, idsFor, restart }: Stage): void => {
  describe('a reconcile', () => {
    test('finds nothing where all is well, after a restart and a rebuild too', async () => {
      await index().put(companies(60));
      expect(await reconcile(index(), batchesOf(companies(60)), { mend: false })).toEqual(nothing);
      await restart();
      expect(await reconcile(index(), batchesOf(companies(60)), { mend: false })).toEqual(nothing);
      await index().rebuild(batchesOf(companies(60)));
      expect(await reconcile(index(), batchesOf(companies(60)), { mend: false })).toEqual(nothing);
    });

    test('names what is missing, different or too much, and mends it when asked', async () => {
      await index().put(companies(60));
      const [words, facet, sort, gone] = ['company-3', 'company-4', 'company-5', 'company-6'];
      const source: Entry[] = companies(60)
        .filter(({ id }) => id !== gone)
        .map((company) => {
          if (company.id === words) return { ...company, title: `${company.title}，改名` };
          if (company.id === facet) return { ...company, tags: ['Ａ'] };
          return company.id === sort ? { ...company, amount: 4711 } : company;
        });
      source.push({ id: 'new', title: '新来' });
      const differences = { missing: ['new'], different: [words, facet, sort], extra: [gone] };

      expect(await reconcile(index(), batchesOf(source), { mend: false })).toEqual(differences);
      expect(await idsFor('新来')).toEqual([]);
      expect(await reconcile(index(), batchesOf(source), { mend: true })).toEqual(differences);
      expect(await reconcile(index(), batchesOf(source), { mend: false })).toEqual(nothing);
      expect([await idsFor('新来'), await idsFor('改名')]).toEqual([['new'], [words]]);
      expect(await index().ids({ permission: 'all' })).not.toContain(gone);
    });

    test('of all that a process keeps fills what is new, then names and mends by the name of the index', async () => {
      const held = companies(30);
      const keeper = keepIndexes(engine(), { warn: () => undefined });
      const kept = await keeper.open({ ...entries, name: 'kept' }, () => batchesOf(held));
      expect((await kept.ids({ permission: 'all' })).length).toBe(30);
      await kept.remove(['company-3']);
      const found = { kept: { ...nothing, missing: ['company-3'] } };
      expect(await keeper.reconcile({ mend: false })).toEqual(found);
      expect(await keeper.reconcile({ mend: true })).toEqual(found);
      expect(await keeper.reconcile({ mend: false })).toEqual({ kept: nothing });
    });

    test('leaves alone what is written meanwhile', async () => {
      await index().put(companies(40));
      async function* source(): AsyncGenerator<Entry[]> {
        const before = companies(40);
        await index().put([{ id: 'company-1', title: '更新' }]);
        await index().put([{ id: 'born', title: '更新' }]);
        await index().remove(['company-2']);
        await turn();
        yield before;
      }
      expect(await reconcile(index(), source(), { mend: true })).toEqual(nothing);
      expect((await idsFor('更新')).toSorted()).toEqual(['born', 'company-1']);
      expect(await index().ids({ permission: 'all' })).not.toContain('company-2');
    });
  });
};
