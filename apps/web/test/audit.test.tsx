/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Me } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { enterpriseUser, serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.audit;
const auditor: Me = { id: 'four', name: '审计员', roles: ['auditor'], scopes: {} };

const entry = {
  id: 'a1',
  at: '2026-11-22T08:05:00Z',
  service: 'industry',
  by: { id: 'three', name: '李四', roles: ['county'] },
  requestId: 'r-1',
  operation: 'PatchEnterpriseFacts',
  collection: 'enterprises',
  document: '91340400MA2WXHN023',
  action: 'changed',
  changes: [{ path: 'enterprise.revenue', label: '上年营业收入', before: 100_000_000, after: 380_000_000 }],
};

const open = (me: Me, search = '', shown = entry as object) => {
  const calls = serve(me, ({ path }) =>
    path === '/audit' ? { body: { items: [shown], nextCursor: null, total: 1 } } : undefined,
  );
  window.history.replaceState(null, '', `/audit${search}`);
  render(<App />);
  return calls;
};

describe('审计记录', () => {
  test('say who changed what, from what to what, in the words of the registry', async () => {
    open(auditor);
    const row = (await screen.findByText('李四')).closest('tr');
    for (const text of ['2026年11月22日 16:05', '县区招商', '上年营业收入', '1 亿元', '3.8 亿元', 'r-1'])
      expect(row?.textContent).toContain(text);
  });

  test('are narrowed by an address that can be sent on', async () => {
    const calls = open(auditor, '?by=three&from=2026-11-01');
    await screen.findByText('李四');
    expect(Object.fromEntries(calls.find(({ path }) => path === '/audit')?.query ?? [])).toEqual({
      by: 'three',
      from: '2026-11-01',
      limit: '50',
    });
    fireEvent.change(screen.getByLabelText(words.collection), { target: { value: 'policies' } });
    fireEvent.click(screen.getByRole('button', { name: words.submit }));
    await waitFor(() => expect(window.location.search).toBe('?from=2026-11-01&by=three&collection=policies'));
  });

  test('an enterprise sees its own, by role where it may not know the name', async () => {
    open(enterpriseUser, '', { ...entry, by: { id: null, name: null, roles: ['county'] } });
    expect(await screen.findByRole('heading', { name: words.ownTitle })).toBeTruthy();
    expect(await screen.findByText(messages.frame.roles.county)).toBeTruthy();
    expect(screen.queryByLabelText(words.by)).toBeNull();
  });
});
