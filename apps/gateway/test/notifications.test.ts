import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '@shuangzhao/api';
import { eventCodec, toTimestamp } from '@shuangzhao/contracts';
import { openSqliteLog, type Broker } from '@shuangzhao/events';
import { uuidv7 } from '@shuangzhao/persistence';
import { openGateway, PASSWORD, USCC } from './gateway.js';
import { followEvents, type Followed } from './followed.js';

const OTHER = '91340400MA2WXHN07N';
const DAY_MS = 86_400_000;
const list = '/api/v1/notifications';
const events = '/api/v1/events';

let gateway: Awaited<ReturnType<typeof openGateway>>;
let broker: Broker;
let made = 0;

beforeAll(async () => {
  gateway = await openGateway(['enterprise', 'county', 'admin']);
  broker = await openSqliteLog({ file: path.join(gateway.dataDir, 'events.db') });
});
afterAll(async () => {
  await broker.close();
  await gateway.stop();
});

const send = (topic: string, type: string, key: string, body: object, id = `e${(made += 1)}`) =>
  broker.send(topic, [
    {
      key,
      value: eventCodec.encode(type, body),
      headers: {
        'content-type': 'application/protobuf',
        ce_specversion: '1.0',
        ce_id: id,
        ce_source: '/test/tests',
        ce_type: type,
        ce_subject: key,
        ce_time: new Date().toISOString(),
        ce_sequence: String((made += 1)),
      },
    },
  ]);
const found = (uscc: string, policyId: string, policyVersion = 1, id?: string) =>
  send(
    'policy.v1',
    'shuangzhao.policy.v1.MatchFound',
    uscc,
    {
      uscc,
      enterpriseName: '示例',
      policyId,
      policyVersion,
      title: `政策${policyId}`,
      benefit: { upTo: 500, text: '500元' },
      deadline: '',
      foundAt: toTimestamp(new Date('2026-11-22T02:00:00Z')),
    },
    id,
  );
const job = (owner: string, id: string, state: string, done: number) =>
  send('industry.v1', 'shuangzhao.industry.v1.JobChanged', id, {
    id,
    owner,
    kind: 'enterprises.import',
    state,
    done,
    total: 10,
  });

/** A new account with its token. */
const newcomer = async (fields: object = {}) => {
  const admin = await gateway.tokenOf('admin');
  const username = `user-${(made += 1)}`;
  const { body } = await gateway.ask(
    'POST',
    '/api/v1/accounts',
    {
      username,
      name: username,
      password: PASSWORD,
      roles: ['enterprise'],
      enterprise: { uscc: USCC, name: '示例' },
      ...fields,
    },
    admin,
  );
  return { id: String(body['id']), username, token: await gateway.tokenOf(username) };
};
const change = async (id: string, fields: object) =>
  gateway.ask('PATCH', `/api/v1/accounts/${id}`, fields, await gateway.tokenOf('admin'));

const read = async (token: Record<string, string>, query = '') => {
  const { status, body } = await gateway.ask('GET', `${list}${query}`, undefined, token);
  expect(status).toBe(200);
  return routes.listNotifications.responses[200].parse(body);
};
/** The list once it holds so many. */
const until = async (token: Record<string, string>, total: number) => {
  for (;;) {
    const page = await read(token);
    if (page.items.length >= total) return page;
    await sleep(20);
  }
};
const policiesOf = ({ items }: Awaited<ReturnType<typeof read>>) => items.map(({ match }) => match?.policyId);

