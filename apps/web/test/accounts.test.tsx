/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { admin, enterpriseUser, serve, type Answer } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.accounts;
const { roles } = messages.frame;

const account = (username: string, disabled = false) => ({
  id: username,
  username,
  name: `${username}的经办人`,
  roles: ['county'],
  scopes: { regions: ['340403'] },
  disabled,
  version: 3,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
});

const open = (made: Answer = { status: 201, body: account('fengtai') }) => {
  const calls = serve(admin, ({ method, path }) => {
    if (path === '/accounts' && method === 'POST') return made;
    if (path === '/accounts') return { body: { items: [account('tianjiaan')], nextCursor: null, total: 1 } };
    return path === '/accounts/tianjiaan' ? { body: account('tianjiaan', true) } : undefined;
  });
  window.history.replaceState(null, '', '/accounts');
  render(<App />);
  return calls;
};

const fill = async () => {
  fireEvent.click(await screen.findByRole('button', { name: words.create }));
  fireEvent.change(screen.getByLabelText(words.username), { target: { value: 'fengtai' } });
  fireEvent.change(screen.getByLabelText(words.name), { target: { value: '凤台县经办人' } });
  fireEvent.click(screen.getByLabelText(roles.enterprise));
  fireEvent.change(screen.getByLabelText(words.uscc), { target: { value: '91340400ma2wxhn023' } });
  fireEvent.change(screen.getByLabelText(words.enterpriseName), { target: { value: '凤台示例公司' } });
  fireEvent.change(screen.getByLabelText(words.password), { target: { value: 'a first pass phrase' } });
};

const submit = () => fireEvent.click(screen.getByRole('button', { name: words.submit('fengtai') }));

describe('账号', () => {
  test('a new account is made with its role and its enterprise', async () => {
    const calls = open();
    await fill();
    submit();
    expect(await screen.findByText(words.created('fengtai'))).toBeTruthy();
    const made = calls.find(({ method }) => method === 'POST');
    expect(made?.body).toEqual({
      username: 'fengtai',
      name: '凤台县经办人',
      roles: ['enterprise'],
      password: 'a first pass phrase',
      enterprise: { uscc: '91340400MA2WXHN023', name: '凤台示例公司' },
    });
    expect(made?.headers.get('idempotency-key')).not.toBeNull();
  });

  test('what is lacking is said at its field before anything is sent', async () => {
    const calls = open();
    fireEvent.click(await screen.findByRole('button', { name: words.create }));
    fireEvent.click(screen.getByRole('button', { name: words.submit('') }));
    const alerts = (await screen.findAllByRole('alert')).map(({ textContent }) => textContent);
    expect(alerts).toEqual([words.faults.username, words.faults.name, words.faults.roles, words.faults.password]);
    expect(document.activeElement).toBe(screen.getByLabelText(words.username));
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('a name that is taken is said at the name', async () => {
    open({ status: 409, code: 'account.username_taken' });
    await fill();
    submit();
    expect(await screen.findByText(words.faults.taken)).toBeTruthy();
    expect(screen.getByLabelText(words.username).getAttribute('aria-invalid')).toBe('true');
  });

  test('停用 asks for the version that was seen', async () => {
    const calls = open();
    fireEvent.click(await screen.findByRole('button', { name: words.of(words.disable, 'tianjiaan的经办人') }));
    expect(await screen.findByText(words.changed('tianjiaan的经办人'))).toBeTruthy();
    const change = calls.find(({ method }) => method === 'PATCH');
    expect([change?.body, change?.headers.get('if-match')]).toEqual([{ disabled: true }, '"3"']);
  });

  test('is closed to those who may not', async () => {
    const calls = serve(enterpriseUser, () => undefined);
    window.history.replaceState(null, '', '/accounts');
    render(<App />);
    expect(await screen.findByText(messages.problem.forbidden)).toBeTruthy();
    await waitFor(() => expect(calls.some(({ path }) => path === '/accounts')).toBe(false));
  });
});
