import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BASE_PATH, isRepeatable, isWrite, routes, type OperationId, type Route } from '@shuangzhao/api';
import { PASSWORD, record, startSystem, type Answer, type System } from './system.js';
import { DEMO_USCC, usccOf } from './uscc.js';

const START_MS = 120_000;
const USCC = usccOf(7);
const NEW_PASSWORD = 'another long pass phrase';
const POLICY = {
  id: 'test-2026-audit',
  title: '审计测试政策',
  level: 'city',
  region: { code: '340400', name: '淮南市' },
  issuer: '市测试局',
  category: '研发创新',
  conditions: { all: [{ fact: 'enterprise.employees', op: 'gte', value: 3, text: '职工不少于3人' }] },
  benefits: [{ kind: 'grant', amount: 10_000, formula: null, text: '一次性1万元' }],
};

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, START_MS);
afterAll(() => system.stop(), START_MS);

interface Entry {
  id: string;
  service: string;
  by: { id: string | null; name: string | null; roles: string[] };
  requestId: string | null;
  operation: string | null;
  collection: string;
  document: string;
  action: string;
  changes: { path: string; label?: string; before: unknown; after: unknown }[];
}
const entries = (answer: Answer) => record(answer)['items'] as Entry[];
const audit = async (query: string, as = 'auditor') =>
  system.ask('GET', `${BASE_PATH}/audit?${query}`, undefined, { as });
const idOf = async (as: string) => String(record(await system.ask('GET', `${BASE_PATH}/me`, undefined, { as }))['id']);

/** A good request of a write route, as somebody or by a token, and what it leaves: `collection action` of each entry. */
interface Step {
  as?: string;
  token?: string;
  params?: Record<string, string>;
  body?: unknown;
  contentType?: string;
  leaves: string[];
  /** Whose write it is, where that is not the caller. */
  by?: string;
}

/** What a step learns for those after it. */
const learnt = {
  account: '',
  token: '',
  view: '',
  talent: '',
  other: '',
  merge: '',
  pool: '',
  move: '',
  need: '',
  referral: '',
  right: '',
  search: '',
};
const clerk = (password: string) => ({ username: 'clerk', password });
const own = { uscc: USCC };
const person = {
  name: '审计示例甲',
  phone: '13800001111',
  sources: ['审计测试'],
  basis: { kind: 'consent', document: '同意书', purpose: '审计测试', expiresOn: '2028-12-31' },
};
const SCHOOL = '审计大学';
/** Takes in somebody like the person, and answers the id of the pair. */
const pairWithNamesake = async (): Promise<string> => {
  const body = { ...person, phone: '13800002222', school: SCHOOL };
  learnt.other = String(record(await system.ask('POST', `${BASE_PATH}/talents`, body, { as: 'hr' }))['id']);
  return [learnt.talent, learnt.other].sort().join(':');
};
const policy = { id: POLICY.id };
const review = { approved: true, legality: '合法', fairCompetition: '不排除竞争' };

const signIn = async (password: string): Promise<string> =>
  String(record(await system.ask('POST', `${BASE_PATH}/auth/token`, clerk(password)))['accessToken']);
const newestSession = async (): Promise<string> => {
  const authorization = `Bearer ${learnt.token}`;
  await signIn(NEW_PASSWORD);
  const listed = await system.ask('GET', `${BASE_PATH}/me/sessions`, undefined, { headers: { authorization } });
  const sessions = record(listed)['items'] as { id: string; current: boolean }[];
  return sessions.find(({ current }) => !current)?.id ?? '';
};

const demoTalent = async (): Promise<string> => {
  const own = record(await system.ask('GET', `${BASE_PATH}/me/record`, undefined, { as: 'person' }));
  return (own['talent'] as { id: string }).id;
};

