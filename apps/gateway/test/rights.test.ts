import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, routes, type OperationId, type Route } from '@shuangzhao/api';
import { eventCodec, toTimestamp } from '@shuangzhao/contracts';
import type { RightsRequest, TalentCopy, TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { openSqliteLog, type Broker } from '@shuangzhao/events';
import { AppError } from '@shuangzhao/platform/errors';
import { readRows } from '@shuangzhao/sheets';
import { actorOf, type Account } from '../src/domain/account.js';
import { startFakeService } from './fake-service.js';
import { openGateway } from './gateway.js';
import { BASIS, FULL, MOMENT } from './talents.js';

const at = toTimestamp(MOMENT);
const BASE = '/api/v1';
const REQUEST: RightsRequest = {
  ...{ id: 'request-1', talent: FULL, kind: 'correct', words: '学历应为博士', channel: 'letter', state: 'open' },
  ...{ receivedOn: '2026-11-20', dueOn: '2026-12-11', overdue: false, soon: true, by: 'officer' },
  ...{ answer: '', answeredBy: '', answeredAt: null, createdAt: at },
};
/** What is left of a request once its record is deleted. */
const BARE: RightsRequest = {
  ...{ id: 'request-2', talent: null, kind: 'delete', words: '', channel: '', state: 'done' },
  ...{ receivedOn: '2026-11-20', dueOn: '2026-12-11', overdue: false, soon: false, by: '' },
  ...{ answer: '', answeredBy: '', answeredAt: at, createdAt: at },
};
const NEED = {
  ...{ id: 'need-1', uscc: '91340400MA2WXHN023', employerName: '示例公司', state: 'open', hired: 0, referrals: [] },
  draft: { position: '工程师', count: 1 },
  ...{ version: 1, createdAt: at, updatedAt: at },
};
const COPY: TalentCopy = {
  talent: { ...FULL, identity: { name: '示例甲', phone: '13800000000', idNumber: '', email: '' } },
  birthYear: 1994,
  referrals: [
    {
      ...{ id: 'referral-1', talent: FULL, need: NEED, state: 'proposed', next: [], dueMonths: 0, version: 1 },
      steps: [{ to: 'proposed', at, by: 'officer', note: '本人有意' }],
      retention: [{ months: 6, dueOn: '2027-05-23', answer: '' }],
      ...{ createdAt: at, updatedAt: at },
    },
  ],
  accesses: [{ at, by: 'officer', kind: 'unmask', fields: ['phone'], purpose: '电话通知面试' }],
  requests: [REQUEST],
};

const asked: { call: string; request: Record<string, unknown> }[] = [];
const gone = new Set<string>();
let service: Awaited<ReturnType<typeof startFakeService>>;
let gateway: Awaited<ReturnType<typeof openGateway>>;
let broker: Broker;
let hr: Record<string, string>;
beforeAll(async () => {
  const page = { nextCursor: '', total: 1 };
  const answers: Record<string, (request: Record<string, unknown>) => object> = {
    ListRightsRequests: () => ({ items: [REQUEST, BARE], ...page, open: 3, soon: 1, overdue: 0 }),
    CreateRightsRequest: () => ({ request: REQUEST }),
    GetRightsRequest: () => ({ request: BARE }),
    AnswerRightsRequest: ({ id }) =>
      id === BARE.id
        ? { request: BARE, erasedAt: at, report: [{ store: 'key', state: 'destroyed' }] }
        : { request: REQUEST },
    CopyTalent: () => ({ copy: COPY }),
    GetOwnRecord: () => ({ copy: COPY }),
    ListOwnAccess: () => ({ items: COPY.accesses, ...page }),
    ListOwnRequests: () => ({ items: [REQUEST], ...page }),
    CreateOwnRequest: () => ({ request: { ...REQUEST, channel: 'account' } }),
    ListSkills: () => ({
      version: '2026-11-01',
      skills: [{ code: 'materials.composites', label: '复合材料', group: '新材料', aliases: [] }],
    }),
    ListTalentAccess: ({ id }) => {
      if (id === 'none' || gone.delete(String(id))) throw new AppError('notFound', 'talent.not_found', 'No.');
      if (id === 'leaving') gone.add('leaving');
      return { items: [], ...page };
    },
  };
  const handlers = Object.fromEntries(
    Object.entries(answers).map(([call, answer]) => [
      call,
      async (request: Record<string, unknown>) => {
        asked.push({ call, request });
        return answer(request);
      },
    ]),
  );
  service = await startFakeService<TalentServiceDefinition>('talent', handlers);
  gateway = await openGateway(['hr', 'county', 'admin'], { TALENT_ADDRESS: service.address });
  broker = await openSqliteLog({ file: path.join(gateway.dataDir, 'events.db') });
  hr = await gateway.tokenOf('hr');
});
afterAll(async () => {
  await broker.close();
  await gateway.stop();
  await service.stop();
});

const ask = (method: string, route: string, body?: unknown, headers: Record<string, string> = hr) =>
  gateway.ask(method, `${BASE}${route}`, body, headers);
let opened = 0;
/** A new person's account with its token. */
const person = async (talentId = `talent-of-${(opened += 1)}`) => {
  const { body } = await ask('POST', `/talents/${talentId}/account`);
  const { username, password } = body as { username: string; password: string };
  return { talentId, username, password, token: await gateway.tokenOf(username, password) };
};
/** The status, and the answer, which is one of the contract's. */
const translated = async (id: OperationId, method: string, route: string, body?: unknown, headers = hr) => {
  const answer = await ask(method, route, body, headers);
  const { responses } = routes[id] as Route;
  const schema = responses[answer.status as 200];
  expect([answer.text, schema && parse(schema, answer.body, 'body')]).toMatchObject([answer.text, { ok: true }]);
  return answer.body;
};
const eventually = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return true;
    await sleep(20);
  }
  return false;
};
let sent = 0;
const tell = (type: string, key: string, body: object) =>
  broker.send('talent.v1', [
    {
      key,
      value: eventCodec.encode(type, body),
      headers: {
        'content-type': 'application/protobuf',
        ce_specversion: '1.0',
        ce_id: `rights ${(sent += 1)}`,
        ce_source: '/talent/tests',
        ce_type: type,
        ce_subject: key,
        ce_time: new Date().toISOString(),
        ce_sequence: String(sent),
      },
    },
  ]);

