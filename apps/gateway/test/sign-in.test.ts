import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGateway, PASSWORD, USCC } from './gateway.js';

let gateway: Awaited<ReturnType<typeof openGateway>>;
beforeAll(async () => {
  gateway = await openGateway(['admin', 'county', 'enterprise', 'hr', 'auditor']);
});
afterAll(() => gateway.stop());

const account = (username: string) => ({ username, name: 'New', password: PASSWORD, roles: ['hr'] });

describe('signing in by token', () => {
  test('answers a bearer token and who it is', async () => {
    const { status, body } = await gateway.ask('POST', '/api/v1/auth/token', {
      username: 'enterprise',
      password: PASSWORD,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      tokenType: 'Bearer',
      user: { name: 'enterprise', roles: ['enterprise'], enterprise: { uscc: USCC } },
    });
  });

  test('the name is not case-sensitive, the password is', async () => {
    expect((await gateway.ask('POST', '/api/v1/auth/token', { username: 'Hr', password: PASSWORD })).status).toBe(200);
    const { status, body } = await gateway.ask('POST', '/api/v1/auth/token', {
      username: 'hr',
      password: PASSWORD.toUpperCase(),
    });
    expect([status, body['code']]).toEqual([401, 'auth.bad_credentials']);
  });

  test('an unknown name is refused like a wrong password', async () => {
    const { status, body } = await gateway.ask('POST', '/api/v1/auth/token', {
      username: 'nobody',
      password: PASSWORD,
    });
    expect([status, body['code']]).toEqual([401, 'auth.bad_credentials']);
  });

  test('five failures lock the account for this address, for the right password too, and nobody else', async () => {
    for (let n = 0; n < 5; n += 1)
      await gateway.ask('POST', '/api/v1/auth/token', { username: 'auditor', password: `wrong ${n}` });
    const locked = await gateway.ask('POST', '/api/v1/auth/token', { username: 'auditor', password: PASSWORD });
    expect([locked.status, locked.body['code']]).toEqual([429, 'auth.locked']);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await gateway.ask('POST', '/api/v1/auth/token', { username: 'hr', password: PASSWORD })).status).toBe(200);
  });

  test('signing out ends the token at once', async () => {
    const token = await gateway.tokenOf('hr');
    expect((await gateway.ask('GET', '/api/v1/me', undefined, token)).status).toBe(200);
    expect((await gateway.ask('DELETE', '/api/v1/auth/session', undefined, token)).status).toBe(204);
    const { status, body } = await gateway.ask('GET', '/api/v1/me', undefined, token);
    expect([status, body['code']]).toEqual([401, 'auth.session_over']);
  });

  test('a token that is none of ours is refused, also where no sign-in is needed', async () => {
    const { status } = await gateway.ask('GET', '/api/v1/facts', undefined, { authorization: 'Bearer made-up' });
    expect(status).toBe(401);
  });
});

describe('signing in by cookie', () => {
  const signIn = async () => {
    const { headers } = await gateway.ask('POST', '/api/v1/auth/session', { username: 'county', password: PASSWORD });
    const cookies = headers.getSetCookie();
    const value = (name: string) => cookies.find((one) => one.startsWith(`${name}=`))?.split(';')[0] ?? '';
    return {
      cookies,
      cookie: `${value('shuangzhao_session')}; ${value('shuangzhao_csrf')}`,
      csrf: value('shuangzhao_csrf').split('=')[1] ?? '',
    };
  };

  test('the cookie is HttpOnly and SameSite, and reads work with it alone', async () => {
    const { cookies, cookie } = await signIn();
    expect(cookies.find((one) => one.startsWith('shuangzhao_session='))).toMatch(/HttpOnly.*SameSite=Lax/);
    expect((await gateway.ask('GET', '/api/v1/me', undefined, { cookie })).body).toMatchObject({ name: 'county' });
  });

  test('a write without the CSRF header, or with that of another session, is refused', async () => {
    const [mine, others] = [await signIn(), await signIn()];
    const change = { current: PASSWORD, new: 'another password' };
    for (const header of [{}, { 'x-csrf-token': others.csrf }, { 'x-csrf-token': 'x' }]) {
      const { status, body } = await gateway.ask('POST', '/api/v1/me/password', change, {
        cookie: mine.cookie,
        ...header,
      });
      expect([status, body['code']]).toEqual([403, 'auth.csrf']);
    }
  });

  test('a new password ends the other sessions and keeps this one', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    const write = { cookie: mine.cookie, 'x-csrf-token': mine.csrf };
    const wrong = await gateway.ask(
      'POST',
      '/api/v1/me/password',
      { current: 'not it', new: 'another password' },
      write,
    );
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'auth.wrong_password']);
    expect(
      (await gateway.ask('POST', '/api/v1/me/password', { current: PASSWORD, new: 'another password' }, write)).status,
    ).toBe(204);
    expect((await gateway.ask('GET', '/api/v1/me', undefined, { cookie: mine.cookie })).status).toBe(200);
    expect((await gateway.ask('GET', '/api/v1/me', undefined, { cookie: other.cookie })).status).toBe(401);
    expect(
      (await gateway.ask('POST', '/api/v1/me/password', { current: 'another password', new: PASSWORD }, write)).status,
    ).toBe(204);
  });
});