/** Every write route of the contract, in an order in which each is good. */
const WALK: readonly (readonly [OperationId, () => Step | Promise<Step>])[] = [
  [
    'putEnterprise',
    () => ({
      as: 'county',
      params: own,
      body: { name: '审计测试公司', facts: { 'enterprise.regionCode': '340403', 'enterprise.revenue': 1 } },
      leaves: ['enterprises created'],
    }),
  ],
  [
    'patchFacts',
    () => ({ as: 'county', params: own, body: { 'enterprise.revenue': 2 }, leaves: ['enterprises changed'] }),
  ],
  [
    'importEnterprises',
    () => ({
      as: 'county',
      contentType: 'text/csv',
      body: `统一社会信用代码,企业名称,注册地行政区划代码\n${usccOf(8)},审计导入公司,340403\n`,
      leaves: ['enterprises created', 'jobs changed', 'jobs created'],
    }),
  ],
  ['exportEnterprises', () => ({ as: 'county', body: { format: 'csv' }, leaves: ['jobs changed', 'jobs created'] })],
  ['createPolicy', () => ({ as: 'editor', body: POLICY, leaves: ['policies created'] })],
  [
    'updatePolicy',
    () => ({
      as: 'editor',
      params: policy,
      body: { ...POLICY, title: '审计测试政策（修订）' },
      leaves: ['policies changed'],
    }),
  ],
  ['submitPolicy', () => ({ as: 'editor', params: policy, leaves: ['policies changed'] })],
  ['reviewPolicy', () => ({ as: 'reviewer', params: policy, body: review, leaves: ['policies changed'] })],
  ['publishPolicy', () => ({ as: 'editor', params: policy, leaves: ['policies changed'] })],
  [
    'withdrawPolicy',
    () => ({ as: 'reviewer', params: policy, body: { reason: '测试结束' }, leaves: ['policies changed'] }),
  ],
  [
    'importPolicies',
    () => ({
      as: 'editor',
      body: ['a', 'b'].map((one) => ({ ...POLICY, id: `${POLICY.id}-${one}` })),
      leaves: ['policies created', 'policies created'],
    }),
  ],
  [
    'putPolicyMark',
    () => ({
      as: 'enterprise',
      params: { uscc: DEMO_USCC, policyId: 'cn-hte-recognition' },
      body: { favourite: true },
      leaves: ['policy-marks created'],
    }),
  ],
  [
    'createView',
    () => ({
      as: 'county',
      body: { list: 'registry', name: '规上', search: 'region=340403', columns: ['updatedAt'], shared: true },
      leaves: ['list-views created'],
    }),
  ],
  [
    'updateView',
    () => ({ as: 'county', params: { id: learnt.view }, body: { shared: false }, leaves: ['list-views changed'] }),
  ],
  ['deleteView', () => ({ as: 'county', params: { id: learnt.view }, leaves: ['list-views removed'] })],
  [
    'putListSetting',
    () => ({
      as: 'county',
      params: { list: 'registry' },
      body: { columns: ['updatedAt'] },
      leaves: ['list-settings created'],
    }),
  ],
  ['createTalent', () => ({ as: 'hr', body: person, leaves: ['person-keys created', 'talents created'] })],
  [
    'putTalent',
    () => ({
      as: 'hr',
      params: { id: learnt.talent },
      body: { ...person, degree: 'master', school: SCHOOL },
      leaves: ['talents changed'],
    }),
  ],
  [
    'importTalents',
    () => ({
      as: 'hr',
      contentType: 'text/csv',
      body: `姓名,手机号,保存依据,依据文件,用途,保存到\n审计导入,13700000008,本人同意,同意书,测试,2028-12-31\n`,
      leaves: ['jobs changed', 'jobs created', 'person-keys created', 'talents created'],
    }),
  ],
  ['createTalentPool', () => ({ as: 'hr', body: { name: '审计', kind: 'source' }, leaves: ['pools created'] })],
  [
    'moveTalentPoolMembers',
    () => ({
      as: 'hr',
      params: { id: learnt.pool },
      body: { talentIds: [learnt.talent], stage: '联系' },
      leaves: ['talents changed'],
    }),
  ],
  [
    'undoTalentPoolMove',
    () => ({ as: 'hr', params: { id: learnt.pool, moveId: learnt.move }, leaves: ['talents changed'] }),
  ],
  [
    'decideDuplicate',
    async () => ({
      as: 'hr',
      params: { id: await pairWithNamesake() },
      body: { decision: 'different' },
      leaves: ['duplicate-pairs changed'],
    }),
  ],
  [
    'mergeTalents',
    () => ({
      as: 'hr',
      params: { id: learnt.talent },
      body: { otherId: learnt.other },
      leaves: ['duplicate-pairs changed', 'talent-merges created', 'talents changed', 'talents removed'],
    }),
  ],
  [
    'undoMerge',
    () => ({
      as: 'hr',
      params: { id: learnt.merge },
      leaves: ['duplicate-pairs changed', 'talent-merges changed', 'talents changed', 'talents created'],
    }),
  ],
  [
    'lookUpTalents',
    () => ({ as: 'hr', body: { phone: person.phone, purpose: '核对' }, leaves: [] }), // it has a log of its own
  ],
  [
    'unmaskTalent',
    () => ({ as: 'hr', params: { id: learnt.talent }, body: { fields: ['phone'], purpose: '通知' }, leaves: [] }),
  ],
  ['createTalentSearch', () => ({ as: 'hr', body: { name: '审计', q: '审计员' }, leaves: ['saved-searches created'] })],
  [
    'lookAtTalentSearch', // whom an officer has seen is remembered by id alone
    () => ({ as: 'hr', params: { id: learnt.search }, body: { mark: true }, leaves: [] }),
  ],
  ['deleteTalentSearch', () => ({ as: 'hr', params: { id: learnt.search }, leaves: ['saved-searches removed'] })],
  [
    'createTalentContact',
    () => ({
      as: 'hr',
      params: { id: learnt.talent },
      body: { way: 'phone', words: '审计' },
      leaves: ['talent-contacts created'],
    }),
  ],
  ['createNeed', () => ({ as: 'enterprise', body: { position: '审计员', count: 2 }, leaves: ['needs created'] })],
  [
    'putNeed',
    () => ({
      as: 'hr',
      params: { id: learnt.need },
      body: { position: '审计员', count: 1 },
      leaves: ['needs changed'],
    }),
  ],
  [
    'createReferral',
    () => ({
      as: 'hr',
      body: { needId: learnt.need, talentId: learnt.talent },
      leaves: ['referrals created'],
    }),
  ],
  [
    'moveReferral',
    () => ({ as: 'hr', params: { id: learnt.referral }, body: { to: 'contacted' }, leaves: ['referrals changed'] }),
  ],
  [
    'createRightsRequest',
    () => ({
      as: 'hr',
      body: { talentId: learnt.talent, kind: 'object', words: '不要机器排序', channel: 'counter' },
      leaves: ['rights-requests created'],
    }),
  ],
  [
    'answerRightsRequest',
    () => ({
      as: 'hr',
      params: { id: learnt.right },
      body: { outcome: 'done' },
      leaves: ['rights-requests changed', 'talents changed'],
    }),
  ],
  [
    'copyTalent',
    () => ({ as: 'hr', params: { id: learnt.talent }, body: { purpose: '本人索取' }, leaves: [] }), // logged as an unmasking
  ],
  [
    'createOwnRequest',
    () => ({ as: 'person', body: { kind: 'correct', words: '院校写错了' }, leaves: ['rights-requests created'] }),
  ],
  // Of the demo's person, who is signed in: that there is an account no more is written later, when the gateway hears of a deletion.
  [
    'openPersonAccount',
    async () => ({ as: 'hr', params: { id: await demoTalent() }, leaves: ['accounts changed', 'sessions removed'] }),
  ],
  ['closeNeed', () => ({ as: 'enterprise', params: { id: learnt.need }, leaves: ['needs changed'] })],
  [
    'deleteTalent',
    () => ({
      as: 'hr',
      params: { id: learnt.talent },
      leaves: [
        ...['duplicate-pairs removed', 'erasures created', 'person-keys removed', 'referrals removed'],
        ...['rights-requests changed', 'talent-contacts removed', 'talent-merges removed', 'talents removed'],
      ],
    }),
  ],
  ['readNotifications', () => ({ as: 'enterprise', body: { all: true }, leaves: [] })],
  [
    'createAccount',
    () => ({ as: 'admin', body: { ...clerk(PASSWORD), name: '经办', roles: ['hr'] }, leaves: ['accounts created'] }),
  ],
  [
    'updateAccount',
    () => ({ as: 'admin', params: { id: learnt.account }, body: { name: '新名' }, leaves: ['accounts changed'] }),
  ],
  ['createToken', () => ({ body: clerk(PASSWORD), leaves: ['sessions created'], by: learnt.account })],
  ['startSession', () => ({ body: clerk(PASSWORD), leaves: ['sessions created'], by: learnt.account })],
  [
    'changePassword',
    () => ({
      token: learnt.token,
      body: { current: PASSWORD, new: NEW_PASSWORD },
      leaves: ['accounts changed', 'sessions removed'],
    }),
  ],
  [
    'endOwnSession',
    async () => ({ token: learnt.token, params: { id: await newestSession() }, leaves: ['sessions removed'] }),
  ],
  ['endSession', () => ({ token: learnt.token, leaves: ['sessions removed'] })],
];

