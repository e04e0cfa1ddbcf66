import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '@shuangzhao/access';
import fc from 'fast-check';
import { readWorkingDays } from '../src/adapters/reference-data.js';
import { newRightsRequest, RIGHTS_KINDS, withAnswer, type RightsRequest } from '../src/domain/rights-request.js';
import { WorkingDays } from '../src/domain/working-days.js';
import {
  by,
  draftOf,
  failureOf,
  faultsOf,
  hr,
  newIdNumber,
  newPhone,
  officer,
  openWorld,
  type World,
} from './world.js';

const NOON = new Date('2026-11-23T04:00:00Z');
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.tellEmployer('91340400MA2N00000X', '示例新材料公司');
});
beforeEach(() => {
  world.clock.now = NOON;
});
afterAll(() => world.close());

const none = { talentId: '', state: '', due: '', limit: 0, cursor: '' };
const person = async (): Promise<string> =>
  (await world.app.createTalent(draftOf({ identity: { phone: newPhone() } }), by(hr))).id;
const self = (talent: string): Actor => ({ subject: `account-of-${talent}`, roles: ['person'], scopes: { talent } });
const draft = { kind: 'correct', words: '学历应为博士', channel: 'letter', receivedOn: '' };
const take = (talentId: string, part: Partial<typeof draft> = {}, key?: string) =>
  world.app.createRightsRequest({ ...draft, ...part, talentId }, by(hr, key));
const answer = (id: string, outcome: string, words = '', key?: string) =>
  world.app.answerRightsRequest({ id, outcome, words }, by(officer('two'), key));
const ask = (talent: string, kind: string, words = '', key?: string) =>
  world.app.createOwnRequest({ kind, words }, by(self(talent), key));

describe('a deadline', () => {
  test('is the fifteenth working day after receipt: weekends and holidays do not count, worked weekend days do', async () => {
    const calendar = await readWorkingDays();
    const dueAfter = (receivedOn: string) => calendar.shifted(receivedOn, 15);
    expect(dueAfter('2026-11-23')).toBe('2026-12-14'); // three plain weeks
    expect(dueAfter('2026-11-21')).toBe('2026-12-11'); // received on a Saturday
    expect(dueAfter('2026-09-15')).toBe('2026-10-12'); // 20 September and 10 October are worked, 25 to 27 and 1 to 7 are free
    expect(dueAfter('2026-02-10')).toBe('2026-03-09'); // 14 and 28 February are worked, 15 to 23 are free
    expect(calendar.shifted('2026-10-12', -5)).toBe('2026-09-29');
  });

  test('counts weekends alone in a year without a table', () => {
    const calendar = new WorkingDays([]);
    expect(calendar.shifted('2027-09-24', 15)).toBe('2027-10-15');
    expect(calendar.shifted('2026-12-28', 1)).toBe('2026-12-29');
  });

  test('of so many working days has just so many, whatever the day', async () => {
    const calendar = await readWorkingDays();
    const day = fc.date({ min: new Date('2025-11-01'), max: new Date('2027-03-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        const to = calendar.shifted(from, count);
        let worked = 0;
        for (let one = new Date(from); one.toISOString().slice(0, 10) !== to;) {
          one = new Date(one.getTime() + 86_400_000);
          if (calendar.isWorked(one.toISOString().slice(0, 10))) worked += 1;
        }
        expect([worked, calendar.isWorked(to)]).toEqual([count, true]);
      }),
    );
  });
});