describe('the desk', () => {
  test('lists, takes in, shows and answers in the words of the contract', async () => {
    const list = await translated('listRightsRequests', 'GET', '/rights-requests?state=open&due=soon');
    expect(list).toMatchObject({ open: 3, soon: 1, overdue: 0, items: [{ by: { id: 'officer', name: null } }, {}] });
    expect(asked.at(-1)?.request).toMatchObject({ state: 'open', due: 'soon', talentId: '' });
    const draft = { talentId: 'talent-1', kind: 'correct', words: '学历应为博士', channel: 'letter' };
    await translated('createRightsRequest', 'POST', '/rights-requests', draft);
    expect(asked.at(-1)?.request).toMatchObject({ ...draft, receivedOn: '' });
    expect(await translated('getRightsRequest', 'GET', '/rights-requests/request-2')).toMatchObject({
      ...{ talent: null, channel: null, by: null, answeredBy: null, state: 'done' },
    });
    const answer = (id: string) =>
      translated('answerRightsRequest', 'POST', `/rights-requests/${id}/answer`, { outcome: 'done', words: '已改' });
    expect(await answer('request-1')).toMatchObject({ request: { id: 'request-1' }, erasure: null });
    expect(await answer('request-2')).toMatchObject({ erasure: { report: { key: 'destroyed' } } });
  });

  test.each([
    ['POST', '/rights-requests', { talentId: 't', kind: 'copy', channel: 'account' }, 400],
    ['POST', '/rights-requests/r/answer', { outcome: 'lapsed' }, 400],
    ['POST', '/talents/t/copy', { format: 'xlsx' }, 400],
    ['GET', '/rights-requests?due=never', undefined, 400],
    ['GET', '/me/record', undefined, 403],
    ['POST', '/me/requests', { kind: 'copy' }, 403],
  ])('refuses %s %s with %j', async (method, route, body, status) => {
    const before = asked.length;
    expect([(await ask(method, route, body)).status, asked.length]).toEqual([status, before]);
  });

  test('gives a copy as JSON or as a workbook with Chinese titles', async () => {
    const purpose = '本人来函索取副本';
    const json = await ask('POST', '/talents/talent-1/copy', { purpose });
    expect(json.headers.get('content-disposition')).toContain(encodeURIComponent('个人信息副本.json'));
    expect(json.body).toMatchObject({
      talent: { name: '示例甲', basis: BASIS },
      birthYear: 1994,
      referrals: [{ position: '工程师', employerName: '示例公司', steps: [{ note: '本人有意' }] }],
      accesses: [{ by: { id: 'officer', name: null }, purpose: '电话通知面试' }],
      requests: [{ words: '学历应为博士' }],
    });
    const workbook = await fetch(`${gateway.base}${BASE}/talents/talent-1/copy`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...hr },
      body: JSON.stringify({ purpose, format: 'xlsx' }),
    });
    const rows = new Map<unknown, unknown>();
    for await (const { cells } of readRows(Buffer.from(await workbook.arrayBuffer()))) rows.set(cells[0], cells[1]);
    expect([rows.get('姓名'), rows.get('技能'), rows.get('学历')]).toEqual([
      '示例甲',
      '复合材料、software.python',
      '硕士',
    ]);
    expect(asked.filter(({ call }) => call === 'CopyTalent').map(({ request }) => request)).toEqual([
      { id: 'talent-1', purpose },
      { id: 'talent-1', purpose },
    ]);
  });
});

