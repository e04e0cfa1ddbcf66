import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, routes, type OperationId, type Route } from '@shuangzhao/api';
import { AppError } from '@shuangzhao/platform/errors';
import { BASIS, MOMENT, openTalents } from './talents.js';

const at = MOMENT.toISOString();
const DRAFT = { name: '示例甲', sources: ['校园招聘会登记'], basis: BASIS };
const EMPTY_PROFILE = {
  ...{ degree: '', school: '', title: '', occupation: '', skills: [], industries: [], regionCode: '' },
  ...{ availability: '', expectedSalary: 0, birthYear: 0 },
};
const FULL_SHOWN = {
  ...{ id: 'talent-1', name: '示**', phone: '13800000000', idNumber: '#a1b2c3', email: 's***@example.com' },
  ...{ clear: ['phone'], clearUntil: at, ageBand: '30-34', degree: 'master', school: '示例理工大学' },
  ...{ title: '工程师', occupation: '材料工程师', industries: ['new-materials'], regionCode: '340403' },
  ...{ availability: 'quarter', expectedSalary: 12_000 },
  skills: [
    { code: 'materials.composites', version: '2026-11-01' },
    { code: 'software.python', version: '2026-05-01' },
  ],
  ...{ sources: ['校园招聘会登记'], basis: BASIS, rankedByPeopleOnly: true, version: 3, createdAt: at, updatedAt: at },
  memberships: [{ poolId: 'pool-1', poolName: '新材料硕博人才', stage: '联系', since: at }],
};
const SPARSE_SHOWN = {
  ...{ id: 'talent-2', name: '例*', phone: null, idNumber: null, email: null, clear: [], clearUntil: null },
  ...{ ageBand: null, degree: null, school: null, title: null, occupation: null, industries: [], regionCode: null },
  ...{ availability: null, expectedSalary: null, skills: [], sources: ['登记'], basis: BASIS, memberships: [] },
  ...{ rankedByPeopleOnly: false, version: 1, createdAt: at, updatedAt: at },
};
const POOL_SHOWN = {
  ...{ id: 'pool-1', name: '新材料硕博人才', kind: 'industry', description: '', createdAt: at },
  stages: [
    { stage: '入库', count: 4 },
    { stage: '联系', count: 0 },
  ],
};

let talents: Awaited<ReturnType<typeof openTalents>>;
beforeAll(async () => {
  talents = await openTalents();
});
afterEach(() => talents.refuse(undefined));
afterAll(() => talents.stop());

/** The request that the service was sent, and the answer that came of it, which is one of the contract's. */
const translated = async (id: OperationId, method: string, route: string, body?: unknown) => {
  const answer = await talents.ask(method, route, body);
  const { responses } = routes[id] as Route;
  const schema = responses[answer.status as 200];
  expect([answer.status, schema && parse(schema, answer.body, 'body')]).toMatchObject([answer.status, { ok: true }]);
  return [answer.asked?.call, answer.asked?.request, answer.body];
};

