import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '@shuangzhao/platform/config';
import { createAttempts } from '../src/server/oidc-attempt.js';
import { gatewayConfig } from '../src/start.js';
import { openGateway, PASSWORD } from './gateway.js';
import { CLIENT_ID, CLIENT_SECRET, openBrowser, startProvider, type Human } from './oidc-provider.js';

const START = '/api/v1/auth/oidc';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

let provider: Awaited<ReturnType<typeof startProvider>>;
let gateway: Awaited<ReturnType<typeof openGateway>>;
let base: string;
let callback: string;
let admin: Record<string, string>;

beforeAll(async () => {
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  callback = `${base}${START}/callback`;
  provider = await startProvider(callback);
  const secretFile = path.join(await mkdtemp(path.join(tmpdir(), 'oidc-')), 'secret');
  await writeFile(secretFile, `${CLIENT_SECRET}\n`);
  await provider.stop(); // the gateway starts without it
  gateway = await openGateway(['admin', 'auditor', 'hr', 'county'], {
    PORT: port,
    PUBLIC_URL: base,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET_FILE: secretFile,
  });
  admin = await gateway.tokenOf('admin');
});
afterAll(async () => {
  await gateway.stop();
  await provider.stop();
});

const createAccount = async (username: string, oidcSubject?: string) => {
  const account = { username, name: username, password: PASSWORD, roles: ['hr'] };
  const { status, body } = await gateway.ask(
    'POST',
    '/api/v1/accounts',
    { ...account, ...(oidcSubject === undefined ? {} : { oidcSubject }) },
    admin,
  );
  return { status, code: body['code'], id: String(body['id']), body };
};
const changeAccount = (id: string, change: object) => gateway.ask('PATCH', `/api/v1/accounts/${id}`, change, admin);
const accountNamed = async (username: string) => {
  const { body } = await gateway.ask('GET', '/api/v1/accounts?limit=200', undefined, admin);
  return (body['items'] as { id: string; username: string; oidcSubject?: string }[]).find(
    (one) => one.username === username,
  );
};

/** Goes through the provider as somebody, up to the way back. */
const wayBack = async (human: Human, browser = openBrowser(), query = '') => {
  provider.state.atKeyboard = human;
  return browser.goUntil(`${base}${START}${query}`, callback);
};
/** Goes all the way; answers where the browser ends. */
const signIn = async (human: Human, browser = openBrowser(), query = '') =>
  (await browser.visit(await wayBack(human, browser, query))).location;

const me = async (browser: ReturnType<typeof openBrowser>) => {
  const answer = await browser.visit(`${base}/api/v1/me`);
  return answer.status === 200 ? ((await answer.answer.json()) as { name: string }).name : undefined;
};
const problem = (code: string) => `${base}/sign-in?problem=${code}`;

test('while the provider is away, sign-in by password works and a program is told 503, a person in words', async () => {
  const { status, body, headers } = await gateway.ask('GET', START);
  expect([status, body['code'], headers.get('set-cookie')]).toEqual([503, 'oidc.unavailable', null]);
  expect((await openBrowser().visit(`${base}${START}`)).location).toBe(problem('oidc.unavailable'));
  expect(await gateway.tokenOf('hr')).toEqual({ authorization: expect.stringMatching(/^Bearer .{20}/) });
  await provider.startAgain(); // and the next try finds it
  expect((await gateway.ask('GET', '/api/v1/auth/methods')).body).toEqual({
    password: true,
    oidc: { label: '统一身份认证' },
  });
});

