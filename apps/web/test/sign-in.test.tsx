/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { safeReturn } from '../src/sign-in/sign-in.js';
import { matchesOf } from './matches.js';
import { admin, serve, type Answer } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.signIn;
const people = { items: [], nextCursor: null, total: 0, facets: {} };

const open = (path: string) => {
  window.history.replaceState(null, '', path);
  render(<App />);
};

const enter = async (answer: Answer) => {
  const calls = serve(null, ({ method, path }) => {
    if (path === '/auth/session') return method === 'POST' ? answer : { status: 204 };
    if (path === '/policies/match') return { body: matchesOf([]) };
    if (path === '/accounts') return { body: people };
    return path === '/policies' ? { body: people } : undefined;
  });
  open('/accounts');
  fireEvent.change(await screen.findByLabelText(words.username), { target: { value: ' admin ' } });
  fireEvent.change(screen.getByLabelText(words.password), { target: { value: 'a long pass phrase' } });
  fireEvent.click(screen.getByRole('button', { name: words.submit }));
  return calls;
};

describe('登录', () => {
  test('leads back to the page that asked for it, with the places of the role', async () => {
    const calls = await enter({ body: { expiresIn: 3600, user: admin } });
    expect(await screen.findByRole('heading', { level: 1, name: messages.frame.accounts })).toBeTruthy();
    expect(window.location.pathname).toBe('/accounts');
    expect(document.title).toBe(messages.frame.titleOf(messages.frame.accounts));
    expect(calls.find(({ path }) => path === '/auth/session')?.body).toEqual({
      username: 'admin',
      password: 'a long pass phrase',
    });
    const places = screen.getByRole('navigation').textContent;
    expect(places).toContain(messages.frame.accounts);
    expect(places).not.toContain(messages.frame.enterprises);
  });

  test('wrong credentials are said at the password, which is asked for again', async () => {
    await enter({ status: 401, code: 'auth.bad_credentials' });
    expect((await screen.findByRole('alert')).textContent).toBe(words.faults.wrong);
    const password = screen.getByLabelText<HTMLInputElement>(words.password);
    expect([password.value, password.getAttribute('aria-invalid')]).toEqual(['', 'true']);
  });

  test('a locked account says for how long', async () => {
    await enter({ status: 429, code: 'auth.locked', retryAfter: 700 });
    expect((await screen.findByRole('alert')).textContent).toBe(words.faults.locked(12));
  });

  test('the provider of the house is offered where there is one, and leads back to where one came from', async () => {
    serve(null, ({ path }) =>
      path === '/auth/methods' ? { body: { password: true, oidc: { label: '统一身份认证' } } } : undefined,
    );
    open('/sign-in?from=%2Fpolicies%3Fq%3D%E7%A0%94%E5%8F%91%20x');
    const link = await screen.findByRole('link', { name: '统一身份认证登录' });
    expect(link.getAttribute('href')).toBe(
      `/api/v1/auth/oidc?returnTo=${encodeURIComponent('/policies?q=%E7%A0%94%E5%8F%91%20x')}`,
    );
    cleanup();
    const calls = serve(null, ({ path }) =>
      path === '/auth/methods' ? { body: { password: true, oidc: null } } : undefined,
    );
    open('/sign-in');
    await waitFor(() => expect(calls.some(({ path }) => path === '/auth/methods')).toBe(true));
    expect(screen.queryByRole('link', { name: /统一身份认证/ })).toBeNull();
    expect(await screen.findByLabelText(words.password)).toBeTruthy();
  });

  test.each([
    ['oidc.no_account', words.faults.provider['oidc.no_account']],
    ['oidc.unavailable', words.faults.provider['oidc.unavailable']],
    ['oidc.refused', words.faults.providerOther],
    ['constructor', words.faults.providerOther],
  ])('a way through the provider that ended with %s is told in words', async (code, sentence) => {
    serve(null, () => undefined);
    open(`/sign-in?problem=${code}`);
    expect((await screen.findByRole('alert')).textContent).toBe(sentence);
  });

  test('退出登录 ends the session with the proof that our page asks, and forgets who it was', async () => {
    const calls = serve(admin, ({ path }) => {
      if (path === '/auth/session') return { status: 204 };
      if (path === '/policies/match') return { body: matchesOf([]) };
      return path === '/policies' || path === '/accounts' ? { body: people } : undefined;
    });
    open('/accounts');
    fireEvent.click(await screen.findByRole('button', { name: messages.frame.signOut }));
    await waitFor(() => expect(window.location.pathname).toBe('/sign-in'));
    const leave = calls.find(({ path }) => path === '/auth/session');
    expect([leave?.method, leave?.headers.get('x-csrf-token')]).toEqual(['DELETE', 'token']);
    expect(screen.getByRole('navigation').textContent).not.toContain(messages.frame.accounts);
  });

  test('a session that ended leads to 登录 and not back and forth', async () => {
    serve(admin, ({ path }) => (path === '/accounts' ? { status: 401, code: 'auth.session_over' } : undefined));
    open('/accounts');
    fireEvent.click(await screen.findByRole('button', { name: messages.problem.signIn }));
    expect(await screen.findByLabelText(words.password)).toBeTruthy();
    expect(window.location.search).toBe('?from=%2Faccounts');
  });

  test('nobody is sent to another site after signing in', () => {
    expect(
      ['/policies?q=a', '//evil.example', '/\\evil.example', 'https://evil.example', null].map(safeReturn),
    ).toEqual(['/policies?q=a', '/', '/', '/', '/']);
  });
});