describe('a record', () => {
  test('is taken in: 201, what is left out goes as empty', async () => {
    const draft = {
      identity: { name: '示例甲', phone: '', idNumber: '', email: '' },
      ...{ profile: EMPTY_PROFILE, basis: BASIS, sources: DRAFT.sources, rankedByPeopleOnly: false },
    };
    expect(await translated('createTalent', 'POST', '/talents', DRAFT)).toEqual([
      'CreateTalent',
      { draft },
      FULL_SHOWN,
    ]);
    const { status, headers } = await talents.ask('POST', '/talents', DRAFT);
    expect([status, headers.get('etag')]).toEqual([201, '"3"']);
  });

  test('is changed as far as the body says, only where it is still of the version that If-Match names', async () => {
    const identity = { phone: '138 0000 0001', idNumber: '340403199001010018', email: 's@example.com' };
    const profile = {
      ...{
        degree: 'doctor',
        school: '甲',
        title: '乙',
        occupation: '丙',
        skills: ['a'],
        industries: ['new-materials'],
      },
      ...{ regionCode: '340404', availability: 'now', expectedSalary: 9_000, birthYear: 1990 },
    };
    const body = { ...identity, ...profile, sources: ['甲'], basis: BASIS, rankedByPeopleOnly: true };
    const draft = { identity: { name: '', ...identity }, profile, basis: BASIS, sources: ['甲'] };
    const answer = await talents.ask('PUT', '/talents/talent-1', body, { 'if-match': '"2"' });
    expect(answer.asked?.request).toMatchObject({
      ...{ id: 'talent-1', expectedVersion: 2, draft: { ...draft, rankedByPeopleOnly: true } },
    });
    expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([200, '"3"', FULL_SHOWN]);
    const [, request] = await translated('putTalent', 'PUT', '/talents/talent-1', { ...body, phone: null });
    expect(request).not.toHaveProperty('expectedVersion');
    expect(request).toMatchObject({ draft: { identity: { phone: '' } } });
  });

  test('is read with its ETag; what is not known is null', async () => {
    expect(await translated('getTalent', 'GET', '/talents/talent-1')).toEqual([
      'GetTalent',
      { id: 'talent-1' },
      FULL_SHOWN,
    ]);
    const { body, headers } = await talents.ask('GET', '/talents/talent-2');
    expect([body, headers.get('etag')]).toEqual([SPARSE_SHOWN, '"1"']);
  });

  test('says who contacted the person, and takes one more contact', async () => {
    const shown = {
      ...{ id: 'contact-1', by: { id: 'officer', name: null }, on: '2026-11-20', way: 'phone', words: '有意向' },
      ...{ nextOn: '2026-12-01', notedAt: at },
    };
    const address = '/talents/talent-1/contacts';
    expect(await translated('listTalentContacts', 'GET', `${address}?limit=7`)).toEqual([
      'ListContacts',
      { id: 'talent-1', limit: 7, cursor: '' },
      { items: [shown, { ...shown, words: '', nextOn: null }], nextCursor: 'next', total: 70 },
    ]);
    const least = { talentId: 'talent-1', on: '', way: 'phone', words: '', nextOn: '' };
    expect(await translated('createTalentContact', 'POST', address, { way: 'phone' })).toEqual([
      'NoteContact',
      least,
      shown,
    ]);
    const said = { on: '2026-11-20', way: 'wechat', words: '甲', nextOn: '2026-12-01' };
    expect((await translated('createTalentContact', 'POST', address, said))[1]).toEqual({ ...least, ...said });
  });

  test('is deleted with a report by store', async () => {
    expect(await translated('deleteTalent', 'DELETE', '/talents/talent-1')).toEqual([
      'DeleteTalent',
      { id: 'talent-1' },
      { erasedAt: at, report: { documents: 'removed', key: 'destroyed' } },
    ]);
  });

  test('is written once under a key', async () => {
    const key = { 'idempotency-key': 'k' };
    expect((await talents.ask('POST', '/talents', DRAFT, key)).asked?.key).toMatch(/ k$/);
  });
});

