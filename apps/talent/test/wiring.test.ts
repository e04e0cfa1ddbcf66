import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TalentDraft } from '@shuangzhao/contracts/talent';
import { createLog } from '@shuangzhao/platform/log';
import { startTalent } from '../src/start.js';
import { eventually, openPlace, startIn, type Place, type Running } from './service.js';
import { failureOf, hr, newIdNumber, newMasterKey, newPhone } from './world.js';

let place: Place;
let service: Running;
beforeAll(async () => {
  place = await openPlace();
  service = await startIn(place);
});
afterAll(async () => {
  await service.stop();
  await place.close();
});

const asHr = { actor: hr };
const draft = (parts: Partial<TalentDraft> = {}): TalentDraft => ({
  identity: { name: '示例乙', phone: newPhone() },
  profile: { school: '示例大学', occupation: '焊接工程师', skills: ['equipment.welding'], birthYear: 1990 },
  basis: { kind: 'consent', document: '告知同意书', purpose: '本市企业用人推荐', expiresOn: '2028-12-31' },
  sources: ['登记'],
  ...parts,
});
const created = async (parts: Partial<TalentDraft> = {}) => {
  const { talent } = await service.calls.CreateTalent({ draft: draft(parts) }, asHr);
  if (!talent) throw new Error('Nobody was taken in.');
  return talent;
};
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the running service', () => {
  test('finds who fits a need of an enterprise that the registry told of, and refers somebody until a hiring', async () => {
    const uscc = '91340400MA2WXHN023';
    await place.tellEmployer(uscc, '示例公司');
    const profile = { skills: ['materials.nano', 'it.python'], degree: 'master', availability: 'now' };
    const [one, two] = [await created({ profile }), await created({ profile, rankedByPeopleOnly: true })];
    const wanted = { position: '纳米材料工程师', must: ['materials.nano'], can: ['it.python'], count: 1 };
    const stating = () => service.calls.CreateNeed({ uscc, draft: wanted }, { ...asHr, idempotencyKey: 'need' });
    const { need } = await eventually(
      () => stating().catch(() => ({ need: null })),
      (answer) => answer.need !== null,
    );
    expect(need).toMatchObject({ uscc, employerName: '示例公司', state: 'open', hired: 0, version: 1, draft: wanted });
    const id = need?.id ?? '';
    const match = await eventually(
      () => service.calls.MatchNeed({ id }, asHr),
      ({ items, byPeople }) => items.length + byPeople.length === 2,
    );
    expect(match).toMatchObject({ total: 1, found: 2, narrowedBy: [], nextCursor: '' });
    expect(idsOf(match.byPeople.map(({ talent }) => ({ id: talent?.id ?? '' })))).toEqual([two.id]);
    const [best] = match.items;
    expect(best).toMatchObject({ talent: { id: one.id, identity: { name: '示**' } }, score: 100, referral: '' });
    expect(best?.parts.map(({ name, weight, value }) => [name, weight, value])).toEqual([
      ['skills', 40, 1],
      ['availability', 10, 1],
    ]);
    const pair = { needId: id, talentId: one.id };
    expect(await service.calls.ExplainMatch(pair, asHr)).toMatchObject({ exclusions: [], score: 100 });
    expect((await service.calls.ExplainMatch({ ...pair, talentId: two.id }, asHr)).score).toBeUndefined();
    expect((await service.calls.MatchTalent({ id: one.id }, asHr)).items).toMatchObject([{ need: { id }, score: 100 }]);

    const { referral } = await service.calls.CreateReferral(
      { ...pair, note: '推荐' },
      { ...asHr, idempotencyKey: 'refer' },
    );
    for (const to of ['contacted', 'interviewing', 'hired'])
      await service.calls.MoveReferral({ id: referral?.id ?? '', to }, { ...asHr, idempotencyKey: to });
    const { items } = await service.calls.ListReferrals({ needId: id }, asHr);
    expect(items).toMatchObject([
      {
        state: 'hired',
        next: ['interviewing'],
        steps: [{ note: '推荐' }, { to: 'contacted' }, { to: 'interviewing' }, { to: 'hired' }],
        retention: [{ months: 6 }, { months: 12 }, { months: 24 }],
        dueMonths: 0,
        need: { state: 'filled', hired: 1, referrals: [{ state: 'hired', count: 1 }] },
      },
    ]);
    expect((await service.calls.GetReferral({ id: referral?.id ?? '' }, asHr)).referral).toEqual(items[0]);
    const answer = { id: referral?.id ?? '', months: 6, answer: 'stayed' };
    expect(await failureOf(service.calls.AnswerRetention(answer, asHr))).toBe('refused referral.not_due');
    expect(await failureOf(service.calls.PutNeed({ id, draft: { ...wanted, count: 0 } }, asHr))).toBe(
      'invalid body.value',
    );
    expect((await service.calls.CloseNeed({ id }, asHr)).need?.state).toBe('closed');
    expect((await service.calls.GetNeed({ id }, asHr)).need?.state).toBe('closed');
    expect((await service.calls.ListNeeds({ state: 'closed' }, asHr)).items.map((found) => found.id)).toEqual([id]);
  });

  test('keeps what it is told, and tells it masked', async () => {
    const identity = {
      name: '示例乙',
      phone: '13800001234',
      idNumber: newIdNumber('19850101'),
      email: 'y@example.com',
    };
    const talent = await created({ identity });
    expect(talent).toMatchObject({
      identity: { name: '示**', phone: '138****1234', email: 'y***@example.com' },
      clear: [],
      clearUntil: null,
      ageBand: '40-44',
      profile: { school: '示例大学', degree: '', expectedSalary: 0, birthYear: 0, skills: ['equipment.welding'] },
      skillVersions: ['2026-11-01'],
      basis: { kind: 'consent', expiresOn: '2028-12-31' },
      version: 1,
    });
    const read = await service.calls.GetTalent({ id: talent.id }, asHr);
    expect(read.talent).toEqual(talent);
  });

  test('finds a person by what they can soon after, after a restart and after the loss of the index', async () => {
    const { id } = await created({ profile: { occupation: '示例焊接专家', skills: ['equipment.welding'] } });
    const find = async () => idsOf((await service.calls.SearchTalents({ query: '示例焊接专家' }, asHr)).items);
    expect(await eventually(find, (ids) => ids.length > 0)).toEqual([id]);
    await service.stop();
    service = await startIn(place);
    expect(await find()).toEqual([id]);
    await service.stop();
    await rm(path.join(place.folder, 'talent-search'), { recursive: true });
    service = await startIn(place);
    expect(await find()).toEqual([id]);
    await service.calls.DeleteTalent({ id }, asHr);
    expect(await find()).toEqual([]);
  });

  test('tells facets, and what to drop where nothing is found', async () => {
    const { id } = await created({ profile: { occupation: '示例稀见职业', degree: 'doctor', birthYear: 1990 } });
    const request = {
      query: '示例稀见职业',
      must: [{ field: 'degree', values: ['doctor', 'master'] }],
      facets: ['degree', 'ageBand'],
    };
    const found = await eventually(
      () => service.calls.SearchTalents(request, asHr),
      ({ total }) => total > 0,
    );
    expect([idsOf(found.items), found.relaxations]).toEqual([[id], []]);
    expect(found.facets).toEqual([
      { field: 'degree', counts: [{ value: 'doctor', count: 1 }] },
      { field: 'ageBand', counts: [{ value: '35-39', count: 1 }] },
    ]);
    const none = await service.calls.SearchTalents(
      { ...request, must: [{ field: 'degree', values: ['college'] }] },
      asHr,
    );
    expect([none.total, none.relaxations]).toEqual([0, [{ without: 'must.degree', total: 1 }]]);
  });

  test('looks up, unmasks and tells who looked', async () => {
    const phone = newPhone();
    const { id } = await created({ identity: { name: '示例丙', phone } });
    const { items } = await service.calls.LookUpTalents({ phone, purpose: '核对登记' }, asHr);
    expect(idsOf(items)).toEqual([id]);
    const { identity, clearUntil } = await service.calls.UnmaskTalent(
      { id, fields: ['phone'], purpose: '电话通知面试' },
      asHr,
    );
    expect(identity).toEqual({ name: '', phone, idNumber: '', email: '' });
    const { talent } = await service.calls.GetTalent({ id }, asHr);
    expect([talent?.identity, talent?.clear, talent?.clearUntil]).toEqual([
      { name: '示**', phone, idNumber: '', email: '' },
      ['phone'],
      clearUntil,
    ]);
    const log = await service.calls.ListTalentAccess({ id, limit: 2 }, asHr);
    expect([log.total, log.nextCursor !== '', log.items.length]).toEqual([3, true, 2]);
    const rest = await service.calls.ListTalentAccess({ id, limit: 2, cursor: log.nextCursor }, asHr);
    expect([...log.items, ...rest.items].map(({ kind, by, fields, purpose }) => [kind, by, fields, purpose])).toEqual([
      ['view', 'hr-one', ['phone'], ''],
      ['unmask', 'hr-one', ['phone'], '电话通知面试'],
      ['lookUp', 'hr-one', [], '核对登记'],
    ]);
  });

  test('keeps pools and takes moves back', async () => {
    const { pool } = await service.calls.CreatePool({ name: '示例池', kind: 'industry' }, asHr);
    const id = pool?.id ?? '';
    const people = [await created(), await created()];
    const talentIds = idsOf(people);
    const { moveId, moved } = await service.calls.MovePoolMembers({ id, talentIds, stage: '联系' }, asHr);
    const { pools } = await service.calls.ListPools({}, asHr);
    expect([moved, pools.find((one) => one.id === id)?.counts]).toEqual([2, [0, 2, 0, 0]]);
    const members = await service.calls.ListPoolMembers({ id, stage: '联系', limit: 1 }, asHr);
    expect([members.total, members.items[0]?.memberships]).toMatchObject([
      2,
      [{ poolId: id, poolName: '示例池', stage: '联系' }],
    ]);
    const back = await service.calls.UndoPoolMove({ id, moveId }, asHr);
    expect(back).toEqual({ takenBack: 2, left: 0 });
    expect((await service.calls.ListPoolMembers({ id }, asHr)).total).toBe(0);
  });

  test('repeats its reply under a key, and tells apart no version and a stale one', async () => {
    const request = { draft: draft() };
    const keyed = { actor: hr, idempotencyKey: 'one' };
    const first = await service.calls.CreateTalent(request, keyed);
    expect(await service.calls.CreateTalent(request, keyed)).toEqual(first);
    expect(await failureOf(service.calls.CreateTalent({ draft: draft() }, keyed))).toBe(
      'conflict idempotency.key_reused',
    );
    const id = first.talent?.id ?? '';
    const stale = service.calls.PutTalent({ id, draft: draft(), expectedVersion: 9 }, asHr);
    expect(await failureOf(stale)).toBe('stale talent.version');
    expect(await failureOf(service.calls.CreateTalent({}, asHr))).toBe('invalid body.value');
  });

  test('tells auditors what was written, and nothing of who somebody is', async () => {
    const identity = { name: '示例审计', phone: newPhone(), idNumber: newIdNumber() };
    const { id } = await created({ identity });
    await service.calls.PutTalent({ id, draft: draft({ identity, rankedByPeopleOnly: true }) }, asHr);
    await service.calls.DeleteTalent({ id }, asHr);
    const auditor = { subject: 'the auditor', roles: ['auditor'], scopes: {} } as const;
    const { entries } = await service.calls.ListAuditEntries({ document: id }, { actor: auditor });
    expect(entries.map(({ collection, action, operation }) => [collection, action, operation]).sort()).toEqual([
      ['erasures', 'AUDIT_ACTION_CREATED', 'DeleteTalent'],
      ['person-keys', 'AUDIT_ACTION_CREATED', 'CreateTalent'],
      ['person-keys', 'AUDIT_ACTION_REMOVED', 'DeleteTalent'],
      ['talents', 'AUDIT_ACTION_CHANGED', 'PutTalent'],
      ['talents', 'AUDIT_ACTION_CREATED', 'CreateTalent'],
      ['talents', 'AUDIT_ACTION_REMOVED', 'DeleteTalent'],
    ]);
    const told = JSON.stringify(entries);
    for (const secret of [identity.name, identity.phone, identity.idNumber, '示例大学', '焊接工程师', '1990'])
      expect(told).not.toContain(secret);
    expect(await failureOf(service.calls.ListAuditEntries({ document: id }, asHr))).toBe('forbidden access.forbidden');
  });
});

describe('a start', () => {
  const silent = createLog('talent', 'silent');

  test('with another master key than that of the store is refused', async () => {
    await service.stop();
    const other = { ...place.config, TALENT_MASTER_KEY: newMasterKey() };
    await expect(startTalent(other, silent)).rejects.toThrow(
      'TALENT_MASTER_KEY is not the key that sealed what this store holds.',
    );
    service = await startIn(place);
  });

  test('with a master key that is none is refused', async () => {
    const empty = await openPlace();
    await expect(startTalent({ ...empty.config, TALENT_MASTER_KEY: 'short' }, silent)).rejects.toThrow(
      'TALENT_MASTER_KEY takes 32 bytes in base64.',
    );
    await empty.close();
  });
});
