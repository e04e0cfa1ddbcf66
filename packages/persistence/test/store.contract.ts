import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '@shuangzhao/platform/errors';
import { defineDocument, migrate, Schema, underKey } from '../src/index.js';
import type { Author, Collection, Doc, Filter, Migration, OneKey, Path, Reads, Store } from '../src/index.js';
import { grouped, keyText, matches, sortedIds } from './naive.js';
import { filter, groupable, sortable } from './random-filters.js';
import { thing, Things } from './things.js';
import type { Thing } from './things.js';

interface EngineOptions {
  now?: () => Date;
  traceparent?: () => string;
  author?: () => Author | undefined;
  maxEventBytes?: number;
  limitMs?: number;
  runTwice?: boolean;
}
export type Open = (options?: EngineOptions) => Promise<Store>;

interface Account {
  owner: string;
  balance: number;
  taxCode?: string;
}
const Accounts = defineDocument<Account>({
  name: 'accounts',
  schema: new Schema(
    {
      owner: { type: String, required: true, unique: true },
      balance: { type: Number, required: true, min: 0 },
      taxCode: { type: String, unique: true, sparse: true },
    },
    { strict: 'throw' },
  ),
});

const full = process.env['TEST_SCALE'] === 'full';
const seed = Number(process.env['TEST_SEED'] ?? 20_260_301);

/** The code of the failure, or `none`. */
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