describe('a search', () => {
  const found = {
    ...{ items: [FULL_SHOWN, SPARSE_SHOWN], nextCursor: 'next', total: 70 },
    facets: { degree: [{ value: 'master', count: 2 }] },
  };

  test('has its conditions by facet, and is told which of them to drop', async () => {
    const body = {
      ...{ q: '材料 -销售', facets: ['degree'], limit: 20, cursor: 'c' },
      must: { degree: ['master', 'doctor'], skills: ['a', 'b'] },
      can: { regionCode: ['3404'] },
      not: { availability: ['closed'] },
    };
    const request = {
      ...{ query: '材料 -销售', facets: ['degree'], limit: 20, cursor: 'c' },
      must: [
        { field: 'degree', values: ['master', 'doctor'] },
        { field: 'skills', values: ['a', 'b'] },
      ],
      can: [{ field: 'regionCode', values: ['3404'] }],
      not: [{ field: 'availability', values: ['closed'] }],
    };
    const relaxations = [
      { without: 'must.skills', total: 9 },
      { without: 'not.availability', total: 5 },
      { without: 'can', total: 4 },
      { without: 'q', total: 2 },
    ];
    expect(await translated('searchTalents', 'POST', '/talents/search', body)).toEqual([
      'SearchTalents',
      request,
      { ...found, relaxations },
    ]);
  });

  test('may ask for nothing, or be a list by its address', async () => {
    const none = { query: '', must: [], can: [], not: [], facets: [], cursor: '' };
    const [, request] = await translated('searchTalents', 'POST', '/talents/search', {});
    expect(request).toEqual({ ...none, limit: 50 });
    const [, listed] = await translated('listTalents', 'GET', '/talents?q=%E6%9D%90%E6%96%99&limit=7');
    expect(listed).toEqual({ ...none, query: '材料', limit: 7 });
  });

  test('is saved, looked at again with who is new, and deleted', async () => {
    const sent = { name: '材料', q: '材料', must: { words: ['博士'] } };
    const saved = {
      ...{ id: 'search-1', ...sent, can: {}, not: {}, found: { total: 2, new: 1, gone: 3 } },
      ...{ lookedAt: at, createdAt: at },
    };
    const request = { name: '材料', query: '材料', must: [{ field: 'words', values: ['博士'] }], can: [], not: [] };
    const searches = '/talent-searches';
    expect(await translated('createTalentSearch', 'POST', searches, sent)).toEqual(['SaveSearch', request, saved]);
    const items = [saved, { ...saved, found: null }];
    expect(await translated('listTalentSearches', 'GET', searches)).toEqual(['ListSavedSearches', {}, { items }]);
    const looked = {
      ...{ search: saved, nextCursor: 'next', total: 2 },
      items: [
        { talent: FULL_SHOWN, isNew: true },
        { talent: SPARSE_SHOWN, isNew: false },
      ],
    };
    expect(await translated('lookAtTalentSearch', 'POST', `${searches}/search-1/look`, { mark: true })).toEqual([
      'LookAtSearch',
      { id: 'search-1', mark: true, limit: 50, cursor: '' },
      looked,
    ]);
    const { status, asked } = await talents.ask('DELETE', `${searches}/search-1`);
    expect([status, asked]).toMatchObject([204, { call: 'DeleteSearch', request: { id: 'search-1' } }]);
  });

  test('for somebody takes a purpose, and never stands in an address', async () => {
    const body = { initials: 'slj', purpose: '核对登记' };
    expect(await translated('lookUpTalents', 'POST', '/talents/look-up', body)).toEqual([
      'LookUpTalents',
      { name: '', phone: '', idNumber: '', ...body },
      { items: [SPARSE_SHOWN] },
    ]);
    for (const query of ['phone=13800000000', 'name=x']) {
      const refused = await talents.ask('GET', `/talents?${query}`);
      expect([refused.status, refused.body['code'], refused.asked]).toEqual([400, 'query.unknown', undefined]);
    }
  });
});

describe('who somebody is', () => {
  test('is unmasked for a purpose: the fields that were asked for, kept by nobody on the way', async () => {
    const body = { fields: ['phone', 'email'], purpose: '电话通知面试' };
    expect(await translated('unmaskTalent', 'POST', '/talents/talent-1/unmask', body)).toEqual([
      'UnmaskTalent',
      { id: 'talent-1', ...body },
      { values: { phone: '13800000000', email: null }, clearUntil: at },
    ]);
    for (const [method, route, sent] of [
      ['POST', '/talents/talent-1/unmask', body],
      ['GET', '/talents/talent-1', undefined],
    ] as const)
      expect((await talents.ask(method, route, sent)).headers.get('cache-control')).toBe('no-store');
  });

  test('is told to have been looked at, and why', async () => {
    expect(await translated('listTalentAccess', 'GET', '/talents/talent-1/access-log?limit=2&cursor=c')).toEqual([
      'ListTalentAccess',
      { id: 'talent-1', limit: 2, cursor: 'c' },
      {
        items: [
          { at, by: { id: 'officer', name: null }, kind: 'unmask', fields: ['phone'], purpose: '电话通知面试' },
          { at, by: { id: 'officer', name: null }, kind: 'view', fields: [], purpose: null },
        ],
        ...{ nextCursor: 'next', total: 70 },
      },
    ]);
  });
});