describe('signing in by the provider', () => {
  test('starts a session like that of the password, and goes back to the page that was wanted', async () => {
    const { id } = await createAccount('linked', 'subject-linked');
    const browser = openBrowser();
    expect(await signIn({ subject: 'subject-linked' }, browser, '?returnTo=/policies%3Fq%3D1')).toBe(
      `${base}/policies?q=1`,
    );
    expect([...browser.cookies.keys()]).toEqual(expect.arrayContaining(['shuangzhao_session', 'shuangzhao_csrf']));
    expect(browser.cookies.has('shuangzhao_oidc')).toBe(false);
    expect(await me(browser)).toBe('linked');
    expect((await changeAccount(id, { oidcSubject: null })).body['oidcSubject']).toBeUndefined();
    expect(await me(browser)).toBeUndefined();
  });

  test('asks the provider with PKCE, state and nonce, kept where only this browser has them', async () => {
    const { location, answer } = await openBrowser().visit(`${base}${START}`);
    const asked = new URL(location).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect((asked.get(name) ?? '').length).toBeGreaterThan(40);
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^shuangzhao_oidc=[^;]+; Max-Age=600; Path=\/api\/v1\/auth\/oidc; HttpOnly; SameSite=Lax$/,
    );
  });

  test('links an account of the same username at the first sign-in, once', async () => {
    await createAccount('wang');
    const browser = openBrowser();
    expect(await signIn({ subject: 'subject-wang', username: 'wang' }, browser)).toBe(`${base}/`);
    expect(await me(browser)).toBe('wang');
    expect((await accountNamed('wang'))?.oidcSubject).toBe('subject-wang');
    expect(await signIn({ subject: 'subject-wang', username: 'renamed' })).toBe(`${base}/`);
    expect(await signIn({ subject: 'subject-other', username: 'wang' })).toBe(problem('oidc.no_account'));
    expect((await accountNamed('wang'))?.oidcSubject).toBe('subject-wang');
  });

  test('takes a username exactly as it is written', async () => {
    await createAccount('zhao');
    expect(await signIn({ subject: 'subject-zhao', username: 'ZHAO' })).toBe(problem('oidc.no_account'));
    expect((await accountNamed('zhao'))?.oidcSubject).toBeUndefined();
  });

  test.each(['admin', 'auditor'])(
    'never links the account of an %s by its name; an administrator may',
    async (role) => {
      const human = { subject: `subject-${role}`, username: role };
      const browser = openBrowser();
      expect(await signIn(human, browser)).toBe(problem('oidc.no_account'));
      expect(await me(browser)).toBeUndefined();
      const account = await accountNamed(role);
      expect((await changeAccount(account?.id ?? '', { oidcSubject: human.subject })).status).toBe(200);
      expect(await signIn(human, browser)).toBe(`${base}/`);
      admin = await gateway.tokenOf('admin'); // the change ended its sessions
    },
  );

  test('refuses whom nobody knows, and whose account is disabled', async () => {
    for (const human of [{ subject: 'stranger' }, { subject: 'stranger', username: 'nobody-here' }])
      expect(await signIn(human)).toBe(problem('oidc.no_account'));
    const { id } = await createAccount('leaver', 'subject-leaver');
    const named = await createAccount('named-leaver');
    for (const one of [id, named.id]) await changeAccount(one, { disabled: true });
    const browser = openBrowser();
    expect(await signIn({ subject: 'subject-leaver' }, browser)).toBe(problem('oidc.account_disabled'));
    expect(await me(browser)).toBeUndefined();
    expect(await signIn({ subject: 'x', username: 'named-leaver' })).toBe(problem('oidc.no_account'));
  });

  test('two first sign-ins at once link once and both succeed', async () => {
    await createAccount('twice');
    const human = { subject: 'subject-twice', username: 'twice' };
    const browsers = [openBrowser(), openBrowser()];
    const ways: string[] = [];
    for (const browser of browsers) ways.push(await wayBack(human, browser));
    const ends = await Promise.all(browsers.map((browser, index) => browser.visit(ways[index] ?? '')));
    expect(ends.map(({ location }) => location)).toEqual([`${base}/`, `${base}/`]);
  });

  test('a subject belongs to one account', async () => {
    await createAccount('first-owner', 'subject-owned');
    expect(await createAccount('second-owner', 'subject-owned')).toMatchObject({
      status: 409,
      code: 'account.subject_taken',
    });
    const { id } = await createAccount('third-owner');
    const { status, body } = await changeAccount(id, { oidcSubject: 'subject-owned' });
    expect([status, body['code']]).toEqual([409, 'account.subject_taken']);
  });
});