/** Those that are posted because their question is long, and change nothing. */
const QUESTIONS: readonly OperationId[] = [
  'matchPolicies',
  'matchPolicy',
  'whatIf',
  'exportMatches',
  'searchTalents',
  'matchNeed',
];

/** First asked half a year after a hiring: walked in the service's own suite. */
const LATER: readonly OperationId[] = ['answerRetention'];

const send = (id: OperationId, { as, token, params = {}, body, contentType }: Step, requestId: string) => {
  const route: Route = routes[id];
  const path = route.path.replace(/\{(\w+)\}/g, (_brace, name: string) => params[name] ?? '');
  return system.ask(route.method.toUpperCase(), `${BASE_PATH}${path}`, body, {
    ...(as === undefined ? {} : { as }),
    headers: {
      'x-request-id': requestId,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(isRepeatable(route) ? { 'idempotency-key': `key-${id}` } : {}),
    },
  });
};

describe('every write', () => {
  test('is walked here: a new route says what it leaves', () => {
    const writes = Object.entries<Route>(routes).filter(([, route]) => isWrite(route));
    expect([...WALK.map(([id]) => id), ...QUESTIONS, ...LATER].sort()).toEqual(writes.map(([id]) => id).sort());
  });

  test.each(WALK)(
    '%s leaves who, what and from which request; asked again it leaves nothing more',
    async (id, make) => {
      const step = await make();
      const by = step.by ?? (step.as === undefined ? learnt.account : await idOf(step.as));
      const answer = await send(id, step, `walk-${id}`);
      if (answer.status >= 300) throw new Error(`${id}: ${answer.status} ${JSON.stringify(answer.body)}`);
      if (id === 'createAccount') learnt.account = String(record(answer)['id']);
      if (id === 'createView') learnt.view = String(record(answer)['id']);
      if (id === 'createTalent') learnt.talent = String(record(answer)['id']);
      if (id === 'mergeTalents') learnt.merge = String(record(answer)['mergeId']);
      if (id === 'createTalentPool') learnt.pool = String(record(answer)['id']);
      if (id === 'createNeed') learnt.need = String(record(answer)['id']);
      if (id === 'createTalentSearch') learnt.search = String(record(answer)['id']);
      if (id === 'createReferral') learnt.referral = String(record(answer)['id']);
      if (id === 'createRightsRequest') learnt.right = String(record(answer)['id']);
      if (id === 'moveTalentPoolMembers') learnt.move = String(record(answer)['moveId']);
      if (id === 'createToken') learnt.token = String(record(answer)['accessToken']);

      const left = entries(await audit(`requestId=walk-${id}`));
      expect(left.map(({ collection, action }) => `${collection} ${action}`).sort()).toEqual(step.leaves);
      for (const entry of left) {
        expect(entry).toMatchObject({ by: { id: by }, requestId: `walk-${id}` });
        expect(entry.operation).not.toBeNull();
        expect(entry.changes).not.toEqual([]);
      }

      if (!isRepeatable(routes[id])) return;
      await send(id, step, `again-${id}`);
      expect(entries(await audit(`requestId=again-${id}`))).toEqual([]);
    },
  );
});