describe('a request', () => {
  const calendar = new WorkingDays([]);
  const fresh = (kind: string): RightsRequest =>
    newRightsRequest(
      { talentId: 't', kind, words: '请处理', channel: 'counter', receivedOn: '' },
      { by: 'hr', today: '2026-11-23', calendar },
    );

  test('goes from open to done or refused, once; a refusal and a correction say why or what', () => {
    const at = NOON;
    for (const kind of RIGHTS_KINDS)
      for (const outcome of ['done', 'refused', 'open', 'lapsed'])
        for (const words of ['', '  ', '已处理']) {
          const isEnd = outcome === 'done' || outcome === 'refused';
          const isSaid = words.trim() !== '' || (outcome === 'done' && kind !== 'correct');
          const end = () => withAnswer(fresh(kind), { outcome, words, by: 'hr', at });
          if (!isEnd || !isSaid) expect(end).toThrow();
          else {
            expect(end().answer).toEqual({ outcome, words, by: 'hr', at });
            for (const again of ['done', 'refused'])
              expect(() => withAnswer(end(), { outcome: again, words: '再次', by: 'hr', at })).toThrow('answered');
          }
        }
  });

  test('is refused whole for each bad field, and for nobody', async () => {
    const talentId = await person();
    const faults = (part: Partial<typeof draft>) => faultsOf(take(talentId, part));
    expect(await faults({ kind: 'move' })).toEqual(['kind body.value']);
    expect(await faults({ channel: 'account' })).toEqual(['channel body.value']);
    expect(await faults({ channel: 'pigeon' })).toEqual(['channel body.value']);
    expect(await faults({ words: ' ' })).toEqual(['words body.value']);
    expect(await faults({ words: '长'.repeat(2_001) })).toEqual(['words body.value']);
    for (const receivedOn of ['2026-11-24', '2025-11-22', '2026-02-30', 'heute'])
      expect(await faults({ receivedOn })).toEqual(['receivedOn body.value']);
    expect((await world.app.listRightsRequests({ ...none, talentId }, by(hr))).total).toBe(0);
    expect(await failureOf(take('nobody'))).toBe('notFound talent.not_found');
  });

  test('is taken in once under its key, with its days, and the person masked', async () => {
    const talentId = await person();
    const taken = await take(talentId, { receivedOn: '2026-11-20' }, 'once');
    expect((await take(talentId, { receivedOn: '2026-11-20' }, 'once')).id).toBe(taken.id);
    expect(taken).toMatchObject({
      ...{ kind: 'correct', state: 'open', receivedOn: '2026-11-20', dueOn: '2026-12-11', soonOn: '2026-12-04' },
      request: { words: draft.words, channel: 'letter', by: 'hr-one', answer: null },
      talent: { id: talentId, identity: { name: '示**' } },
    });
    expect(await world.app.getRightsRequest({ id: taken.id }, by(hr))).toMatchObject({ id: taken.id });
    expect(await failureOf(world.app.getRightsRequest({ id: 'none' }, by(hr)))).toBe('notFound rights.not_found');
  });

  test('is answered once, by name', async () => {
    const { id } = await take(await person());
    expect(await faultsOf(answer(id, 'refused'))).toEqual(['words body.value']);
    const { request, erasure } = await answer(id, 'done', '学历改为博士', 'answer');
    expect([request.state, request.request?.answer, erasure]).toMatchObject([
      'done',
      { outcome: 'done', words: '学历改为博士', by: 'hr-two' },
      null,
    ]);
    expect((await answer(id, 'done', '学历改为博士', 'answer')).request.state).toBe('done');
    expect(await failureOf(answer(id, 'refused', '不予受理'))).toBe('refused rights.answered');
    expect(await failureOf(answer('none', 'done'))).toBe('notFound rights.not_found');
  });

  test('to end the ranking ends it in the same moment; refused it changes nothing', async () => {
    const talentId = await person();
    const ranking = async () => (await world.talents.get(talentId))?.talent.rankedByPeopleOnly;
    await answer((await take(talentId, { kind: 'object', words: '' })).id, 'refused', '本人已撤回');
    expect(await ranking()).toBe(false);
    await answer((await take(talentId, { kind: 'object', words: '' })).id, 'done');
    expect(await ranking()).toBe(true);
    await answer((await take(talentId, { kind: 'object', words: '' })).id, 'done');
    expect((await world.talents.get(talentId))?.version).toBe(2);
  });

  test('to be deleted deletes, with the report; what is left of each request is kind, days and state', async () => {
    const talentId = await person();
    const copy = await take(talentId, { kind: 'copy' });
    const refused = await take(talentId, { kind: 'object' });
    await answer(refused.id, 'refused', '重复提出');
    const { id } = await take(talentId, { kind: 'delete' });
    const done = await answer(id, 'done', '', 'delete');
    expect(done.erasure?.report).toContainEqual({ store: 'requests', state: 'removed' });
    expect(await answer(id, 'done', '', 'delete')).toEqual(done);
    expect(await failureOf(world.app.getTalent({ id: talentId }, by(hr)))).toBe('notFound talent.not_found');
    const left = async (one: string) => {
      const view = await world.app.getRightsRequest({ id: one }, by(hr));
      return [view.kind, view.state, view.request, view.talent, view.answeredAt !== null];
    };
    expect(await left(id)).toEqual(['delete', 'done', null, null, true]);
    expect(await left(copy.id)).toEqual(['copy', 'lapsed', null, null, true]);
    expect(await left(refused.id)).toEqual(['object', 'refused', null, null, true]);
    expect(await failureOf(answer(copy.id, 'done'))).toBe('refused rights.answered');
    expect((await world.app.listRightsRequests({ ...none, talentId }, by(hr))).total).toBe(0);
    expect(
      (await world.events()).filter(
        ({ type, body }) => type === 'TalentErased' && JSON.stringify(body).includes(talentId),
      ),
    ).toHaveLength(1);
  });

  test('to be deleted is done by a deletion of any other kind too', async () => {
    const talentId = await person();
    const { id } = await take(talentId, { kind: 'delete' });
    await world.app.deleteTalent({ id: talentId }, by(hr));
    expect(await world.app.getRightsRequest({ id }, by(hr))).toMatchObject({ state: 'done', request: null });
    expect(await failureOf(take(talentId))).toBe('notFound talent.not_found');
  });
});

