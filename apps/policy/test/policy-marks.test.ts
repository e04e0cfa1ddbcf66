import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { handlersOf } from '../src/server/handlers.js';
import type { MarkChange } from '../src/domain/policy-mark.js';
import { actor, ANONYMOUS, as, command, document, editor, failureOf, openWorld, SYSTEM, type World } from './world.js';

const USCC = '91340400MA2WXHN023';
const OTHER = '91340400MA2WXHN02A';
const enterprise = actor('enterprise', 'one', USCC);
const colleague = actor('enterprise', 'two', USCC);
const stranger = actor('enterprise', 'three', OTHER);

let world: World;
let policyId: string;
beforeEach(async () => {
  world = await openWorld({ runTwice: true });
  policyId = (await world.publish(document())).id;
});
afterEach(() => world.close());

const put = (change: MarkChange, call = as(enterprise), expectedVersion?: number, id = policyId) =>
  world.app.putPolicyMark({ uscc: USCC, policyId: id, change, expectedVersion }, call);
const list = (who = enterprise, uscc = USCC, page = { limit: 0, cursor: '' }) =>
  world.app.listPolicyMarks({ uscc, ...page }, as(who));

describe("an enterprise's marks on policies", () => {
  test('are shared by its accounts; what is left out of a change stays, null takes it back', async () => {
    expect(await put({ favourite: true })).toEqual({
      ...{ policyId, version: 1, favourite: true, appliedOn: null, note: null },
      updatedAt: '2026-11-22T02:00:00.000Z',
    });
    await put({ appliedOn: '2026-10-15', note: '已交材料' }, as(colleague));
    expect((await list()).items).toMatchObject([{ favourite: true, appliedOn: '2026-10-15', note: '已交材料' }]);
    await put({ appliedOn: null });
    const { items, total, nextCursor } = await list(colleague);
    expect([items, total, nextCursor]).toMatchObject([
      [{ favourite: true, appliedOn: null, note: '已交材料', version: 3 }],
      1,
      '',
    ]);
  });

  test('a change of nothing makes no version', async () => {
    await put({ favourite: true });
    world.clock.at = new Date('2026-11-23T02:00:00Z');
    expect(await put({ favourite: true, note: null })).toMatchObject({
      version: 1,
      updatedAt: '2026-11-22T02:00:00.000Z',
    });
  });

  test('whatever the order of changes, the last word on each field holds', async () => {
    const days = fc.constantFrom('2026-01-02', '2026-10-15', null);
    const change = fc.record(
      { favourite: fc.boolean(), appliedOn: days, note: fc.constantFrom('甲', null) },
      {
        requiredKeys: [],
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let last;
        for (const one of changes) last = await put(one);
        const said = Object.assign({}, ...changes) as MarkChange;
        expect(last).toMatchObject(said);
        expect((await list()).items).toEqual([last]);
      }),
      { numRuns: 15 },
    );
  });

  test('are for the accounts of that enterprise alone', async () => {
    await put({ favourite: true });
    for (const who of [stranger, actor('enterprise', 'nobody')]) {
      expect(await failureOf(put({ favourite: false }, as(who)))).toMatchObject({ kind: 'notFound' });
      expect(await failureOf(list(who))).toMatchObject({ kind: 'notFound' });
    }
    for (const who of [editor, actor('county'), actor('leader'), actor('admin'), SYSTEM]) {
      expect(await failureOf(put({ favourite: false }, as(who)))).toMatchObject({ kind: 'forbidden' });
      expect(await failureOf(list(who))).toMatchObject({ kind: 'forbidden' });
    }
    expect(await failureOf(list(ANONYMOUS))).toMatchObject({ kind: 'unauthenticated' });
    expect((await list(stranger, OTHER)).items).toEqual([]);
    expect((await list()).items).toHaveLength(1);
  });

  test('are refused on a policy that nobody may see, and stay where it is withdrawn', async () => {
    const draft = document();
    await world.app.createPolicy(draft, as(editor));
    for (const id of [draft.id, 'nothing'])
      expect(await failureOf(put({ favourite: true }, as(enterprise), undefined, id))).toMatchObject({
        kind: 'notFound',
        code: 'policy.not_found',
      });
    await put({ favourite: true });
    await world.app.withdrawPolicy({ ...command(policyId), reason: '废止' }, as(editor));
    expect(await put({ note: '已废止' })).toMatchObject({ favourite: true, note: '已废止' });
  });

  test('refuse a day that does not exist or has not come, and a note that nobody can read', async () => {
    for (const [change, code] of [
      [{ appliedOn: '2026-02-30' }, 'day.invalid'],
      [{ appliedOn: '2026-11-23' }, 'day.future'],
      [{ note: ' ' }, 'body.value'],
      [{ note: 'x'.repeat(5_001) }, 'body.value'],
    ] as const)
      expect(await failureOf(put(change))).toMatchObject({ kind: 'invalid', code });
    expect((await list()).total).toBe(0);
    expect(await put({ appliedOn: '2026-11-22' })).toMatchObject({ appliedOn: '2026-11-22' });
  });

  test('refuse a version that is no longer the present one, and any where there is none', async () => {
    expect(await failureOf(put({ favourite: true }, as(enterprise), 1))).toMatchObject({
      kind: 'stale',
      code: 'policy_mark.version',
    });
    await put({ favourite: true });
    await put({ note: '甲' }, as(enterprise), 1);
    expect(await failureOf(put({ note: '乙' }, as(enterprise), 1))).toMatchObject({ kind: 'stale' });
  });

  test('a repeated key gives the first answer and changes nothing more', async () => {
    const first = await put({ favourite: true }, as(enterprise, 'k'));
    await put({ favourite: false });
    expect(await put({ favourite: true }, as(enterprise, 'k'))).toEqual(first);
    expect(await failureOf(put({ favourite: true }, as(enterprise, 'k', 'other')))).toMatchObject({
      code: 'idempotency.key_reused',
    });
    expect((await list()).items).toMatchObject([{ favourite: false, version: 2 }]);
  });

  test('page by policy id, with a cursor of their own', async () => {
    const ids = [policyId];
    for (let n = 0; n < 4; n += 1) ids.push((await world.publish(document())).id);
    for (const id of [...ids].reverse()) await put({ favourite: true }, as(enterprise), undefined, id);
    const found: string[] = [];
    let cursor = '';
    do {
      const page = await list(enterprise, USCC, { limit: 2, cursor });
      expect(page.total).toBe(5);
      found.push(...page.items.map((item) => item.policyId));
      cursor = page.nextCursor;
    } while (cursor !== '');
    expect(found).toEqual([...ids].sort());
    expect(await failureOf(list(enterprise, USCC, { limit: 2, cursor: '2.none' }))).toMatchObject({
      code: 'cursor.invalid',
    });
  });

  test('travel whole: on the wire an empty text takes back, and what is left out stays', async () => {
    const calls = handlersOf(world.app);
    const request = { uscc: USCC, policyId };
    await calls.PutPolicyMark({ ...request, favourite: true, appliedOn: '2026-10-15', note: '甲' }, as(enterprise));
    const { mark } = await calls.PutPolicyMark({ ...request, note: '', expectedVersion: 1 }, as(enterprise));
    expect(mark).toMatchObject({ policyId, version: 2, favourite: true, appliedOn: '2026-10-15', note: '' });
    const { items, total } = await calls.ListPolicyMarks({ uscc: USCC, limit: 0, cursor: '' }, as(enterprise));
    expect([items, total]).toEqual([[mark], 1]);
  });
});