describe('the audit log', () => {
  test('tells each value before and after, facts by their label', async () => {
    const [changed] = entries(await audit('requestId=walk-patchFacts'));
    expect(changed).toMatchObject({ service: 'industry', document: USCC, by: { roles: ['county'] } });
    expect(changed?.changes.find(({ path }) => path === 'enterprise.revenue')).toEqual({
      path: 'enterprise.revenue',
      label: expect.any(String),
      before: 1,
      after: 2,
    });
    const [withdrawn] = entries(await audit('requestId=walk-withdrawPolicy'));
    expect(withdrawn?.changes).toContainEqual({ path: 'withdrawnBecause', before: null, after: '测试结束' });
  });

  test('played back gives what an enterprise is now', async () => {
    const shown: Record<string, unknown> = {};
    for (const { changes } of entries(await audit(`uscc=${USCC}`)).reverse())
      for (const { path, before, after } of changes) {
        expect(shown[path] ?? null).toEqual(before);
        shown[path] = after;
      }
    expect(shown).toMatchObject({ name: '审计测试公司', 'enterprise.revenue': 2 });
  });

  test('holds no secret', async () => {
    const all = JSON.stringify(entries(await audit('limit=200')));
    for (const secret of [PASSWORD, NEW_PASSWORD, learnt.token, 'argon2', person.name, person.phone])
      expect(all).not.toContain(secret);
  });

  test('shows each entry once over all its pages, newest first, and counts them exactly', async () => {
    const query = `by=${await idOf('editor')}`;
    const whole = await audit(`${query}&limit=200`);
    const ids = entries(whole).map(({ id }) => id);
    expect([ids.length, [...ids].sort().reverse()]).toEqual([record(whole)['total'], ids]);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await audit(`${query}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...entries(page).map(({ id }) => id));
      cursor = record(page)['nextCursor'] as string | null;
    }
    expect(seen).toEqual(ids);
  });

  test('is found by any of its words, and by days', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const count = async (query: string) => Number(record(await audit(query))['total']);
    expect(await count('collection=accounts&requestId=walk-changePassword')).toBe(1);
    expect(await count('operation=changePassword')).toBe(2);
    expect(await count(`document=${POLICY.id}`)).toBe(6);
    expect(await count(`document=${POLICY.id}&from=${today}&to=${today}`)).toBe(6);
    expect(await count(`document=${POLICY.id}&to=2020-01-01`)).toBe(0);
  });

  test('tells of sign-ins that were locked', async () => {
    const leader = await idOf('leader');
    for (let failures = 0; failures < 5; failures += 1)
      await system.ask('POST', `${BASE_PATH}/auth/token`, { username: 'leader', password: 'a wrong password' });
    const [locked] = entries(await audit('collection=lock-outs'));
    expect(locked).toMatchObject({ document: leader, by: { id: 'anonymous' } });
  });

  test('is for auditors, and of its own document for an enterprise: who did it only by role', async () => {
    for (const as of ['admin', 'county', 'leader']) expect((await audit('', as)).status).toBe(403);
    expect((await audit(`uscc=${USCC}`, 'enterprise')).status).toBe(404);
    expect((await audit('collection=accounts', 'enterprise')).status).toBe(404);
    const shown = entries(await audit('', 'enterprise'));
    expect(new Set(shown.map(({ collection, document }) => `${collection} ${document}`)).size).toBe(1);
    for (const { by } of shown) expect(by).toEqual({ id: null, name: null, roles: expect.any(Array) });
  });
});
