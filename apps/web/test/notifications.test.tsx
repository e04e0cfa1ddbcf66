/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { enterpriseUser, serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.notifications;

const match = {
  id: 'n1',
  kind: 'match.found',
  at: '2026-11-22T08:05:00Z',
  read: false,
  match: {
    uscc: '91340400MA2WXHN023',
    policyId: 'rent',
    version: 2,
    formerVersion: null,
    title: '厂房租金减免',
    benefit: { estimate: 200_000, upTo: 200_000, currency: 'CNY', text: '' },
    deadline: '2026-12-31',
  },
};
const job = {
  id: 'n2',
  kind: 'job.changed',
  at: '2026-11-22T08:00:00Z',
  read: true,
  job: { id: 'industry-7', kind: 'enterprises.import', state: 'running', done: 30, total: 100 },
};

const retention = {
  id: 'n9',
  kind: 'retention.due',
  at: '2026-11-22T08:00:00Z',
  read: false,
  retention: { referralId: 'r1', needId: 'd1', position: '工艺工程师', months: 6, dueOn: '2026-11-22' },
};

const about = { uscc: '91340400MA2WXHN023', policyId: 'rent', version: 3, title: '厂房租金减免' };
const changed = (standing: string, formerVersion: number | null) => ({
  id: `c-${standing}`,
  kind: 'match.changed',
  at: '2026-11-22T08:05:00Z',
  read: true,
  change: { ...about, standing, formerVersion },
});
const closing = {
  id: 'n3',
  kind: 'match.closing',
  at: '2026-11-22T08:05:00Z',
  read: true,
  closing: { ...about, decision: 'met', benefit: match.match.benefit, lastDay: '2026-12-22', daysLeft: 30 },
};

const open = (all: readonly { read: boolean; match?: object; [news: string]: unknown }[] = [match, job]) => {
  let read = false;
  const streams: EventTarget[] = [];
  class Stream extends EventTarget {
    constructor() {
      super();
      streams.push(this);
    }
    close = () => undefined;
  }
  Object.assign(globalThis, { EventSource: Stream });
  const calls = serve(enterpriseUser, ({ method, path, query }) => {
    if (path === '/notifications/read') {
      read = true;
      return { body: { unread: 0 } };
    }
    if (method !== 'GET' || path !== '/notifications') return undefined;
    const items = all
      .map((one) => (one === match ? { ...match, read } : one))
      .filter((one) => query.get('unread') === null || !one.read);
    return { body: { items, nextCursor: null, total: items.length, unread: read ? 0 : 1 } };
  });
  window.history.replaceState(null, '', '/notifications');
  render(<App />);
  return { calls, streams };
};

describe('消息', () => {
  test('say what newly fits, how much and when, and how far a file is', async () => {
    open();
    const policy = await screen.findByRole('link', { name: '厂房租金减免' });
    expect(policy.getAttribute('href')).toBe('/policies/rent');
    expect(policy.closest('li')?.textContent).toContain('2026年11月22日 16:05');
    expect(policy.closest('li')?.textContent).toContain(messages.row.about('20 万元'));
    expect(screen.getByText(words.job.running(messages.files.kinds['enterprises.import'] ?? '', 30, 100))).toBeTruthy();
    expect(await screen.findByRole('link', { name: words.bell(1) })).toBeTruthy();
  });

  test('say when it is time to ask whether somebody stayed, and lead to the referral', async () => {
    open([retention]);
    const ask = await screen.findByRole('link', { name: words.retention('工艺工程师', 6) });
    expect(ask.getAttribute('href')).toBe('/referrals/r1');
    expect(ask.closest('li')?.textContent).toContain(words.retentionDue('2026-11-22'));
  });

  test('say how many people are new in a saved search, and whom to contact again', async () => {
    const told = { at: '2026-11-22T08:00:00Z', read: false };
    open([
      { ...told, id: 'n7', kind: 'search.news', search: { searchId: 's1', newCount: 3, day: '2026-11-22' } },
      {
        ...{ ...told, id: 'n8', kind: 'contact.due' },
        contact: { contactId: 'c1', talentId: 't1', dueOn: '2026-11-22' },
      },
    ]);
    const news = await screen.findByRole('link', { name: words.searchNews(3) });
    expect(news.getAttribute('href')).toBe('/talent-searches/s1');
    expect(screen.getByRole('link', { name: words.contactDue }).getAttribute('href')).toBe('/talents/t1');
    expect(screen.getByText(words.contactDueOn('2026-11-22'))).toBeTruthy();
  });

  test('one that was read is counted no longer', async () => {
    const { calls } = open();
    fireEvent.click(await screen.findByRole('button', { name: words.markRead }));
    expect(await screen.findByRole('link', { name: words.bell(0) })).toBeTruthy();
    expect(calls.find(({ path }) => path === '/notifications/read')?.body).toEqual({ ids: ['n1'] });
    await waitFor(() => expect(screen.queryByRole('button', { name: words.markRead })).toBeNull());
  });

  test('what happens meanwhile is read at once', async () => {
    const { calls, streams } = open();
    await screen.findByRole('link', { name: '厂房租金减免' });
    const before = calls.filter(({ path }) => path === '/notifications').length;
    act(() => void streams[0]?.dispatchEvent(new Event('match')));
    await waitFor(() => expect(calls.filter(({ path }) => path === '/notifications').length).toBeGreaterThan(before));
  });

  test('say how one stands to a text that changed, and lead to the clauses that differ', async () => {
    open([changed('notMet', 2), changed('unknown', null), changed('withdrawn', 2), closing]);
    const lineOf = async (text: string) => (await screen.findByText(text)).closest('li');
    const linkOf = async (text: string) =>
      (await lineOf(text))?.querySelector(`a[href*="/changes"]`)?.getAttribute('href') ?? null;
    expect(await linkOf(words.changed.notMet)).toBe('/policies/rent/changes?from=2&to=3');
    expect(await linkOf(words.changed.unknown)).toBe('/policies/rent/changes?to=3');
    expect(await linkOf(words.changed.withdrawn)).toBeNull();
    const near = await lineOf(words.closing(30));
    expect(near?.textContent).toContain(words.deadline('2026-12-22'));
    expect(near?.textContent).toContain(messages.row.about('20 万元'));
  });

  test('a new text that one still meets is told apart from what is newly met', async () => {
    open([{ ...match, match: { ...match.match, formerVersion: 1 } }]);
    const row = (await screen.findByText(words.stillMet)).closest('li');
    expect(row?.querySelector('a[href*="/changes"]')?.getAttribute('href')).toBe('/policies/rent/changes?from=1&to=2');
  });
});