describe("a person's account", () => {
  test('opens with a name that says nothing and a password that is told once; opened again, the old one is void', async () => {
    const first = await person('talent-1');
    expect(first.username).toMatch(/^p-[a-z2-9]{8}$/);
    expect(await translated('getMe', 'GET', '/me', undefined, first.token)).toMatchObject({
      ...{ name: '本人', roles: ['person'], scopes: {} },
    });
    const again = await person('talent-1');
    expect([again.username, again.password === first.password]).toEqual([first.username, false]);
    expect((await ask('GET', '/me', undefined, first.token)).status).toBe(401);
    const old = await ask('POST', '/auth/token', { username: first.username, password: first.password }, {});
    expect(old.status).toBe(401);
  });

  test('answers a repeated request alike, and keeps nothing of the password', async () => {
    const key = { ...hr, 'idempotency-key': 'open-once' };
    const first = await ask('POST', '/talents/repeated/account', undefined, key);
    expect(first.status).toBe(201);
    const token = await gateway.tokenOf(String(first.body['username']), String(first.body['password']));
    expect((await ask('POST', '/talents/repeated/account', undefined, key)).body).toEqual(first.body);
    expect((await ask('GET', '/me', undefined, token)).status).toBe(200); // nothing was reset
    expect((await ask('POST', '/talents/other/account', undefined, key)).status).toBe(409);
  });

  test('is for a record that there is', async () => {
    const { body } = await ask('GET', '/accounts?limit=200', undefined, await gateway.tokenOf('admin'));
    expect((await ask('POST', '/talents/none/account')).body['code']).toBe('talent.not_found');
    expect((await ask('POST', '/talents/leaving/account')).body['code']).toBe('talent.not_found'); // between the two looks
    const after = await ask('GET', '/accounts?limit=200', undefined, await gateway.tokenOf('admin'));
    expect(after.body['total']).toBe(body['total']);
    expect((await ask('POST', '/talents/t/account', undefined, await gateway.tokenOf('county'))).status).toBe(403);
  });

  test('reaches its own record and nothing else', async () => {
    const { token } = await person();
    expect(await translated('getOwnRecord', 'GET', '/me/record', undefined, token)).toMatchObject({
      talent: { name: '示例甲' },
      requests: [{ id: 'request-1', dueOn: '2026-12-11' }],
    });
    await translated('listOwnAccess', 'GET', '/me/access-log', undefined, token);
    const mine = await translated('listOwnRequests', 'GET', '/me/requests', undefined, token);
    expect(JSON.stringify(mine)).not.toContain('officer');
    await translated('createOwnRequest', 'POST', '/me/requests', { kind: 'object' }, token);
    expect((await ask('GET', '/me/copy?format=json', undefined, token)).body).toMatchObject({ birthYear: 1994 });
    for (const route of [
      '/talents',
      '/talents/talent-1',
      '/rights-requests',
      '/referrals',
      '/accounts',
      '/enterprises',
    ])
      expect([route, (await ask('GET', route, undefined, token)).status]).toEqual([route, 403]);
    const account = { roles: ['person'], scopes: {}, talentId: 'talent-1' } as unknown as Account;
    expect(actorOf({ ...account, id: 'me' }).scopes).toEqual({ talent: 'talent-1' });
  });

  test('is shut by an administrator, and changed in nothing else', async () => {
    const admin = await gateway.tokenOf('admin');
    const { talentId, username, token } = await person();
    const { body } = await ask('GET', '/accounts?limit=200', undefined, admin);
    const shown = (body['items'] as Record<string, unknown>[]).find((one) => one['username'] === username);
    expect(shown).toMatchObject({ roles: ['person'], name: '本人', disabled: false });
    expect(JSON.stringify(body)).not.toContain(talentId);
    const change = async (one: object) => {
      const answer = await ask('PATCH', `/accounts/${String(shown?.['id'])}`, one, admin);
      return [answer.status, answer.body['code']];
    };
    for (const one of [{ roles: ['hr'] }, { name: '张三' }, { password: 'a new pass phrase' }, { scopes: {} }])
      expect(await change(one)).toEqual([422, 'account.of_person']);
    expect(await change({ oidcSubject: null })).toEqual([422, 'account.of_person']);
    expect(await change({ disabled: true })).toEqual([200, undefined]);
    expect((await ask('GET', '/me', undefined, token)).status).toBe(401);
    expect((await ask('POST', `/talents/${talentId}/account`)).body['code']).toBe('account.disabled');
    const granted = { username: 'granted', name: '某人', password: 'a first pass phrase', roles: ['person'] };
    expect((await ask('POST', '/accounts', granted, admin)).status).toBe(400);
  });

  test.each([
    ['is deleted', 'TalentErased'],
    ['goes into another one', 'TalentMerged'],
  ])('ends when the record %s, its sessions too', async (_when, name) => {
    const [leaving, staying] = [await person(), await person()];
    const type = `shuangzhao.talent.v1.${name}`;
    await tell(type, leaving.talentId, { id: leaving.talentId, into: staying.talentId });
    const status = async ({ token }: typeof leaving) => (await ask('GET', '/me', undefined, token)).status;
    expect(await eventually(async () => (await status(leaving)) === 401)).toBe(true);
    const { username, password } = leaving;
    expect((await ask('POST', '/auth/token', { username, password }, {})).status).toBe(401);
    expect(await status(staying)).toBe(200);
    await tell(type, 'nobody', { id: 'nobody', into: staying.talentId }); // who had no account
  });
});

