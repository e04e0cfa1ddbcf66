import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { monthsAfter, moved, newReferral, nextOf, REFERRAL_STATES, type Referral } from '../src/domain/referral.js';
import { by, draftOf, failureOf, hr, officer, openWorld, type World } from './world.js';

const USCC = '91340400MA2N00000X';
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.tellEmployer(USCC, '示例新材料公司');
});
afterAll(() => world.close());

const draft = {
  position: '复合材料工程师',
  must: [],
  can: [],
  not: [],
  degree: null,
  salaryFrom: null,
  salaryTo: null,
  count: 1,
  regionCode: null,
  industry: null,
  description: '',
};
const need = async (count = 1) => (await world.app.createNeed({ uscc: USCC, draft: { ...draft, count } }, by(hr))).id;
const person = async () => (await world.app.createTalent(draftOf(), by(hr))).id;
const refer = (needId: string, talentId: string, key?: string) =>
  world.app.createReferral({ needId, talentId, note: '面试推荐' }, by(hr, key));
const move = (id: string, to: string, key?: string) => world.app.moveReferral({ id, to, note: '' }, by(hr, key));
const hire = async (id: string, key?: string) => {
  await move(id, 'contacted');
  await move(id, 'interviewing');
  return move(id, 'hired', key);
};
const all = { needId: '', talentId: '', state: '', due: false, limit: 0, cursor: '' };
const countOfHired = async () => (await world.app.listReferrals({ ...all, state: 'hired' }, by(hr))).total;
const stateOf = async (id: string) => (await world.app.getNeed({ id }, by(hr))).need;