describe('the list', () => {
  let other: World | undefined;
  afterEach(async () => {
    await other?.close();
    other = undefined;
  });

  test('is by due day; near and missed deadlines are counted, and told once each', async () => {
    const own = await openWorld();
    other = own;
    const { app } = own;
    const talentId = (await app.createTalent(draftOf(), by(hr))).id;
    const at = (day: string) => {
      own.clock.now = new Date(`${day}T04:00:00Z`);
    };
    at('2026-11-23');
    const make = (receivedOn: string) => app.createRightsRequest({ ...draft, talentId, receivedOn }, by(hr));
    await make('2026-11-23'); // due on 14 December
    const early = await make('2026-11-16'); // due on 7 December
    await app.createOwnRequest({ kind: 'delete', words: '' }, by(self(talentId))); // due on 14 December
    const listed = async (due = '') => {
      const { items, open, soon, overdue } = await app.listRightsRequests({ ...none, due }, by(hr));
      return [items.map(({ id }) => id).slice(0, 2), { open, soon, overdue }];
    };
    const told = async () =>
      (await own.events())
        .filter(({ type }) => type === 'RightsRequestDue')
        .map(({ body }) => body as Record<string, unknown>);
    const tell = () => app.tellRights(() => false);
    expect(await listed()).toEqual([[early.id, expect.anything()], { open: 3, soon: 0, overdue: 0 }]);
    expect([await tell(), await told()]).toEqual([0, []]);
    at('2026-11-30'); // five working days before the 7th
    expect(await listed('soon')).toEqual([[early.id], { open: 3, soon: 1, overdue: 0 }]);
    expect([await tell(), await tell()]).toEqual([1, 0]);
    expect(await told()).toEqual([
      { requestId: early.id, kind: 'correct', dueOn: '2026-12-07', overdue: false, owner: 'hr-one' },
    ]);
    at('2026-12-07');
    expect((await listed('overdue'))[1]).toEqual({ open: 3, soon: 3, overdue: 0 });
    expect(await tell()).toBe(2);
    at('2026-12-08');
    expect(await listed('overdue')).toEqual([[early.id], { open: 3, soon: 2, overdue: 1 }]);
    expect([await tell(), await tell()]).toEqual([1, 0]);
    await app.answerRightsRequest({ id: early.id, outcome: 'refused', words: '已答复' }, by(hr));
    at('2027-01-04');
    expect([await tell(), await tell()]).toEqual([2, 0]);
    const notes = await told();
    expect(notes.map(({ overdue }) => overdue)).toEqual([false, false, false, true, true, true]);
    expect(notes.filter(({ owner }) => owner === '').map(({ kind }) => kind)).toEqual(['delete', 'delete']);
    expect(JSON.stringify(notes)).not.toContain(talentId);
  });

  test('is filtered by person and state, and refuses what it does not know', async () => {
    const talentId = await person();
    const [open, done] = [await take(talentId), await take(talentId)];
    await answer(done.id, 'done', '已改');
    const of = async (state: string) =>
      (await world.app.listRightsRequests({ ...none, talentId, state }, by(hr))).items.map(({ id }) => id);
    expect([await of('open'), await of('done'), await of('lapsed')]).toEqual([[open.id], [done.id], []]);
    expect(await failureOf(of('lost'))).toBe('invalid body.value');
    expect(await faultsOf(world.app.listRightsRequests({ ...none, due: 'never' }, by(hr)))).toEqual(['due body.value']);
  });
});