describe('the own sessions', () => {
  type Session = { id: string; kind: string; current: boolean; createdAt: string; lastSeenAt: string };
  const sessionsOf = async (headers: Record<string, string>) => {
    const { status, body } = await gateway.ask('GET', '/api/v1/me/sessions', undefined, headers);
    expect([status, body['nextCursor'], body['total']]).toEqual([200, null, (body['items'] as Session[]).length]);
    return body['items'] as Session[];
  };
  const someone = async (username: string) => {
    const admin = await gateway.tokenOf('admin');
    expect((await gateway.ask('POST', '/api/v1/accounts', account(username), admin)).status).toBe(201);
    return () => gateway.tokenOf(username);
  };
  const end = (id: string | undefined, headers: Record<string, string>) =>
    gateway.ask('DELETE', `/api/v1/me/sessions/${id ?? ''}`, undefined, headers);

  test('are listed newest first, say which one asks, and tell no secret', async () => {
    const signIn = await someone('lister');
    const [first, second] = [await signIn(), await signIn()];
    const cookies = (
      await gateway.ask('POST', '/api/v1/auth/session', { username: 'lister', password: PASSWORD })
    ).headers.getSetCookie();
    const items = await sessionsOf(second);
    expect(items.map(({ kind, current }) => [kind, current])).toEqual([
      ['cookie', false],
      ['token', true],
      ['token', false],
    ]);
    for (const { createdAt, lastSeenAt } of items)
      expect(Date.parse(lastSeenAt)).toBeGreaterThanOrEqual(Date.parse(createdAt));
    const secrets = [first, second].map(({ authorization }) => authorization.slice('Bearer '.length));
    const cookie = cookies.find((one) => one.startsWith('shuangzhao_session='))?.split(/[=;]/)[1] ?? 'none';
    for (const secret of [...secrets, cookie]) expect(JSON.stringify(items)).not.toContain(secret);
    for (const { id } of items)
      expect((await gateway.ask('GET', '/api/v1/me', undefined, { authorization: `Bearer ${id}` })).status).toBe(401);
  });

  test('ending one bites at its very next request, and leaves the others', async () => {
    const signIn = await someone('ender');
    const [mine, stolen] = [await signIn(), await signIn()];
    expect((await gateway.ask('GET', '/api/v1/me', undefined, stolen)).status).toBe(200);
    const other = (await sessionsOf(mine)).find(({ current }) => !current);
    expect((await end(other?.id, mine)).status).toBe(204);
    const { status, body } = await gateway.ask('GET', '/api/v1/me', undefined, stolen);
    expect([status, body['code']]).toEqual([401, 'auth.session_over']);
    expect((await sessionsOf(mine)).map(({ current }) => current)).toEqual([true]);
    const again = await end(other?.id, mine);
    expect([again.status, again.body['code']]).toEqual([404, 'session.not_found']);
  });

  test("another's session is not there", async () => {
    const [victim] = await sessionsOf(await (await someone('victim'))());
    const thief = await (await someone('thief'))();
    for (const id of [victim?.id, 'nothing'])
      expect((await end(id, thief)).body).toMatchObject({ status: 404, code: 'session.not_found' });
    expect((await end(victim?.id, await gateway.tokenOf('admin'))).status).toBe(404);
    expect((await gateway.ask('DELETE', `/api/v1/me/sessions/${victim?.id ?? ''}`)).status).toBe(401);
    expect((await gateway.ask('GET', '/api/v1/me/sessions')).status).toBe(401);
  });

  test('of a browser are ended with the CSRF header only; the own one takes its cookies along', async () => {
    await someone('browser');
    const { headers } = await gateway.ask('POST', '/api/v1/auth/session', { username: 'browser', password: PASSWORD });
    const pairs = headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    const cookie = pairs.join('; ');
    const csrf = pairs.find((one) => one.startsWith('shuangzhao_csrf='))?.split('=')[1] ?? '';
    const [own] = await sessionsOf({ cookie });
    expect((await end(own?.id, { cookie })).body).toMatchObject({ status: 403, code: 'auth.csrf' });
    const ended = await end(own?.id, { cookie, 'x-csrf-token': csrf });
    expect(ended.status).toBe(204);
    expect(ended.headers.getSetCookie().find((one) => one.startsWith('shuangzhao_session='))).toMatch(
      /^[^=]+=;.*Max-Age=0/,
    );
    expect((await gateway.ask('GET', '/api/v1/me', undefined, { cookie })).status).toBe(401);
  });
});