describe('what happens becomes a notification', () => {
  test('a match: once for each account of the enterprise, however often the event comes; nothing for others', async () => {
    const [one, two] = [await newcomer(), await newcomer()];
    const other = await newcomer({ enterprise: { uscc: OTHER, name: '别家' } });
    await found(USCC, 'a', 1, 'match-a');
    await found(USCC, 'a', 1, 'match-a');
    await found(USCC, 'a', 1);
    await found(USCC, 'a', 2);
    await found(OTHER, 'a', 1);
    const page = await until(one.token, 2);
    expect(page).toMatchObject({ total: 2, unread: 2, nextCursor: null });
    expect(page.items[1]).toEqual({
      id: expect.any(String),
      kind: 'match.found',
      at: '2026-11-22T02:00:00.000Z',
      read: false,
      match: {
        uscc: USCC,
        policyId: 'a',
        version: 1,
        title: '政策a',
        formerVersion: null,
        benefit: { estimate: null, upTo: 500, currency: 'CNY', text: '500元' },
        deadline: null,
      },
    });
    expect((await until(two.token, 2)).total).toBe(2);
    expect((await until(other.token, 1)).total).toBe(1);
  });

  test('another text, a withdrawal and a last day that is near: each once for each account, in the words of the contract', async () => {
    const { token } = await newcomer();
    const about = { uscc: USCC, enterpriseName: '示例', policyId: 'k', policyVersion: 2, title: '政策k' };
    const tell = (name: string, fields: object) =>
      send('policy.v1', `shuangzhao.policy.v1.${name}`, USCC, {
        ...about,
        foundAt: toTimestamp(new Date('2026-11-22T02:00:00Z')),
        ...fields,
      });
    const benefit = { estimate: 300, upTo: 500, text: '500元' };
    for (let time = 0; time < 2; time += 1) {
      await tell('MatchChanged', { standing: 'STANDING_NOT_MET', formerVersion: 1 });
      await tell('MatchChanged', { standing: 'STANDING_WITHDRAWN' });
      await tell('MatchClosing', { decision: 'DECISION_MET', benefit, lastDay: '2026-12-22', daysLeft: 30 });
      await tell('MatchClosing', { decision: 'DECISION_MET', benefit, lastDay: '2026-12-22', daysLeft: 7 });
    }
    await found(USCC, 'last');
    const { items, total } = await until(token, 5);
    expect(total).toBe(5);
    const policy = { uscc: USCC, policyId: 'k', version: 2, title: '政策k' };
    const closing = { ...policy, decision: 'met', benefit: { ...benefit, currency: 'CNY' }, lastDay: '2026-12-22' };
    expect(items.slice(1).map(({ id: _id, at: _at, read: _read, ...news }) => news)).toEqual([
      { kind: 'match.closing', closing: { ...closing, daysLeft: 7 } },
      { kind: 'match.closing', closing: { ...closing, daysLeft: 30 } },
      { kind: 'match.changed', change: { ...policy, standing: 'withdrawn', formerVersion: null } },
      { kind: 'match.changed', change: { ...policy, standing: 'notMet', formerVersion: 1 } },
    ]);
  });

  test('that it is time to ask who stayed: for the officer who noted the hiring, once', async () => {
    const { id, token } = await newcomer({ roles: ['hr'] });
    const news = { referralId: 'r1', needId: 'n1', position: '工程师', months: 12, dueOn: '2026-11-22' };
    for (let time = 0; time < 2; time += 1)
      await send('talent.v1', 'shuangzhao.talent.v1.RetentionDue', 'r1', { ...news, owner: id });
    const { items } = await until(token, 1);
    expect(items).toMatchObject([{ kind: 'retention.due', read: false, retention: news }]);
    await send('talent.v1', 'shuangzhao.talent.v1.RetentionDue', 'r2', { ...news, referralId: 'r2', owner: id });
    expect((await until(token, 2)).total).toBe(2);
  });

  test('new people in a saved search: told to its owner, by number', async () => {
    const { id, token } = await newcomer({ roles: ['hr'] });
    const news = { searchId: 's1', newCount: 3, day: '2026-11-22' };
    for (let time = 0; time < 2; time += 1)
      await send('talent.v1', 'shuangzhao.talent.v1.SearchNews', 's1', { ...news, owner: id });
    const { items, total } = await until(token, 1);
    expect(items).toMatchObject([{ kind: 'search.news', read: false, search: news }]);
    expect(total).toBe(1);
  });

  test('that it is time to contact somebody again: told once, by id alone', async () => {
    const { id, token } = await newcomer({ roles: ['hr'] });
    const news = { contactId: 'c1', talentId: 't1', dueOn: '2026-11-22' };
    for (let time = 0; time < 2; time += 1)
      await send('talent.v1', 'shuangzhao.talent.v1.ContactDue', 'c1', { ...news, owner: id });
    await send('talent.v1', 'shuangzhao.talent.v1.ContactDue', 'c2', { ...news, contactId: 'c2', owner: id });
    const { items, total } = await until(token, 2);
    expect(items.at(-1)).toMatchObject({ kind: 'contact.due', read: false, contact: news });
    expect(total).toBe(2);
  });

  test('a job: its newest state alone, for who began it; steps of what was read stay read, the end does not', async () => {
    const { id, token } = await newcomer();
    await job('system:seed', 'job-0', 'running', 1);
    await job(id, 'job-1', 'running', 1);
    const first = await until(token, 1);
    await gateway.ask('POST', `${list}/read`, { ids: first.items.map((item) => item.id) }, token);
    const see = async (done: number) => {
      for (;;) {
        const page = await read(token);
        if (page.items[0]?.job?.done === done) return page;
        await sleep(20);
      }
    };
    await job(id, 'job-1', 'running', 5);
    expect(await see(5)).toMatchObject({ total: 1, unread: 0, items: [{ kind: 'job.changed', read: true }] });
    await job(id, 'job-1', 'done', 10);
    expect(await see(10)).toMatchObject({
      total: 1,
      unread: 1,
      items: [{ read: false, job: { id: 'job-1', state: 'done' } }],
    });
  });
});