describe('a referral', () => {
  test('goes its way step by step, each with who, when and why', async () => {
    const [needId, talentId] = [await need(), await person()];
    const { id, referral, next, talent } = await refer(needId, talentId);
    expect([referral.state, next]).toEqual(['proposed', ['contacted', 'declined', 'withdrawn']]);
    expect(talent.identity.name).not.toBe('示例甲');
    const at = world.clock.now;
    await world.app.moveReferral({ id, to: 'contacted', note: '电话沟通' }, by(officer('two')));
    const { referral: after, version } = await move(id, 'interviewing');
    expect([after.state, version]).toEqual(['interviewing', 3]);
    expect(after.steps).toEqual([
      { to: 'proposed', at, by: 'hr-one', note: '面试推荐' },
      { to: 'contacted', at, by: 'hr-two', note: '电话沟通' },
      { to: 'interviewing', at, by: 'hr-one', note: '' },
    ]);
    expect((await world.app.getNeed({ id: needId }, by(hr))).referrals).toEqual({ interviewing: 1 });
  });

  test('takes no step that is not on its way', async () => {
    const { id } = await refer(await need(), await person());
    for (const to of ['interviewing', 'hired', 'proposed'])
      expect(await failureOf(move(id, to))).toBe('refused referral.move_refused');
    expect(await failureOf(move(id, 'vanished'))).toBe('invalid body.value');
    expect(await failureOf(move('none', 'contacted'))).toBe('notFound referral.not_found');
    const stale = { id, to: 'contacted', note: '', expectedVersion: 9 };
    expect(await failureOf(world.app.moveReferral(stale, by(hr)))).toBe('stale referral.version');
    await move(id, 'declined');
    for (const to of REFERRAL_STATES) expect(await failureOf(move(id, to))).toBe('refused referral.move_refused');
  });

  test('is one at a time for a person and a need; after its end there may be another', async () => {
    const [needId, talentId] = [await need(), await person()];
    const { id } = await refer(needId, talentId, 'once');
    expect((await refer(needId, talentId, 'once')).id).toBe(id);
    expect(await failureOf(refer(needId, talentId))).toBe('conflict referral.exists');
    await move(id, 'withdrawn');
    expect((await refer(needId, talentId)).id).not.toBe(id);
    expect(await failureOf(refer('none', talentId))).toBe('notFound need.not_found');
    expect(await failureOf(refer(needId, 'nobody'))).toBe('notFound talent.not_found');
  });

  test('that ends in a hiring counts for its need, once, and fills it', async () => {
    const needId = await need(2);
    const [first, second, third] = [
      await refer(needId, await person()),
      await refer(needId, await person()),
      await refer(needId, await person()),
    ];
    await hire(first.id, 'hired once');
    await move(first.id, 'hired', 'hired once');
    expect(await stateOf(needId)).toMatchObject({ hired: 1, state: 'open' });
    await hire(second.id);
    expect(await stateOf(needId)).toMatchObject({ hired: 2, state: 'filled' });
    expect(await failureOf(hire(third.id))).toBe('refused need.not_open');
    expect((await world.app.getReferral({ id: third.id }, by(hr))).referral.state).toBe('interviewing');
    expect(await failureOf(refer(needId, await person()))).toBe('refused need.not_open');
    const told = (await world.events()).filter(
      ({ type, body }) => type === 'NeedChanged' && (body as { id: string }).id === needId,
    );
    expect(told.map(({ body }) => body)).toMatchObject([{ hired: 0 }, { hired: 1 }, { hired: 2, state: 'filled' }]);

    const more = (count: number) => world.app.putNeed({ id: needId, draft: { ...draft, count } }, by(hr));
    expect(await failureOf(more(1))).toBe('refused need.below_hired');
    expect((await more(3)).need.state).toBe('open');
    await move(third.id, 'hired');
    expect(await stateOf(needId)).toMatchObject({ hired: 3, state: 'filled' });
  });

  test('asks after 6, 12 and 24 months whether the person is still there', async () => {
    world.clock.now = new Date('2026-08-30T04:00:00Z');
    const needId = await need();
    const { id } = await refer(needId, await person());
    expect((await hire(id)).referral.retention.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [6, '2027-02-28'],
      [12, '2027-08-30'],
      [24, '2028-08-30'],
    ]);
    const due = async () =>
      (await world.app.listReferrals({ ...all, needId, due: true }, by(hr))).items.map((one) => one.id);
    const answer = (months: number, said: string, key?: string) =>
      world.app.answerRetention({ id, months, answer: said }, by(hr, key));
    const tell = () => world.app.tellRetention(() => false);
    const told = async () =>
      (await world.events()).filter(({ type }) => type === 'RetentionDue').map(({ body }) => body);
    world.clock.now = new Date('2027-02-27T15:59:59Z');
    expect([await tell(), await told()]).toEqual([0, []]);
    expect([await due(), await failureOf(answer(6, 'stayed'))]).toEqual([[], 'refused referral.not_due']);
    world.clock.now = new Date('2027-02-27T16:00:00Z');
    expect(await due()).toEqual([id]);
    expect([await tell(), await tell()]).toEqual([1, 0]);
    const news = { referralId: id, needId, position: draft.position, owner: 'hr-one' };
    expect(await told()).toEqual([{ ...news, months: 6, dueOn: '2027-02-28' }]);
    expect((await world.app.getReferral({ id }, by(hr))).due?.months).toBe(6);
    expect(await failureOf(answer(12, 'stayed'))).toBe('refused referral.not_due');
    expect(await failureOf(answer(6, 'perhaps'))).toBe('invalid body.value');
    await answer(6, 'stayed', 'six');
    await answer(6, 'stayed', 'six');
    expect(await due()).toEqual([]);
    world.clock.now = new Date('2027-09-01T04:00:00Z');
    expect([await tell(), await tell()]).toEqual([await countOfHired(), 0]);
    expect((await told()).filter((body) => (body as typeof news).referralId === id)).toHaveLength(2);
    expect(await due()).toEqual([id]);
    const { referral, due: next } = await answer(12, 'left');
    expect([referral.retention.map((one) => one.answer), next]).toEqual([['stayed', 'left', null], null]);
    world.clock.now = new Date('2029-01-01T04:00:00Z');
    expect([await due(), await failureOf(answer(24, 'stayed'))]).toEqual([[], 'refused referral.not_due']);
    world.clock.now = new Date('2026-11-23T04:00:00Z');
  });

  test('that was hired wrongly is taken back for a reason: the need counts one less and is open again', async () => {
    const needId = await need();
    const [first, second] = [await refer(needId, await person()), await refer(needId, await person())];
    expect((await hire(first.id)).next).toEqual(['interviewing']);
    expect(await failureOf(move(first.id, 'interviewing'))).toBe('invalid body.value');
    const back = () =>
      world.app.moveReferral({ id: first.id, to: 'interviewing', note: '录错了人' }, by(hr, 'back once'));
    const { referral } = await back();
    await back();
    expect([referral.state, referral.retention, referral.steps.at(-1)?.note]).toEqual(['interviewing', [], '录错了人']);
    expect(await stateOf(needId)).toMatchObject({ hired: 0, state: 'open' });
    const told = (await world.events()).filter(
      ({ type, body }) => type === 'NeedChanged' && (body as { id: string }).id === needId,
    );
    expect(told.at(-1)?.body).toMatchObject({ hired: 0, state: 'open' });
    await hire(second.id);
    expect(await failureOf(move(first.id, 'hired'))).toBe('refused need.not_open');
  });

  test('that is taken back leaves a closed need closed, and is not once it was asked who stayed', async () => {
    const needId = await need(2);
    const [first, second] = [await refer(needId, await person()), await refer(needId, await person())];
    await hire(first.id);
    await hire(second.id);
    const back = (id: string) => world.app.moveReferral({ id, to: 'interviewing', note: '录错了人' }, by(hr));
    await world.app.closeNeed({ id: needId }, by(hr));
    await back(first.id);
    expect(await stateOf(needId)).toMatchObject({ hired: 1, state: 'closed' });
    world.clock.now = new Date('2027-06-01T04:00:00Z');
    await world.app.answerRetention({ id: second.id, months: 6, answer: 'stayed' }, by(hr));
    expect(await failureOf(back(second.id))).toBe('refused referral.move_refused');
    expect(await stateOf(needId)).toMatchObject({ hired: 1 });
    world.clock.now = new Date('2026-11-23T04:00:00Z');
  });

  test('counts for its need whatever is hired and taken back: hirings less those taken back', async () => {
    const people = [await person(), await person(), await person()];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 2 }), { maxLength: 10 }), async (turns) => {
        const needId = await need(2);
        const referrals = await Promise.all(people.map((talentId) => refer(needId, talentId)));
        for (const { id } of referrals) {
          await move(id, 'contacted');
          await move(id, 'interviewing');
        }
        const hired = new Set<number>();
        for (const at of turns) {
          const isBack = hired.has(at);
          const to = isBack ? 'interviewing' : 'hired';
          const step = { id: referrals[at]?.id ?? '', to, note: '录错了人' };
          const failure = await failureOf(world.app.moveReferral(step, by(hr)));
          expect(failure).toBe(!isBack && hired.size === 2 ? 'refused need.not_open' : undefined);
          if (isBack) hired.delete(at);
          else if (failure === undefined) hired.add(at);
          expect(await stateOf(needId)).toMatchObject({
            hired: hired.size,
            state: hired.size === 2 ? 'filled' : 'open',
          });
        }
      }),
      { numRuns: 12 },
    );
  });

  test('is listed by need, person and state, to the end', async () => {
    const [needId, talentId] = [await need(), await person()];
    const ids = [await refer(needId, talentId), await refer(needId, await person())].map(({ id }) => id);
    await move(ids[1] ?? '', 'contacted');
    const of = async (part: Partial<typeof all>) =>
      (await world.app.listReferrals({ ...all, ...part }, by(hr))).items.map(({ id }) => id);
    expect((await of({ needId })).sort()).toEqual([...ids].sort());
    expect([await of({ talentId }), await of({ needId, state: 'contacted' })]).toEqual([[ids[0]], [ids[1]]]);
    const first = await world.app.listReferrals({ ...all, needId, limit: 1 }, by(hr));
    const second = await world.app.listReferrals({ ...all, needId, limit: 1, cursor: first.nextCursor }, by(hr));
    expect([first.total, second.nextCursor, [first, second].flatMap(({ items }) => items).length]).toEqual([2, '', 2]);
  });

  test('ends with the person; the need keeps the count and nothing of anybody', async () => {
    const [needId, talentId] = [await need(2), await person()];
    const { id } = await refer(needId, talentId);
    await hire(id);
    const { report } = await world.app.deleteTalent({ id: talentId }, by(hr));
    expect(report).toContainEqual({ store: 'referrals', state: 'removed' });
    expect(await failureOf(world.app.getReferral({ id }, by(hr)))).toBe('notFound referral.not_found');
    expect((await world.app.listReferrals({ ...all, needId }, by(hr))).total).toBe(0);
    expect(await world.app.getNeed({ id: needId }, by(hr))).toMatchObject({ need: { hired: 1 }, referrals: {} });
  });
});