describe('accounts', () => {
  test('only an administrator sees or makes them', async () => {
    const hr = await gateway.tokenOf('hr');
    expect((await gateway.ask('GET', '/api/v1/accounts')).status).toBe(401);
    expect((await gateway.ask('GET', '/api/v1/accounts', undefined, hr)).status).toBe(403);
    expect((await gateway.ask('POST', '/api/v1/accounts', account('sneaky'), hr)).status).toBe(403);
  });

  test('a created account signs in; a disabled one is refused everywhere at once', async () => {
    const admin = await gateway.tokenOf('admin');
    const created = await gateway.ask('POST', '/api/v1/accounts', account('newcomer'), admin);
    expect(created.status).toBe(201);
    expect(created.headers.get('etag')).toBe('"1"');
    expect(JSON.stringify(created.body)).not.toContain('argon2');
    const newcomer = await gateway.tokenOf('newcomer');
    const route = `/api/v1/accounts/${String(created.body['id'])}`;
    expect((await gateway.ask('PATCH', route, { disabled: true }, admin)).status).toBe(200);
    expect((await gateway.ask('GET', '/api/v1/me', undefined, newcomer)).status).toBe(401);
    expect((await gateway.ask('POST', '/api/v1/auth/token', { username: 'newcomer', password: PASSWORD })).status).toBe(
      401,
    );
  });

  test('a repeated key gives the first answer and makes no second account; another body is a conflict', async () => {
    const admin = { ...(await gateway.tokenOf('admin')), 'idempotency-key': 'one-account' };
    const first = await gateway.ask('POST', '/api/v1/accounts', account('once'), admin);
    const second = await gateway.ask('POST', '/api/v1/accounts', account('once'), admin);
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([201, first.text, '"1"']);
    const other = await gateway.ask('POST', '/api/v1/accounts', account('twice'), admin);
    expect([other.status, other.body['code']]).toEqual([409, 'idempotency.key_reused']);
  });

  test('a taken name, a stale ETag, an unknown account and a bad mix of roles are told apart', async () => {
    const admin = await gateway.tokenOf('admin');
    const taken = await gateway.ask('POST', '/api/v1/accounts', account('HR'), admin);
    expect([taken.status, taken.body['code']]).toEqual([409, 'account.username_taken']);
    const made = await gateway.ask('POST', '/api/v1/accounts', account('versioned'), admin);
    const route = `/api/v1/accounts/${String(made.body['id'])}`;
    expect(
      (await gateway.ask('PATCH', route, { name: 'A' }, { ...admin, 'if-match': '"1"' })).headers.get('etag'),
    ).toBe('"2"');
    expect((await gateway.ask('PATCH', route, { name: 'B' }, { ...admin, 'if-match': '"1"' })).status).toBe(412);
    expect((await gateway.ask('PATCH', route, { name: 'B' }, { ...admin, 'if-match': 'three' })).status).toBe(412);
    expect((await gateway.ask('PATCH', '/api/v1/accounts/none', { name: 'B' }, admin)).status).toBe(404);
    const officers = await gateway.ask('PATCH', route, { roles: ['admin', 'auditor'] }, admin);
    expect([officers.status, officers.body['code']]).toEqual([422, 'account.officer_roles']);
  });

  test('the list pages through all of them without a secret in it', async () => {
    const admin = await gateway.tokenOf('admin');
    const names: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await gateway.ask('GET', `/api/v1/accounts?limit=2${cursor}`, undefined, admin);
      const items = body['items'] as { username: string; passwordHash?: string }[];
      for (const item of items) {
        names.push(item.username);
        expect(item.passwordHash).toBeUndefined();
      }
      cursor = typeof body['nextCursor'] === 'string' ? `&cursor=${body['nextCursor']}` : '';
    } while (cursor !== '');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['admin', 'county', 'enterprise', 'hr', 'auditor']));
  });
});