test('who took a request in is told of its deadline; where the person did, every officer of the desk', async () => {
  const { body } = await ask('GET', '/me');
  const type = 'shuangzhao.talent.v1.RightsRequestDue';
  const news = { kind: 'delete', dueOn: '2026-12-11', overdue: false };
  await tell(type, 'one', { requestId: 'one', ...news, owner: body['id'] });
  await tell(type, 'two', { requestId: 'two', ...news, owner: '' });
  await tell(type, 'two', { requestId: 'two', ...news, overdue: true, owner: '' });
  await tell(type, 'two', { requestId: 'two', ...news, overdue: true, owner: '' });
  await tell(type, 'three', { requestId: 'three', ...news, owner: 'somebody else' });
  const told = async () => (await ask('GET', '/notifications')).body['items'] as Record<string, unknown>[];
  expect(await eventually(async () => (await told()).length === 3)).toBe(true);
  expect(await translated('listNotifications', 'GET', '/notifications')).toMatchObject({
    items: [
      { kind: 'rights.due', rights: { requestId: 'two', overdue: true } },
      { kind: 'rights.due', rights: { requestId: 'two', overdue: false } },
      { kind: 'rights.due', rights: { requestId: 'one', kind: 'delete', dueOn: '2026-12-11' } },
    ],
  });
  const county = await gateway.tokenOf('county');
  expect((await ask('GET', '/notifications', undefined, county)).body['total']).toBe(0);
});