/** What every engine promises; `filters` says how many random ones it is asked in a full run. */
export function storeContract(engine: string, open: Open, filters = 16_500): void {
  describe(engine, () => {
    let store: Store;
    const opened: Store[] = [];
    const openWith: Open = async (options) => {
      store = await open(options);
      opened.push(store);
      return store;
    };
    beforeEach(() => openWith());
    afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

    describe('filters, order, pages, count and group', () => {
      const fill = async (documents: readonly Thing[]): Promise<{ things: Collection<Thing>; all: Doc<Thing>[] }> => {
        const things = await store.collection(Things);
        const all = await store.transaction(async (tx) => {
          const done: Doc<Thing>[] = [];
          for (const [n, document] of documents.entries())
            done.push(await tx.collection(Things).insert({ ...document, id: `t${n}` }));
          return done;
        });
        return { things, all };
      };
      const everyPage = async (things: Reads<Thing>, asked: Filter<Thing>, sort: OneKey<Thing>, limit: number) => {
        const ids: string[] = [];
        for (let after: string | undefined; ;) {
          const page = await things.find(asked, { sort, limit, ...(after ? { after } : {}) });
          ids.push(...page.items.map(({ id }) => id));
          if (page.next === null) return ids;
          after = page.next;
        }
      };

      test('mean on random documents what MongoDB means', async () => {
        const { things, all } = await fill(fc.sample(thing, { numRuns: 120, seed }));
        const direction = fc.constantFrom(1 as const, -1 as const);
        const question = fc.tuple(filter, fc.constantFrom(...sortable), direction, fc.integer({ min: 5, max: 120 }));
        const group = fc.constantFrom(...groupable);
        await fc.assert(
          fc.asyncProperty(question, group, async ([asked, path, way, limit], by) => {
            const expected = all.filter((document) => matches(document, asked));
            const ids = await everyPage(things, asked, { [path]: way }, limit);
            expect(ids).toEqual(sortedIds(expected, path, way));
            expect(await things.count(asked)).toBe(expected.length);
            const groups = await things.group(asked, by as Path<Thing>, 'rank');
            const naive = grouped(expected, by, 'rank');
            const differing = groups.filter(({ key, count, sum = NaN }) => {
              const expected = naive.get(keyText(key));
              return expected?.count !== count || !(Math.abs(sum - expected.sum) <= 1e-12 * expected.size);
            });
            expect([differing, groups.length]).toEqual([[], naive.size]);
          }),
          { numRuns: Math.max(60, Math.round(full ? filters : filters / 27.5)), seed },
        );
      }, 1_800_000);

      test('follow updates and removals in array indexes too', async () => {
        const { things } = await fill(fc.sample(thing, { numRuns: 20, seed }));
        await things.update('t0', (draft) => ({
          ...draft,
          tags: ['new', 'old', 'new'],
          items: [{ code: 'c1' }, null],
        }));
        await things.update('t1', (draft) => ({ ...draft, tags: ['new'], items: [{ lots: [5, 6, null] }] }));
        expect((await things.find({ tags: 'new' })).items.map(({ id }) => id)).toEqual(['t0', 't1']);
        await things.update('t0', ({ tags: _tags, ...draft }) => draft);
        await things.remove('t1');
        expect([await things.count({ tags: 'new' }), await things.count({ tags: 'old' })]).toEqual([0, 0]);
        expect([await things.count({ 'items.code': 'c1' }), await things.count({ 'items.lots': 6 })]).toEqual([1, 0]);
      });

      test('null means missing or null, [] has no element, and negation is the exact opposite', async () => {
        const { things } = await fill([
          { name: 'none' },
          { name: 'null', tags: null, items: null },
          { name: 'empty', tags: [], items: [] },
          { name: 'hole', tags: ['x', null], items: [{ code: 'c' }, {}] },
          { name: 'full', tags: ['x'], items: [{ code: 'c' }] },
          { name: 'not an object', tags: ['x'], items: [null] },
        ]);
        const names = async (asked: Filter<Thing>) => (await things.find(asked)).items.map(({ name }) => name);
        expect(await names({ tags: null })).toEqual(['none', 'null', 'hole']);
        expect(await names({ 'items.code': null })).toEqual(['none', 'null', 'hole']);
        expect(await names({ 'items.code': { $ne: null } })).toEqual(['empty', 'full', 'not an object']);
        expect(await names({ tags: { $exists: false } })).toEqual(['none']);
        expect(await names({ 'items.code': { $exists: true } })).toEqual(['hole', 'full']);
        expect(await names({ tags: { $nin: ['x', null] } })).toEqual(['empty']);
      });

      test('two bounds may be met by two elements of a list, a prefix by one, to its last code point', async () => {
        const { things } = await fill([{ name: 'n', marks: [1, 9], tags: ['a', 'c', '\ue000'] }]);
        expect(await things.count({ marks: { $gt: 4, $lt: 6 } })).toBe(1);
        expect(await things.count({ tags: { $prefix: 'b' } })).toBe(0);
        expect(await things.count({ tags: { $prefix: '\ud7ff' } })).toBe(0);
      });

      test('pages show each document once, whatever is inserted meanwhile', async () => {
        const { things, all } = await fill(fc.sample(thing, { numRuns: 60, seed }));
        const seen: string[] = [];
        let after: string | undefined;
        for (let round = 0; ; round++) {
          const page = await things.find({}, { sort: { rank: -1 }, limit: 7, ...(after ? { after } : {}) });
          seen.push(...page.items.map(({ id }) => id));
          if (page.next === null) break;
          after = page.next;
          for (const rank of [1e18, 2, null])
            await things.insert({ id: `new${round}:${String(rank)}`, name: 'n', rank });
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => id.startsWith('t')).sort()).toEqual(all.map(({ id }) => id).sort());
      });

      test('refuse what the engines would not treat alike', async () => {
        const things: { find(asked: unknown, options?: unknown): Promise<unknown> } = await store.collection(Things);
        const asked: unknown[] = [
          { unknown: 1 },
          { name: /a/ },
          { name: { $regex: 'a' } },
          { $where: 'true' },
          { $expr: {} },
          { items: { $elemMatch: { code: 'c' } } },
          { tags: ['a'] },
          { place: { city: 'a' } },
          { place: {} },
          { name: undefined },
          { name: { $eq: undefined } },
          { $or: [] },
          { name: 1 },
          { rank: '1' },
          { rank: NaN },
          { due: 0 },
          { open: 'yes' },
          { name: 'a\0' },
          { name: '\ud800' },
          { rank: { $gt: null } },
          { open: { $gt: false } },
          { 'mix.deep': 1 },
          { rank: { $in: Array.from({ length: 1001 }, (_, n) => n) } },
          { rank: { $prefix: 'a' } },
          { name: { $exists: 1 } },
          { $not: [] },
          null,
          [],
        ];
        const options = [{ limit: 0 }, { limit: 1001 }, { limit: 1.5 }].concat(
          [{ open: 1 }, { tags: 1 }, { place: 1 }, { name: 1, rank: 1 }, {}, { name: 2 }].map((sort) => ({
            limit: 1,
            sort,
          })),
        );
        const codes = await Promise.all(asked.map((one) => codeOf(things.find(one))));
        const more = await Promise.all(options.map((one) => codeOf(things.find({}, one))));
        expect([...codes, ...more].filter((code) => code !== 'filter.refused')).toEqual([]);
        for (const by of ['tags', 'items.code', 'place', 'nope'])
          expect(await codeOf((await store.collection(Things)).group({}, by as 'tags'))).toBe('filter.refused');
      });

      test('refuse a cursor that is broken or of another sort', async () => {
        const { things } = await fill([{ name: 'a' }, { name: 'b' }]);
        const { next } = await things.find({}, { sort: { name: 1 }, limit: 1 });
        const text = Buffer.from(JSON.stringify(['name', 1, 5, 't0'])).toString('base64url');
        const cursors = [next ?? '', 'nonsense', '', text];
        const codes = cursors.map((after) => codeOf(things.find({}, { sort: { name: -1 }, after })));
        expect(await Promise.all(codes)).toEqual(Array(4).fill('cursor.invalid'));
        expect(await codeOf(things.find({}, { sort: { name: 1 }, after: text }))).toBe('cursor.invalid');
      });
    });

    describe('documents', () => {
      let accounts: Collection<Account>;
      beforeEach(async () => void (accounts = await store.collection(Accounts)));

      test('come back as they were stored, dates as dates, at version 1', async () => {
        const things = await store.collection(Things);
        const due = new Date(1_234_567_890_123);
        const items = [{ code: 'c', at: due, lots: [-0, 1e300] }];
        const stored = await things.insert({
          id: 'x',
          name: '招商',
          due,
          items,
          mix: { deep: [1, { x: null }], e: {} },
        });
        expect(stored).toEqual({
          ...{ id: 'x', version: 1, name: '招商', due, mix: { deep: [1, { x: null }], e: {} } },
          items: [{ code: 'c', at: due, lots: [0, 1e300] }],
        });
        expect(await things.get('x')).toEqual(stored);
        for (const id of ['y', '', 'x\0', '\ud800']) expect(await things.get(id)).toBeNull();
      });

      test('count their versions, and a change of an old version is refused', async () => {
        await accounts.insert({ id: 'a', owner: 'o', balance: 1 });
        const changed = await accounts.update('a', (draft) => ({ ...draft, balance: 2 }), { expectedVersion: 1 });
        expect(changed).toEqual({ id: 'a', version: 2, owner: 'o', balance: 2 });
        const late = { expectedVersion: 1 };
        expect(await codeOf(accounts.update('a', (draft) => draft, late))).toBe('document.version');
        expect(await codeOf(accounts.remove('a', late))).toBe('document.version');
        expect(await codeOf(accounts.update('b', (draft) => draft))).toBe('document.not_found');
        expect([await accounts.remove('a', { expectedVersion: 2 }), await accounts.remove('a')]).toEqual([true, false]);
      });

      test('are cast and validated, with a fault for each wrong path; a failed change leaves nothing', async () => {
        await accounts.insert({ id: 'a', owner: 'o', balance: 1 });
        const error: unknown = await accounts
          .update('a', (draft) => Object.assign(draft, { owner: null, balance: -1 }))
          .catch((reason: unknown) => reason);
        const faults = error instanceof AppError ? error.errors.map(({ path, code }) => `${path} ${code}`).sort() : [];
        expect(faults).toEqual(['balance min', 'owner required']);
        expect(await accounts.get('a')).toEqual({ id: 'a', version: 1, owner: 'o', balance: 1 });
        const things: { insert(document: unknown): Promise<unknown> } = await store.collection(Things);
        const wrong = [
          { extra: 1 },
          { nest: { extra: 1 } },
          { items: [{ extra: 1 }] },
          { place: { zone: { extra: 1 } } },
          { rank: NaN },
          { rank: Infinity },
          { rank: 'many' },
          { kind: 'a\0' },
          { tags: ['\ud800'] },
          { mix: new Date() },
          { mix: { at: new Date() } },
          { mix: { $set: 1 } },
          { mix: { 'a.b': 1 } },
          { mix: Infinity },
          { mix: new Map() },
          { nest: null },
          { due: 'never' },
          { id: '' },
          { id: 7 },
          { id: 'a\0' },
        ];
        const codes = await Promise.all(wrong.map((one) => codeOf(things.insert({ id: 'w', name: 'n', ...one }))));
        expect(codes.filter((code) => code !== 'document.invalid')).toEqual([]);
      });

      test('keep what is unique unique, and lack of a sparse value collides with nothing', async () => {
        await accounts.insert({ id: 'a', owner: 'o1', balance: 0, taxCode: 't' });
        await accounts.insert({ id: 'b', owner: 'o2', balance: 0 });
        await accounts.insert({ id: 'c', owner: 'o3', balance: 0 });
        const error: unknown = await accounts
          .update('b', (draft) => ({ ...draft, taxCode: 't' }))
          .catch((e: unknown) => e);
        expect(error).toMatchObject({ kind: 'conflict', code: 'document.unique', errors: [{ path: 'taxCode' }] });
        expect(await codeOf(accounts.insert({ id: 'd', owner: 'o1', balance: 0 }))).toBe('document.unique');
        expect(await codeOf(accounts.insert({ id: 'a', owner: 'o4', balance: 0 }))).toBe('document.unique');
        const nulled = { id: 'e', owner: 'o5', balance: 0, taxCode: null } as unknown as Account & { id: string };
        expect(await codeOf(accounts.insert(nulled))).toBe('document.invalid');
      });
    });

    describe('transactions', () => {
      let accounts: Collection<Account>;
      const fund = () => accounts.insert({ id: 'a', owner: 'o', balance: 100 });
      const reopen = async (options: EngineOptions) => {
        await openWith(options);
        accounts = await store.collection(Accounts);
      };
      beforeEach(async () => void (accounts = await store.collection(Accounts)));

      test('store all or nothing, see their own writes, and show none before the end', async () => {
        const seen: unknown[] = [];
        let outside: Promise<unknown> = Promise.resolve();
        let begin = (): void => undefined;
        const begun = new Promise<void>((resolve) => (begin = resolve)).then(() => (outside = accounts.get('a')));
        const failed = store.transaction(async (tx) => {
          await tx.collection(Accounts).insert({ id: 'a', owner: 'o', balance: 1 });
          seen.push((await tx.collection(Accounts).find({ owner: 'o' })).items.length);
          begin();
          await new Promise((resolve) => setTimeout(resolve, 5));
          throw new Error('no');
        });
        expect(await codeOf(failed)).toBe('Error: no');
        await begun;
        expect([...seen, await outside, await accounts.count({})]).toEqual([1, null, 0]);
      });

      test('lose no change, neither beside each other nor inside one', async () => {
        await fund();
        const withdraw = () => accounts.update('a', (draft) => void (draft.balance -= 1));
        await Promise.all(Array.from({ length: 20 }, withdraw));
        await store.transaction(async (tx) => {
          const own = tx.collection(Accounts);
          await Promise.all(Array.from({ length: 20 }, () => own.update('a', (draft) => void (draft.balance -= 1))));
        });
        expect(await accounts.get('a')).toMatchObject({ balance: 60, version: 41 });
      });

      test('are given up at a unique conflict, even when it is swallowed', async () => {
        await fund();
        const swallowing = store.transaction(async (tx) => {
          const own = tx.collection(Accounts);
          await own.insert({ id: 'b', owner: 'o2', balance: 0 });
          expect(await codeOf(own.insert({ id: 'a', owner: 'o3', balance: 0 }))).toBe('document.unique');
          expect(await codeOf(own.get('b'))).toBe('transaction.aborted');
        });
        expect([await codeOf(swallowing), await accounts.count({})]).toEqual(['transaction.aborted', 1]);
      });

      test('refuse another transaction, and any outside read or write, inside', async () => {
        const tries = [
          () => store.transaction(async () => 1),
          () => accounts.get('a'),
          () => store.readOutbox(1),
          fund,
        ];
        for (const one of tries)
          expect(await codeOf(store.transaction(() => one() as Promise<unknown>))).toBe('transaction.nested');
        await fund();
        expect(await accounts.count({})).toBe(1);
      });

      test('end after their time, and take no operation after their end', async () => {
        await reopen({ limitMs: 30 });
        let own: Collection<Account> | undefined;
        let go = (): void => undefined;
        const stuck = store.transaction(async (tx) => {
          own = tx.collection(Accounts);
          await own.insert({ id: 'a', owner: 'o', balance: 0 });
          await new Promise<void>((resolve) => (go = resolve));
        });
        expect(await codeOf(stuck)).toBe('transaction.timeout');
        expect(await codeOf(own?.get('a') ?? Promise.resolve())).toBe('transaction.timeout');
        go();
        await store.transaction(async (tx) => void (own = tx.collection(Accounts)));
        expect(await codeOf(own?.get('a') ?? Promise.resolve())).toBe('transaction.over');
        expect(await accounts.count({})).toBe(0);
      });

      test('may run their work again: then a side effect shows, and the data is the same', async () => {
        await reopen({ runTwice: true });
        let runs = 0;
        await fund();
        const paid = await store.transaction(async (tx) => {
          runs += 1;
          const { balance } = await tx.collection(Accounts).update('a', (draft) => void (draft.balance -= 10));
          await tx.outbox.append({ of: { collection: 'accounts', id: 'a' }, type: 'paid', body: { balance } });
          return [balance, await tx.inbox.claim('c', 'e')];
        });
        expect([runs, ...paid]).toEqual([2, 90, true]);
        expect(await accounts.get('a')).toMatchObject({ balance: 90, version: 2 });
        expect(await store.readOutbox(10)).toMatchObject([{ n: 0, version: 2, body: { balance: 90 } }]);
      });
    });

    describe('outbox, inbox and replies', () => {
      const of = { collection: 'accounts', id: 'a' };

      test('events carry the version that their transaction wrote, in order, once, and wake the relay', async () => {
        await openWith({ traceparent: () => '00-1-2-01', now: () => new Date(5) });
        const accounts = await store.collection(Accounts);
        let woken = 0;
        const stop = store.onOutbox(() => (woken += 1));
        await accounts.insert({ id: 'a', owner: 'o', balance: 0 });
        await store.transaction(async (tx) => {
          await tx.collection(Accounts).update('a', (draft) => void (draft.balance = 1));
          await tx.outbox.append({ of, type: 'first', body: { text: '招商' } });
          await tx.outbox.append({ of, type: 'second', body: null });
          await tx.collection(Accounts).remove('a');
          await tx.outbox.append({ of, type: 'gone', body: [] });
        });
        const rows = await store.readOutbox(10);
        expect(rows.map(({ type, version, n, aggregate }) => [type, version, n, aggregate])).toEqual([
          ['first', 2, 0, 'a'],
          ['second', 2, 1, 'a'],
          ['gone', 3, 0, 'a'],
        ]);
        const row = { collection: 'accounts', body: { text: '招商' }, traceparent: '00-1-2-01', at: new Date(5) };
        expect(rows[0]).toMatchObject(row);
        expect(
          rows.every(({ id }) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
        ).toBe(true);
        expect(woken).toBe(1);
        stop();
        await store.removeOutbox(rows.slice(0, 2).map(({ id }) => id));
        expect(await store.readOutbox(10)).toEqual(rows.slice(2));
      });

      test('no event without its change: one of another document, one too large, or of a failed transaction', async () => {
        await openWith({ maxEventBytes: 100 });
        const accounts = await store.collection(Accounts);
        await accounts.insert({ id: 'a', owner: 'o', balance: 0 });
        const tell = (body: unknown, write: boolean) =>
          store.transaction(async (tx) => {
            if (write) await tx.collection(Accounts).update('a', (draft) => draft);
            await tx.outbox.append({ of, type: 't', body });
            throw new Error('no');
          });
        expect(await codeOf(tell({}, false))).toBe('outbox.not_written');
        expect(await codeOf(tell('招'.repeat(33), true))).toBe('outbox.too_large');
        expect(await codeOf(tell('招'.repeat(32), true))).toBe('Error: no');
        expect(await store.readOutbox(10)).toEqual([]);
      });

      test('an event is claimed once by each consumer, unless its transaction failed', async () => {
        const claim = (consumer: string, fail = false) =>
          store.transaction(async (tx) => {
            const first = await tx.inbox.claim(consumer, 'e1');
            if (fail) throw new Error('no');
            return [first, await tx.inbox.claim(consumer, 'e1')];
          });
        await expect(claim('c', true)).rejects.toThrow('no');
        expect([await claim('c'), await claim('c'), await claim('d')]).toEqual([
          [true, false],
          [false, false],
          [true, false],
        ]);
      });

      test('a repeated command gets its first reply for 24 hours, another body under its key none', async () => {
        let moment = new Date(0);
        const now = () => moment;
        await openWith({ now });
        const accounts = await store.collection(Accounts);
        const pay = (bodyHash: string, fail = false) =>
          underKey(store, { key: 'actor POST /pay k1', bodyHash, now }, async (tx) => {
            const { balance } = await tx.collection(Accounts).update('a', (draft) => void (draft.balance += 1));
            if (fail) throw new Error('no');
            return { balance, at: now() };
          });
        await accounts.insert({ id: 'a', owner: 'o', balance: 0 });
        expect(await codeOf(pay('h', true))).toBe('Error: no');
        const first = await pay('h');
        expect([first, await pay('h')]).toEqual([{ balance: 1, at: '1970-01-01T00:00:00.000Z' }, first]);
        expect(await codeOf(pay('other'))).toBe('idempotency.key_reused');
        moment = new Date(24 * 3_600_000);
        expect((await pay('other')).balance).toBe(2);
        const together = await Promise.all(
          [1, 2, 3].map(() => underKey(store, { key: 'k2', bodyHash: 'h', now }, async () => 1)),
        );
        expect(together).toEqual([1, 1, 1]);
      });
    });

    describe('migrations', () => {
      const raise =
        (by: number): Migration['run'] =>
        async (data) => {
          const accounts = await data.collection(Accounts);
          for (const { id, balance } of (await accounts.find({ balance: { $lt: by } })).items)
            await accounts.update(id, (draft) => void (draft.balance = balance + by));
        };

      test('run once and in order, whoever starts first; the others wait', async () => {
        await (await store.collection(Accounts)).insert({ id: 'a', owner: 'o', balance: 0 });
        const ran: number[] = [];
        const migrations = [5, 50].map((by, n) => ({ number: n + 1, name: `raise by ${by}`, run: raise(by) }));
        const options = { pollMs: 2, onStep: ({ number }: Migration) => void ran.push(number) };
        await Promise.all([1, 2, 3].map(() => migrate(store, migrations, options)));
        await migrate(store, migrations, options);
        expect([ran, await (await store.collection(Accounts)).get('a')]).toMatchObject([[1, 2], { balance: 55 }]);
        expect(await codeOf(migrate(store, migrations.slice(0, 1)))).toBe('migration.ahead');
        await expect(migrate(store, [{ number: 2, name: 'n', run: raise(1) }])).rejects.toThrow('numbered');
      });

      test('go on from their last mark after a failure, and a lost lease stops its holder', async () => {
        const marks: unknown[] = [];
        const run: Migration['run'] = async (_data, { mark, save }) => {
          marks.push(mark);
          await save({ upTo: 'k5' });
          if (mark === null) throw new Error('crash');
        };
        const migrations = [{ number: 1, name: 'long', run }];
        await expect(migrate(store, migrations)).rejects.toThrow('crash');
        await migrate(store, migrations);
        expect(marks).toEqual([null, { upTo: 'k5' }]);

        let moment = 0;
        const now = () => new Date(moment);
        const second = { number: 2, name: 'slow', run: async (): Promise<void> => undefined };
        const slow: Migration['run'] = async (_data, { save }) => {
          moment = 60_000;
          await migrate(store, [...migrations, second], { now, leaseMs: 1_000 });
          await save(1);
        };
        const taken = migrate(store, [...migrations, { ...second, run: slow }], { now, leaseMs: 1_000 });
        expect(await codeOf(taken)).toBe('migration.lease_lost');
      });
    });
  });
}
