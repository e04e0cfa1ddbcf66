import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defineDocument, Schema } from '../src/index.js';
import type { AuditEntry, Author, Collection, Store } from '../src/index.js';
import type { Open } from './store.contract.js';

interface Firm {
  name: string;
  /** JSON: names of facts have dots. */
  factsJson: string;
  secret: string;
  seen?: number;
}
type Facts = Record<string, number | string[]>;

const Firms = defineDocument<Firm>({
  name: 'firms',
  schema: new Schema(
    {
      name: { type: String, required: true },
      factsJson: { type: String, required: true },
      secret: { type: String, required: true, unique: true },
      seen: Number,
    },
    { strict: 'throw' },
  ),
  audit: ({ name, factsJson }) => ({ name, ...(JSON.parse(factsJson) as Facts) }),
});
export const Badges = defineDocument<{ holder: string }>({
  name: 'badges',
  schema: new Schema({ holder: { type: String, required: true } }, { strict: 'throw' }),
  audit: ({ holder }) => ({ holder }),
  auditedAs: ({ holder }) => holder,
});
const Notes = defineDocument<{ text: string }>({
  name: 'notes',
  schema: new Schema({ text: String }, { strict: 'throw' }),
});

const SECOND = 1000;
const county: Author = { by: 'account-1', roles: ['county'], requestId: 'r1', operation: 'PutFirm' };
const runs = process.env['TEST_SCALE'] === 'full' ? 500 : 30;