describe('the list', () => {
  test('is told in pages, newest first, and can be narrowed to what is unread', async () => {
    const { token } = await newcomer();
    const stranger = await newcomer();
    for (const name of ['l1', 'l2', 'l3']) await found(USCC, name);
    const { items } = await until(token, 3);
    expect(items.map(({ match }) => match?.policyId)).toEqual(['l3', 'l2', 'l1']);
    const first = await read(token, '?limit=2');
    const second = await read(token, `?limit=2&cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
    expect([policiesOf(first), policiesOf(second), second.nextCursor]).toEqual([['l3', 'l2'], ['l1'], null]);
    const mark = (body: object, key?: string) =>
      gateway.ask('POST', `${list}/read`, body, { ...token, ...(key === undefined ? {} : { 'idempotency-key': key }) });
    const theirs = (await until(stranger.token, 3)).items[0]?.id ?? '';
    expect((await mark({ ids: [items[0]?.id, theirs, 'nothing'] }, 'k')).body).toEqual({ unread: 2 });
    expect((await read(stranger.token)).unread).toBe(3);
    expect(await read(token, '?unread=true')).toMatchObject({ total: 2, unread: 2 });
    expect((await mark({ all: true })).body).toEqual({ unread: 0 });
    expect((await mark({ ids: [items[0]?.id, theirs, 'nothing'] }, 'k')).body).toEqual({ unread: 2 }); // the first answer
    expect((await mark({ all: true }, 'k')).body['code']).toBe('idempotency.key_reused');
    expect(await read(token)).toMatchObject({ total: 3, unread: 0 });
    expect((await mark({ ids: [] })).status).toBe(400);
    expect((await mark({ all: false })).status).toBe(400);
  });

  test('shows what the pages show: not the matches of an enterprise that one is no longer, nor without the role', async () => {
    const { id, username, token } = await newcomer();
    await found(USCC, 'r1');
    expect((await until(token, 1)).total).toBe(1);
    await change(id, { enterprise: { uscc: OTHER, name: '别家' } });
    expect((await read(await gateway.tokenOf(username))).total).toBe(0);
    await change(id, { enterprise: { uscc: USCC, name: '示例' } });
    expect((await read(await gateway.tokenOf(username))).total).toBe(1);
    await change(id, { roles: ['admin'] });
    expect(await read(await gateway.tokenOf(username))).toMatchObject({ total: 0, unread: 0, items: [] });
  });

  test('is for who is signed in', async () => {
    for (const [method, route] of [
      ['GET', list],
      ['POST', `${list}/read`],
      ['GET', events],
    ] as const)
      expect((await gateway.ask(method, route)).status).toBe(401);
  });
});

describe('the stream', () => {
  const streams: Followed[] = [];
  const follow = async (headers: Record<string, string>, query = '') => {
    const stream = await followEvents(`${gateway.base}${events}${query}`, headers);
    streams.push(stream);
    return stream;
  };
  afterAll(() => {
    for (const stream of streams) stream.close();
  });
  const told = (stream: Followed) =>
    stream.next().then(({ data }) => (JSON.parse(data) as { match?: { policyId: string } }).match?.policyId);

  test('tells as it happens, never compressed, in the form of the list', async () => {
    const { token, id } = await newcomer();
    const stream = await follow({ ...token, 'accept-encoding': 'gzip, br' });
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.headers.get('content-encoding')).toBeNull();
    await found(USCC, 's1');
    const event = await stream.next();
    const [item] = (await read(token)).items;
    expect([event.id, event.event, JSON.parse(event.data)]).toEqual([item?.id, 'match', item]);
    await job(id, 'job-s', 'running', 1);
    expect(await stream.next()).toMatchObject({ event: 'job' });
  });

  test('goes on after the last id, by header or parameter; nothing is missed while away', async () => {
    const { token } = await newcomer();
    const stream = await follow(token);
    await found(USCC, 'c1');
    const { id } = await stream.next();
    stream.close();
    await found(USCC, 'c2');
    await found(USCC, 'c3');
    await until(token, 3);
    const again = await follow({ ...token, 'last-event-id': id });
    expect([await told(again), await told(again)]).toEqual(['c2', 'c3']);
    const other = await follow(token, `?lastEventId=${id}`);
    expect([await told(other), await told(other)]).toEqual(['c2', 'c3']);
    const fresh = await follow(token);
    await found(USCC, 'c4');
    expect([await told(fresh), await told(again), await told(other)]).toEqual(['c4', 'c4', 'c4']);
  });

  test('misses nothing of who was connected before anything happened', async () => {
    const { token } = await newcomer();
    const stream = await follow(token);
    const place = await stream.place();
    stream.close();
    await found(USCC, 'n1');
    await until(token, 1);
    expect(await told(await follow({ ...token, 'last-event-id': place }))).toBe('n1');
  });

  test('begins with a reset where the last id is unknown or older than 30 days, then tells what is new', async () => {
    const { token } = await newcomer();
    await found(USCC, 'o1');
    await until(token, 1);
    for (const last of ['unknown', uuidv7(Date.now() - 31 * DAY_MS), uuidv7(Date.now() + DAY_MS), 'x'.repeat(5_000)]) {
      const stream = await follow({ ...token, 'last-event-id': last });
      expect(await stream.next()).toMatchObject({ event: 'reset', data: '{}' });
      await found(USCC, `o-${last.slice(0, 30)}`);
      expect(await told(stream)).toBe(`o-${last.slice(0, 30)}`);
    }
  });

  test('ends with the session, with the account, with its rights', async () => {
    const ends = async (end: (who: Awaited<ReturnType<typeof newcomer>>) => Promise<unknown>) => {
      const who = await newcomer();
      const stream = await follow(who.token);
      await stream.place();
      await end(who);
      await found(USCC, `after-${(made += 1)}`);
      expect(await stream.rest()).toEqual([]);
    };
    await ends(({ token }) => gateway.ask('DELETE', '/api/v1/auth/session', undefined, token));
    await ends(({ id }) => change(id, { disabled: true }));
    await ends(({ id }) => change(id, { enterprise: { uscc: OTHER, name: '别家' } }));
    await ends(({ id }) => change(id, { password: 'another password' }));
  });

  test('is open ten times an account at most, and one that is closed makes room', async () => {
    const { token } = await newcomer();
    const open = await Promise.all(Array.from({ length: 10 }, () => follow(token)));
    const refused = await gateway.ask('GET', events, undefined, token);
    expect([refused.status, refused.body['code']]).toEqual([429, 'stream.too_many']);
    open[0]?.close();
    for (;;) {
      const answer = await fetch(`${gateway.base}${events}`, { headers: token });
      await answer.body?.cancel();
      if (answer.status === 200) break;
      await sleep(20);
    }
  });

  test('a HEAD request is answered and ends', async () => {
    const { token } = await newcomer();
    expect((await gateway.ask('HEAD', events, undefined, token)).status).toBe(200);
  });

  test('a gateway that stops ends its streams', async () => {
    const own = await openGateway(['county']);
    const stream = await followEvents(`${own.base}${events}`, await own.tokenOf('county'));
    await stream.place();
    await own.stop();
    expect(await stream.rest()).toEqual([]);
  });
});
