/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Enterprise, Me } from '../src/api.js';
import { App } from '../src/app.js';
import { byTopic } from '../src/enterprise/topics.js';
import { messages } from '../src/messages.js';
import { facts } from './data.js';
import { enterpriseUser, serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.enterprise;
const uscc = enterpriseUser.enterprise?.uscc ?? '';

const record = (employees: number): Enterprise => ({
  uscc,
  name: '淮南示例装备有限公司',
  facts: { 'enterprise.employees': employees },
  factDetails: {
    'enterprise.employees': { source: '企业填报', asOf: '2026-10-01', updatedAt: '2026-10-01T00:00:00Z' },
  },
  version: 1,
  createdAt: '2026-10-01T00:00:00Z',
  updatedAt: '2026-10-01T00:00:00Z',
});

const open = (me: Me, path: string) => {
  const calls = serve(me, (asked) => {
    if (asked.path === `/enterprises/${uscc}`) return { body: record(asked.query.get('asOf') === null ? 260 : 180) };
    if (asked.path === `/enterprises/${uscc}/facts`) return { body: record(300) };
    if (asked.path !== `/enterprises/${uscc}/history`) return undefined;
    const entry = { fact: 'enterprise.employees', source: '企业填报', recordedAt: '2026-10-01T00:00:00Z' };
    const items = [
      { ...entry, value: 260, asOf: '2026-10-01' },
      { ...entry, value: 180, asOf: '2025-10-01' },
    ];
    return { body: { items, nextCursor: null, total: 2 } };
  });
  window.history.replaceState(null, '', path);
  render(<App />);
  return calls;
};

const line = async (): Promise<HTMLElement> => {
  const item = (await screen.findByText('从业人数')).closest('li');
  if (item === null) throw new Error('The fact stands in no list.');
  return item;
};

describe('企业信息', () => {
  test('shows a fact with source and day, and saves a change in place', async () => {
    const calls = open(enterpriseUser, '/enterprise');
    expect((await line()).textContent).toContain('260 人企业填报，截至 2026年10月1日');
    fireEvent.click(screen.getByRole('button', { name: words.editLabel('从业人数') }));
    fireEvent.change(screen.getByRole('textbox', { name: '从业人数' }), { target: { value: '300' } });
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText('300 人')).toBeTruthy();
    expect(screen.getByText(words.saved('从业人数'))).toBeTruthy();
    expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ 'enterprise.employees': 300 });
  });

  test('the history of a fact says what it was, from when on', async () => {
    open(enterpriseUser, '/enterprise');
    fireEvent.click(await screen.findByRole('button', { name: words.historyLabel('从业人数') }));
    expect(await within(await line()).findByText('180 人')).toBeTruthy();
  });

  test('a past day is looked at, not changed', async () => {
    const calls = open(enterpriseUser, '/enterprise?asOf=2025-12-31');
    expect((await line()).textContent).toContain('180 人');
    expect(screen.getByText(words.asOfNote('2025年12月31日'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.editLabel('从业人数') })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.today }));
    await waitFor(() => expect(calls.some(({ path, query }) => path.endsWith(uscc) && query.size === 0)).toBe(true));
    expect(window.location.search).toBe('');
  });

  test('staff who may not write see no way to', async () => {
    open({ id: 'l', name: '市领导', roles: ['leader'], scopes: {} }, `/enterprises/${uscc}`);
    await line();
    expect(screen.queryByRole('button', { name: words.editLabel('从业人数') })).toBeNull();
  });

  test('every fact of an enterprise stands under a heading of its own kind', () => {
    const own = facts.filter(({ subject }) => subject === 'enterprise');
    const topics = byTopic(own);
    expect(topics.flatMap(([, group]) => group)).toHaveLength(own.length);
    expect(topics.find(([topic]) => topic === 'other')?.[1].map(({ name }) => name) ?? []).toEqual([]);
  });
});