describe('a copy', () => {
  const identity = { name: '上官副本', phone: newPhone(), idNumber: newIdNumber(), email: 'copy@example.com' };

  test('holds all that is held, in clear, for a purpose that the person sees', async () => {
    const { id } = await world.app.createTalent(draftOf({ identity }), by(hr));
    const wanted = { position: '工程师', must: [], can: [], not: [], degree: null, salaryFrom: null, salaryTo: null };
    const rest = { count: 1, regionCode: null, industry: null, description: '' };
    const need = await world.app.createNeed({ uscc: '91340400MA2N00000X', draft: { ...wanted, ...rest } }, by(hr));
    await world.app.createReferral({ needId: need.id, talentId: id, note: '本人有意' }, by(hr));
    await take(id, { kind: 'copy', words: '请寄副本' });
    expect(await faultsOf(world.app.copyTalent({ id, purpose: ' ' }, by(hr)))).toEqual(['purpose body.value']);
    const copy = await world.app.copyTalent({ id, purpose: '本人来函索取副本' }, by(hr));
    expect(copy).toMatchObject({
      talent: {
        identity,
        clear: ['name', 'phone', 'idNumber', 'email'],
        talent: { profile: { school: '示例理工大学' } },
      },
      birthYear: 1994,
      referrals: [{ need: { employerName: '示例新材料公司' }, referral: { steps: [{ note: '本人有意' }] } }],
      accesses: [{ by: 'hr-one', kind: 'unmask', purpose: '本人来函索取副本' }],
      requests: [{ kind: 'copy', request: { words: '请寄副本' } }],
    });
    expect((await world.app.getTalent({ id }, by(hr))).clear).toEqual([]); // the card stays masked
    expect(await failureOf(world.app.copyTalent({ id: 'none', purpose: '副本' }, by(hr)))).toBe(
      'notFound talent.not_found',
    );
  });

  test('is whole, however much there is, and counts as a view', async () => {
    const id = await person();
    const busy = officer('busy');
    for (let n = 0; n < 205; n += 1) await world.app.getTalent({ id }, by(busy));
    expect((await world.app.copyTalent({ id, purpose: '副本' }, by(busy))).accesses).toHaveLength(206);
    await world.ways.accesses.log(
      Array.from({ length: 794 }, (_, n) => `t${n}`),
      { by: busy.subject, kind: 'view', at: NOON, fields: [], purpose: null },
    );
    expect(await failureOf(world.app.copyTalent({ id, purpose: '副本' }, by(busy)))).toBe('limited talent.view_limit');
  });
});

describe('a person', () => {
  test('sees its own record in clear, who looked at it and what it asked, and leaves no view itself', async () => {
    const phone = newPhone();
    const { id } = await world.app.createTalent(draftOf({ identity: { phone } }), by(hr));
    await world.app.getTalent({ id }, by(hr));
    const own = await world.app.getOwnRecord(by(self(id)));
    expect([own.talent.identity.name, own.talent.identity.phone]).toEqual(['示例甲', phone]);
    expect(await world.app.listOwnAccess({ limit: 0, cursor: '' }, by(self(id)))).toMatchObject({
      items: [{ by: 'hr-one', kind: 'view', fields: [] }],
      total: 1,
    });
  });

  test('sees nobody else, and nothing of the officers’; an officer has no record of his own', async () => {
    const [id, other] = [await person(), await person()];
    const request = await take(other);
    const me = by(self(id));
    const page = { limit: 0, cursor: '' };
    const refused = [
      world.app.getTalent({ id: other }, me),
      world.app.copyTalent({ id: other, purpose: '看看' }, me),
      world.app.listTalentAccess({ id: other, ...page }, me),
      world.app.listRightsRequests(none, me),
      world.app.getRightsRequest({ id: request.id }, me),
      world.app.createRightsRequest({ ...draft, talentId: other }, me),
      world.app.answerRightsRequest({ id: request.id, outcome: 'done', words: '好' }, me),
      world.app.getOwnRecord(by(hr)),
      world.app.createOwnRequest({ kind: 'copy', words: '' }, by(hr)),
    ];
    for (const one of refused) expect(await failureOf(one)).toBe('forbidden access.forbidden');
    expect((await world.app.listOwnRequests(page, me)).total).toBe(0);
    for (const scopes of [{}, { talent: '' }]) {
      const nobody = by({ ...self(id), scopes });
      expect(await failureOf(world.app.getOwnRecord(nobody))).toBe('notFound access.not_found');
    }
  });

  test('has a copy and ends its ranking at once; a correction and a deletion wait for an officer', async () => {
    const id = await person();
    const states = [];
    for (const kind of RIGHTS_KINDS) states.push((await ask(id, kind, '我的请求', kind)).state);
    expect(states).toEqual(['done', 'open', 'open', 'done']);
    expect((await ask(id, 'object', '我的请求', 'object')).state).toBe('done');
    expect((await world.talents.get(id))?.talent.rankedByPeopleOnly).toBe(true);
    const { items, total } = await world.app.listOwnRequests({ limit: 0, cursor: '' }, by(self(id)));
    expect([total, items[0]?.request]).toMatchObject([4, { channel: 'account', by: `account-of-${id}` }]);
    expect(await faultsOf(ask(id, 'correct'))).toEqual(['words body.value']);
    expect(await faultsOf(ask(id, 'forget'))).toEqual(['kind body.value']);
  });

  test('finds nothing once the record is deleted', async () => {
    const id = await person();
    await world.app.deleteTalent({ id }, by(hr));
    for (const one of [world.app.getOwnRecord(by(self(id))), ask(id, 'copy')])
      expect(await failureOf(one)).toBe('notFound talent.not_found');
  });
});
