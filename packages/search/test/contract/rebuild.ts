import { describe, expect, test } from '@jest/globals';
import { companies, entries, isFull, patience, policies } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { batchesOf, turn } from './stage.js';
import type { Stage } from './stage.js';

/** A rebuild is seen by nobody but for what it brings. */
export const rebuilds = ({ index, idsFor, restart }: Stage): void => {
  describe('a rebuild', () => {
    test('is needed until one has finished, and again for another definition', async () => {
      expect(index().needsRebuild).toBe(true);
      await index().put(companies(3));
      await restart();
      expect(index().needsRebuild).toBe(true);
      expect((await index().ids({ permission: 'all' })).length).toBe(3);
      await index().rebuild(batchesOf(companies(10)));
      expect(index().needsRebuild).toBe(false);
      await restart();
      expect(index().needsRebuild).toBe(false);
      expect((await index().ids({ permission: 'all' })).length).toBe(10);
      await restart({ ...entries, version: 2 });
      expect(index().needsRebuild).toBe(true);
      expect(await index().ids({ permission: 'all' })).toEqual([]);
      await index().rebuild(batchesOf(companies(5)));
      await restart({ ...entries, version: 2, facets: ['region'] });
      expect(index().needsRebuild).toBe(true);
    });

    test('brings in what the source has and drops what it has not', async () => {
      await index().put([{ id: 'stale', title: '陈旧' }]);
      await index().rebuild(batchesOf(policies()));
      expect((await index().ids({ permission: 'all' })).toSorted()).toEqual(
        policies()
          .map(({ id }) => id)
          .toSorted(),
      );
    });

    test(
      'goes on under searches and writes without an error or a gap',
      async () => {
        const stable = policies().map((policy) => ({ ...policy, region: 'stable' }));
        const store = new Map([...stable, ...companies(isFull ? 1500 : 400)].map((entry) => [entry.id, entry]));
        await index().put([...store.values()]);
        let rebuilding = true;
        let written = 0;
        let searched = 0;

        const write = async (): Promise<void> => {
          while (rebuilding) {
            const number = ++written;
            const entry = (id: string): Entry => ({ id, title: `写入第${number}号` });
            const changed = [entry('counter'), entry(`new-${number}`), entry(`company-${number % 400}`)];
            const removed = [`company-${(number * 7) % 400}`, `new-${number - 5}`];
            for (const one of changed) store.set(one.id, one);
            for (const id of removed) store.delete(id);
            await index().put(changed);
            await index().remove(removed);
            expect(await idsFor(`写入第${number}号`)).toContain('counter');
            await turn();
          }
        };
        const search = async (): Promise<void> => {
          while (rebuilding) {
            const { total } = await index().search({ permission: [{ region: ['stable'] }], limit: 1 });
            expect(total).toBe(stable.length);
            expect(await idsFor('高新技术企业认定')).toContain('cn-hte-recognition');
            searched++;
            await turn();
          }
        };
        const rebuild = async (): Promise<void> => {
          // Each source is the store as it was when the rebuild began, older than what is written meanwhile.
          try {
            for (let round = 0; round < 3 || Math.min(written, searched) <= 20; round++)
              await index().rebuild(batchesOf([...store.values()], 20));
          } finally {
            rebuilding = false;
          }
        };
        await Promise.all([rebuild(), write(), search(), search()]);
        expect(Math.min(written, searched)).toBeGreaterThan(20);

        const check = async (): Promise<void> => {
          expect((await index().ids({ permission: 'all' })).toSorted()).toEqual([...store.keys()].toSorted());
          for (const { id, title } of store.values())
            if (title.startsWith('写入')) expect(await idsFor(title)).toContain(id);
          expect((await idsFor('写入')).length).toBe(
            [...store.values()].filter(({ title }) => title.startsWith('写入')).length,
          );
        };
        await check();
        await restart();
        expect(index().needsRebuild).toBe(false);
        await check();
      },
      patience,
    );

    test('runs once at a time', async () => {
      const first = index().rebuild(batchesOf(companies(50)));
      await expect(index().rebuild(batchesOf([]))).rejects.toMatchObject({
        code: 'search.rebuild_running',
        kind: 'conflict',
      });
      await first;
      expect((await index().ids({ permission: 'all' })).length).toBe(50);
    });

    test('that fails leaves the index as it was, and may be tried again', async () => {
      await index().put(companies(5));
      async function* broken(): AsyncGenerator<Entry[]> {
        yield* batchesOf(companies(60));
        throw new Error('The source is gone.');
      }
      await expect(index().rebuild(broken())).rejects.toThrow('The source is gone.');
      expect(index().needsRebuild).toBe(true);
      expect((await index().ids({ permission: 'all' })).length).toBe(5);
      await index().rebuild(batchesOf(companies(60)));
      expect((await index().ids({ permission: 'all' })).length).toBe(60);
    });

    test('that is cut short by closing leaves the index as it was', async () => {
      await index().put(companies(5));
      const running = index().rebuild(batchesOf(companies(200)));
      const outcome = expect(running).rejects.toMatchObject({ code: 'search.closed' });
      await turn();
      await index().close();
      await outcome;
      await restart();
      expect(index().needsRebuild).toBe(true);
      expect((await index().ids({ permission: 'all' })).length).toBe(5);
    });
  });
};