describe('a way back that does not fit is refused and starts no session', () => {
  const human = { subject: 'subject-back', username: 'back' };
  beforeAll(() => createAccount('back'));
  const refused = async (address: string, browser: ReturnType<typeof openBrowser>, code: string) => {
    expect((await browser.visit(address)).location).toBe(problem(code));
    expect(await me(browser)).toBeUndefined();
    expect(browser.cookies.has('shuangzhao_oidc')).toBe(false);
  };
  const changed = (address: string, name: string, value: string) => {
    const url = new URL(address);
    url.searchParams.set(name, value);
    return url.href;
  };

  test('another state', async () => {
    const browser = openBrowser();
    await refused(changed(await wayBack(human, browser), 'state', 'another'), browser, 'oidc.refused');
  });

  test('the same way a second time, with the cookie kept on purpose', async () => {
    const browser = openBrowser();
    const address = await wayBack(human, browser);
    const kept = browser.cookies.get('shuangzhao_oidc') ?? '';
    expect((await browser.visit(address)).location).toBe(`${base}/`);
    const thief = openBrowser();
    await refused(address, thief, 'oidc.expired');
    thief.cookies.set('shuangzhao_oidc', kept);
    await refused(address, thief, 'oidc.refused');
  });

  test('an ID token with another nonce', async () => {
    const browser = openBrowser();
    provider.state.atKeyboard = human;
    const { location } = await browser.visit(`${base}${START}`);
    const address = await browser.goUntil(changed(location, 'nonce', 'another'), callback);
    await refused(address, browser, 'oidc.refused');
  });

  test("another browser's code", async () => {
    const [mine, others] = [openBrowser(), openBrowser()];
    const address = await wayBack(human, mine);
    const code = new URL(await wayBack({ subject: 'subject-other' }, others)).searchParams.get('code') ?? '';
    await refused(changed(address, 'code', code), mine, 'oidc.refused');
  });

  test('a cookie that is not ours', async () => {
    const browser = openBrowser();
    const address = await wayBack(human, browser);
    const kept = browser.cookies.get('shuangzhao_oidc') ?? '';
    for (const forged of [`x${kept}`, kept.slice(0, -4), 'x.y', '']) {
      browser.cookies.set('shuangzhao_oidc', forged);
      await refused(address, browser, 'oidc.expired');
    }
  });

  test('a provider that refuses, and one that has gone meanwhile', async () => {
    const browser = openBrowser();
    const { location } = await browser.visit(`${base}${START}`);
    await refused(await browser.goUntil(changed(location, 'prompt', 'none'), callback), browser, 'oidc.refused');
    const address = await wayBack(human, browser);
    await provider.stop();
    await refused(address, browser, 'oidc.unavailable');
    await provider.startAgain();
  });

  test('a page of another host to go back to', async () => {
    for (const target of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'x']) {
      const { status, body } = await gateway.ask('GET', `${START}?returnTo=${encodeURIComponent(target)}`);
      expect([status, body['code']]).toEqual([400, 'query.value']);
    }
    expect(new URL(await signIn(human, openBrowser(), '?returnTo=/.//evil.example')).origin).toBe(base);
  });
});

describe('the cookie of a sign-in on its way', () => {
  const attempt = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/' };
  const attempts = createAttempts({ secret: 'one', secure: true });
  const at = new Date('2026-11-22T02:00:00Z');
  const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

  test('is good for ten minutes, over https alone where people come over https', () => {
    const cookie = attempts.keep(attempt, at);
    expect(cookie).toContain('Secure');
    expect(attempts.read(cookie, later(599))).toEqual(attempt);
    expect(attempts.read(cookie, later(600))).toBeUndefined();
  });

  test('is nothing to another gateway', () => {
    expect(createAttempts({ secret: 'two', secure: true }).read(attempts.keep(attempt, at), at)).toBeUndefined();
    expect(attempts.read(undefined, at)).toBeUndefined();
  });
});

describe('the configuration', () => {
  const needed = { INDUSTRY_ADDRESS: 'a', POLICY_ADDRESS: 'b', TALENT_ADDRESS: 'c', IDENTITY_PRIVATE_KEY_FILE: 'd' };

  test('an issuer without what belongs to it, or over plain http, stops the start naming each', () => {
    expect(() => readConfig(gatewayConfig, { ...needed, OIDC_ISSUER: 'http://id.example' })).toThrow(
      /OIDC_ISSUER: Must be an https.*\n.*OIDC_CLIENT_ID: .*\n.*OIDC_CLIENT_SECRET_FILE: .*\n.*PUBLIC_URL: /,
    );
    expect(readConfig(gatewayConfig, needed).OIDC_ISSUER).toBeUndefined();
  });

  test('an empty secret stops the start', async () => {
    const secretFile = path.join(await mkdtemp(path.join(tmpdir(), 'oidc-')), 'secret');
    await writeFile(secretFile, '\n');
    const oidc = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET_FILE: secretFile };
    await expect(openGateway([], { ...oidc, PUBLIC_URL: base })).rejects.toThrow('OIDC_CLIENT_SECRET_FILE');
  });

  test('without an issuer there is no such way', async () => {
    const plain = await openGateway([]);
    expect((await plain.ask('GET', '/api/v1/auth/methods')).body).toEqual({ password: true, oidc: null });
    for (const route of [START, `${START}/callback?code=x&state=y&session_state=z`]) {
      const { status, body } = await plain.ask('GET', route);
      expect([status, body['code']]).toEqual([404, 'oidc.not_configured']);
    }
    await plain.stop();
  });
});