/** What every engine promises about the audit log. */
export function auditContract(engine: string, open: Open): void {
  describe(`${engine}: the audit log`, () => {
    const clock = { now: Date.parse('2026-11-22T02:00:00Z') };
    let author: Author | undefined;
    let store: Store;
    let firms: Collection<Firm>;
    beforeEach(async () => {
      author = county;
      store = await open({ author: () => author, now: () => new Date(clock.now) });
      firms = await store.collection(Firms);
    });
    afterEach(() => store.close());

    const firm = (name: string, facts: Facts = {}, secret = name): Firm => ({
      name,
      factsJson: JSON.stringify(facts),
      secret,
    });
    const all = async (filter = {}) => (await store.audit.find(filter, { limit: 1000 })).entries;
    const told = (entries: AuditEntry[]) => entries.map(({ action, document, changes }) => [action, document, changes]);

    test('tells who did what, when, what it was and is, in answer to which request', async () => {
      await firms.insert({ id: 'a', ...firm('甲', { 'firm.revenue': 1, 'firm.tags': ['x'] }) });
      await firms.update('a', (draft) => ({ ...draft, ...firm('甲', { 'firm.revenue': 2 }) }));
      await firms.remove('a');
      const entries = await all();
      expect(told(entries)).toEqual([
        [
          'removed',
          'a',
          [
            { path: 'name', before: '甲', after: null },
            { path: 'firm.revenue', before: 2, after: null },
          ],
        ],
        [
          'changed',
          'a',
          [
            { path: 'firm.revenue', before: 1, after: 2 },
            { path: 'firm.tags', before: ['x'], after: null },
          ],
        ],
        [
          'created',
          'a',
          [
            { path: 'name', before: null, after: '甲' },
            { path: 'firm.revenue', before: null, after: 1 },
            { path: 'firm.tags', before: null, after: ['x'] },
          ],
        ],
      ]);
      for (const entry of entries) expect(entry).toMatchObject({ ...county, collection: 'firms' });
      for (const { at } of entries) expect(at).toEqual(new Date(clock.now));
    });

    test('commits with the write: of what failed it tells nothing', async () => {
      const failed = store.transaction(async (tx) => {
        await tx.collection(Firms).insert({ id: 'a', ...firm('甲') });
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      await firms.insert({ id: 'b', ...firm('乙') });
      await expect(firms.insert({ id: 'c', ...firm('丙', {}, '乙') })).rejects.toMatchObject({
        code: 'document.unique',
      });
      expect((await all()).map(({ document }) => document)).toEqual(['b']);
    });

    test('tells nothing where nothing differs, nor of what no view shows', async () => {
      await firms.insert({ id: 'a', ...firm('甲') });
      await firms.update('a', (draft) => ({ ...draft, seen: 5, secret: 'other' }));
      const notes = await store.collection(Notes);
      await notes.insert({ id: 'n', text: 'x' });
      await store.transaction(async (tx) => {
        await tx.collection(Firms).insert({ id: 'b', ...firm('乙') });
        await tx.collection(Firms).remove('b');
      });
      expect((await all()).map(({ action, document }) => [action, document])).toEqual([['created', 'a']]);
      expect(JSON.stringify(await all())).not.toContain('other');
    });

    test('tells of one transaction once a document, from its first state to its last', async () => {
      await firms.insert({ id: 'a', ...firm('甲') });
      await store.transaction(async (tx) => {
        const own = tx.collection(Firms);
        for (const name of ['乙', '丙']) await own.update('a', (draft) => ({ ...draft, name }));
        await own.insert({ id: 'b', ...firm('丁') });
      });
      expect(told((await all()).slice(0, 2)).reverse()).toEqual([
        ['changed', 'a', [{ path: 'name', before: '甲', after: '丙' }]],
        ['created', 'b', [{ path: 'name', before: null, after: '丁' }]],
      ]);
    });

    test('takes what nobody asked for as the work of the system, and another id where a document has no telling one', async () => {
      author = undefined;
      const badges = await store.collection(Badges);
      await badges.insert({ id: 'hash', holder: 'account-7' });
      expect(await all()).toMatchObject([{ by: 'system', roles: [], requestId: '', document: 'account-7' }]);
    });

    test('is found by each of its words and by time, newest first, page by page', async () => {
      const writes = ['a', 'b', 'c', 'd'];
      for (const [n, id] of writes.entries()) {
        author = { by: `by-${n % 2}`, roles: [], requestId: `r-${id}`, operation: n < 2 ? 'Put' : 'Patch' };
        await firms.insert({ id, ...firm(id) });
        clock.now += SECOND;
      }
      const ids = async (filter: object) => (await all(filter)).map(({ document }) => document);
      expect(await ids({ by: 'by-0' })).toEqual(['c', 'a']);
      expect(await ids({ operation: 'Put', by: 'by-1' })).toEqual(['b']);
      expect(await ids({ requestId: 'r-d' })).toEqual(['d']);
      expect(await ids({ collection: 'firms', document: 'c' })).toEqual(['c']);
      expect(await ids({ collection: 'badges' })).toEqual([]);
      const [from, until] = [new Date(clock.now - 3 * SECOND), new Date(clock.now - SECOND)];
      expect(await ids({ from, until })).toEqual(['c', 'b']);
      expect(await store.audit.count({ from })).toBe(3);

      const seen: string[] = [];
      for (let before: string | undefined; ;) {
        const { entries, more } = await store.audit.find({}, { before, limit: 3 });
        seen.push(...entries.map(({ document }) => document));
        if (!more) break;
        before = entries.at(-1)?.id;
      }
      expect(seen).toEqual(['d', 'c', 'b', 'a']);
      await expect(store.audit.find({}, { limit: 1001 })).rejects.toMatchObject({ code: 'filter.refused' });
    });

    test('ends a page early where entries are large, and still shows each of them', async () => {
      const large = 'x'.repeat(900_000);
      for (const id of ['a', 'b', 'c']) await firms.insert({ id, ...firm(`${id}${large}`, {}, id) });
      const first = await store.audit.find({}, { limit: 10 });
      expect([first.entries.map(({ document }) => document), first.more]).toEqual([['c', 'b'], true]);
      const rest = await store.audit.find({}, { before: first.entries.at(-1)?.id, limit: 10 });
      expect([rest.entries.map(({ document }) => document), rest.more]).toEqual([['a'], false]);
    });

    test('is no collection: nobody writes it, or takes its name', async () => {
      const taken = defineDocument<object>({ name: 'Audit', schema: new Schema({ x: String }, { strict: 'throw' }) });
      await expect(store.collection(taken)).rejects.toThrow('written by nobody');
    });

    test('played back from the creation on, gives what a document shows now', async () => {
      const facts = fc.dictionary(
        fc.constantFrom('f.a', 'f.b', 'f.c'),
        fc.oneof(fc.integer(), fc.array(fc.string({ maxLength: 2 }))),
      );
      const act = fc.record({ name: fc.constantFrom('甲', '乙'), facts, backwards: fc.boolean() });
      let n = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
          const id = `p${(n += 1)}`;
          for (const [step, { name, facts: stated, backwards }] of acts.entries()) {
            clock.now += backwards ? -5 : 0; // a clock that is set back does not change the order
            if (step === 0) await firms.insert({ id, ...firm(name, stated, id) });
            else await firms.update(id, () => firm(name, stated, id));
          }
          const shown = new Map<string, unknown>();
          for (const { changes } of (await all({ document: id })).reverse())
            for (const { path, before, after } of changes) {
              expect(shown.get(path) ?? null).toEqual(before);
              shown.set(path, after);
            }
          const last = acts.at(-1);
          const left = Object.fromEntries([...shown].filter(([, value]) => value !== null));
          expect(left).toEqual({ name: last?.name, ...last?.facts });
        }),
        { numRuns: runs },
      );
    });
  });
}
