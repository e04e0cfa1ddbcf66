/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { placesOf } from '../src/account/roles.js';
import type { Role } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { needsAddress, parseNeedView } from '../src/need/need-view.js';
import { need, page } from './referral-server.js';
import { enterpriseUser, serve, type Answer, type Asked } from './server.js';
import { serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.needs;

const asked = (calls: readonly Asked[]) =>
  calls.filter(({ path }) => path === '/needs').map(({ query }) => query.toString());

const open = (address: string, answer: (asked: Asked) => Answer) => {
  const calls = serveTalents((call) => (call.path === '/needs' ? answer(call) : undefined));
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};

describe('用人需求', () => {
  test('a row says the position, the employer, the terms and how far it has come', async () => {
    open('/needs', () => ({ body: page([need('a', { referrals: { proposed: 2, hired: 1 } })]) }));
    const row = (await screen.findByRole('link', { name: '复合材料工程师a' })).closest('tr');
    for (const text of ['示例材料a公司', '招聘中', '1/3 人', '10,000–18,000 元／月', '本科及以上', '田家庵区'])
      expect(row?.textContent).toContain(text);
    expect(within(row as HTMLElement).getByText('已推荐 2')).toBeTruthy();
    expect(within(row as HTMLElement).getByText('已录用 1')).toBeTruthy();
    expect(screen.getByText(words.total(1)).getAttribute('role')).toBe('status');
  });

  test('an employer without a name is its USCC, and what is not asked is said', async () => {
    const plain = { employerName: null, degree: null, salaryFrom: null, salaryTo: null, referrals: {} } as const;
    open('/needs', () => ({ body: page([need('a', plain)]) }));
    const row = (await screen.findByRole('link', { name: '复合材料工程师a' })).closest('tr');
    for (const text of ['91340400MA2TEST001', words.salaryOpen, words.anything, words.noReferrals])
      expect(row?.textContent).toContain(text);
  });

  test('the address carries the state and the enterprise, and pages go on', async () => {
    const calls = open('/needs?state=filled&uscc=91340400ma2test001', ({ query }) => ({
      body: query.has('cursor') ? page([need('b')], null, 2) : page([need('a')], 'next', 2),
    }));
    fireEvent.click(await screen.findByRole('button', { name: words.more }));
    expect(await screen.findByRole('link', { name: '复合材料工程师b' })).toBeTruthy();
    const filter = 'state=filled&uscc=91340400MA2TEST001&limit=30';
    expect(asked(calls)).toEqual([filter, `${filter}&cursor=next`]);
    expect(screen.getByRole('link', { name: words.states.filled }).getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('link', { name: words.all }));
    await waitFor(() => expect(window.location.search).toBe('?state=all&uscc=91340400MA2TEST001'));
    fireEvent.change(screen.getByRole('searchbox', { name: words.byEnterprise }), { target: { value: '' } });
    fireEvent.submit(screen.getByRole('search', { name: words.byEnterprise }));
    await waitFor(() => expect(window.location.search).toBe('?state=all'));
  });

  test('nothing found leads to all, and nothing at all says what to do', async () => {
    open('/needs', () => ({ body: page([]) }));
    fireEvent.click(await screen.findByRole('link', { name: words.clear }));
    expect(await screen.findByText(words.noneYetHelp)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.create }).getAttribute('href')).toBe('/needs/new');
  });

  test('a failure is told and tried again', async () => {
    let isDown = true;
    open('/needs', () => (isDown ? { status: 403, code: 'auth.forbidden' } : { body: page([need('a')]) }));
    expect(await screen.findByText(messages.problem.forbidden)).toBeTruthy();
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: messages.problem.retry }));
    expect(await screen.findByRole('link', { name: '复合材料工程师a' })).toBeTruthy();
  });

  test('an enterprise sees its own, without a filter by enterprise', async () => {
    serve(enterpriseUser, ({ path }) => (path === '/needs' ? { body: page([need('a')]) } : undefined));
    window.history.replaceState(null, '', '/needs');
    render(<App />);
    expect(await screen.findByRole('heading', { name: words.ownTitle })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.create })).toBeTruthy();
    expect(screen.queryByRole('search', { name: words.byEnterprise })).toBeNull();
  });

  test('an address that makes no sense means the open needs', () => {
    const view = parseNeedView(new URLSearchParams('state=lost'));
    expect(view).toEqual({ state: 'open', uscc: '' });
    expect(needsAddress(view)).toBe('/needs');
  });
});

test.each<[Role, readonly string[]]>([
  ['hr', ['/talents', '/talent-pools', '/needs', '/referrals', '/rights-requests', '/']],
  ['enterprise', ['/', '/policies', '/enterprise', '/needs']],
  ['leader', ['/', '/policies', '/enterprises', '/needs']],
  ['county', ['/', '/policies', '/enterprises', '/me']],
  ['person', ['/own/record', '/own/access-log', '/own/requests', '/', '/policies', '/me']],
])('where %s goes', (role, places) => {
  const all = placesOf({ id: 'one', name: '甲', roles: [role], scopes: {} }).map(({ to }) => to);
  expect(all.slice(0, places.length)).toEqual(places);
});