describe('pools and skills', () => {
  test('a pool is made, with the stages that it is given or the usual ones', async () => {
    const pool = { name: '新材料硕博人才', kind: 'industry' };
    const request = { ...pool, description: '', stages: [] };
    expect(await translated('createTalentPool', 'POST', '/talent-pools', pool)).toEqual([
      'CreatePool',
      request,
      POOL_SHOWN,
    ]);
    const [, named] = await translated('createTalentPool', 'POST', '/talent-pools', { ...pool, stages: ['甲'] });
    expect(named).toEqual({ ...request, stages: ['甲'] });
    const [, , all] = await translated('listTalentPools', 'GET', '/talent-pools');
    expect(all).toEqual({ items: [POOL_SHOWN] });
  });

  test('members are listed by stage, moved, taken out, and a move is taken back', async () => {
    const members = '/talent-pools/pool-1/members';
    const [, asked, page] = await translated('listTalentPoolMembers', 'GET', `${members}?stage=%E8%81%94%E7%B3%BB`);
    expect(asked).toEqual({ id: 'pool-1', stage: '联系', limit: 50, cursor: '' });
    expect(page).toEqual({ items: [FULL_SHOWN], nextCursor: 'next', total: 70 });
    const talentIds = ['talent-1', 'talent-2'];
    expect(await translated('moveTalentPoolMembers', 'POST', members, { talentIds, stage: '联系' })).toEqual([
      'MovePoolMembers',
      { id: 'pool-1', talentIds, stage: '联系' },
      { moveId: 'move-1', moved: 2 },
    ]);
    const [, out] = await translated('moveTalentPoolMembers', 'POST', members, { talentIds, stage: null });
    expect(out).toEqual({ id: 'pool-1', talentIds, stage: '' });
    expect(await translated('undoTalentPoolMove', 'POST', '/talent-pools/pool-1/moves/move-1/undo')).toEqual([
      'UndoPoolMove',
      { id: 'pool-1', moveId: 'move-1' },
      { takenBack: 1, left: 1 },
    ]);
  });

  test('the vocabulary is for everybody', async () => {
    const { status, body } = await talents.gateway.ask('GET', '/api/v1/talent-skills');
    const item = { code: 'materials.composites', label: '复合材料', group: '新材料', aliases: ['碳纤维'] };
    expect([status, body]).toEqual([200, { version: '2026-11-01', items: [item] }]);
  });
});

describe('a refusal', () => {
  const fault = { path: 'phone', code: 'talent.phone_invalid', message: 'Not a phone number.' };
  test.each([
    [400, new AppError('invalid', fault.code, fault.message, { errors: [fault] }), [fault]],
    [404, new AppError('notFound', 'talent.not_found', 'There is no such person.'), undefined],
    [409, new AppError('conflict', 'talent.phone_taken', 'Taken.', { errors: [{ ...fault, path: 'phone' }] }), [fault]],
    [412, new AppError('stale', 'talent.version', 'The record has changed.'), undefined],
    [429, new AppError('limited', 'talent.view_limit', 'Enough for today.'), undefined],
  ])('%i comes through with its code and the paths of its faults', async (status, refusal, errors) => {
    talents.refuse(refusal);
    const { body, ...answer } = await talents.ask('PUT', '/talents/talent-1', DRAFT, { 'if-match': '"1"' });
    expect([answer.status, body['code'], body['errors']]).toEqual([status, refusal.code, errors]);
  });

  test('403 for who is no officer, 401 for nobody: the service is not asked', async () => {
    const { gateway } = talents;
    const county = await gateway.tokenOf('county');
    for (const [id, route] of Object.entries<Route>(routes).filter(([, { tag }]) => tag === 'Talents')) {
      const address = `/api/v1${route.path.replace(/\{\w+\}/g, 'x')}`;
      const open = id === 'listSkills';
      const method = route.method.toUpperCase();
      expect([id, (await gateway.ask(method, address, undefined, county)).status]).toEqual([id, open ? 200 : 403]);
      expect([id, (await gateway.ask(method, address)).status]).toEqual([id, open ? 200 : 401]);
    }
  });
});