describe('the way of a referral', () => {
  test('is that of the plan, whatever is tried', () => {
    const way: Record<string, string[]> = {
      proposed: ['contacted', 'declined', 'withdrawn'],
      contacted: ['interviewing', 'declined', 'withdrawn'],
      interviewing: ['hired', 'declined', 'withdrawn'],
      hired: ['interviewing'],
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REFERRAL_STATES), { maxLength: 8 }), (tries) => {
        const at = new Date('2026-11-23T04:00:00Z');
        let referral: Referral = newReferral({ needId: 'n', talentId: 't' }, { at, by: 'hr', note: '' });
        for (const to of tries) {
          const isAllowed = way[referral.state]?.includes(to) === true;
          const after = () => moved(referral, { to, at, by: 'hr', note: '原因' }, '2026-11-23');
          if (isAllowed) referral = after();
          else expect(after).toThrow();
          expect(nextOf(referral)).toEqual(way[referral.state] ?? []);
          expect(referral.retention.length).toBe(referral.state === 'hired' ? 3 : 0);
          expect(referral.steps.at(-1)?.to).toBe(referral.state);
        }
      }),
    );
  });

  test('counts months as people do: a shorter month ends earlier', () => {
    expect(['2026-08-31', '2027-08-31', '2026-11-30', '2026-12-31'].map((day) => monthsAfter(day, 6))).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2027-05-30',
      '2027-06-30',
    ]);
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
  });
});
