/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Me, PolicyMark } from '../src/api.js';
import { App } from '../src/app.js';
import { dayInShanghai, dayInWords } from '../src/format/day.js';
import { messages } from '../src/messages.js';
import { item, matchesOf } from './matches.js';
import { enterpriseUser, serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.marks;
const uscc = enterpriseUser.enterprise?.uscc ?? '';
const today = dayInShanghai(new Date());

const mark = (policyId: string, change: Partial<PolicyMark> = {}): PolicyMark => ({
  ...{ policyId, favourite: false, appliedOn: null, note: null, version: 1 },
  updatedAt: '2026-11-20T00:00:00.000Z',
  ...change,
});

/** A server that keeps the marks it is given, unless it is told to fail. */
const keep = (
  start: PolicyMark[],
  { me = enterpriseUser, isFailing = () => false }: { me?: Me | null; isFailing?: () => boolean } = {},
) => {
  const marks = new Map(start.map((one) => [one.policyId, one]));
  const record = { uscc, name: '', facts: { 'enterprise.employees': 20 }, factDetails: {}, version: 1 };
  return serve(me, ({ method, path, body }) => {
    if (path === '/policies/match')
      return { body: matchesOf(['a', 'b', 'c'].map((policyId) => item({ policyId, title: `政策 ${policyId}` }))) };
    if (path === '/policies') return { body: { items: [], nextCursor: null, total: 0, facets: {} } };
    if (path === `/enterprises/${uscc}`) return { body: { ...record, createdAt: '', updatedAt: '' } };
    if (path === `/enterprises/${uscc}/policy-marks`)
      return { body: { items: [...marks.values()], nextCursor: null, total: marks.size } };
    const [, policyId] = /policy-marks\/(.+)$/.exec(path) ?? [];
    if (policyId === undefined || method !== 'PUT') return undefined;
    if (isFailing()) return { status: 503, code: 'service.unavailable' };
    const changed = { ...(marks.get(policyId) ?? mark(policyId)), ...(body as Partial<PolicyMark>) };
    marks.set(policyId, changed);
    return { body: changed };
  });
};

const open = (search = '') => {
  window.history.replaceState(null, '', `/${search}`);
  render(<App />);
};
const button = (word: string, title: string) => screen.findByRole('button', { name: words.of(word, title) });
const titles = () =>
  within(screen.getByRole('tabpanel'))
    .getAllByRole('heading', { level: 3 })
    .map((one) => one.textContent);

describe('收藏 and 已申报', () => {
  test('are set and taken back on a row, each saved by itself under its own key', async () => {
    const calls = keep([]);
    open();
    const star = await button(words.favourite.off, '政策 b');
    expect(star.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(star);
    expect((await button(words.favourite.on, '政策 b')).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(await button(words.applied.off, '政策 b'));
    const applied = await button(words.applied.on(dayInWords(today)), '政策 b');
    expect(applied.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(applied);
    await button(words.applied.off, '政策 b');
    const puts = calls.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path, body }) => [path, body])).toEqual([
      [`/enterprises/${uscc}/policy-marks/b`, { favourite: true }],
      [`/enterprises/${uscc}/policy-marks/b`, { appliedOn: today }],
      [`/enterprises/${uscc}/policy-marks/b`, { appliedOn: null }],
    ]);
    expect(new Set(puts.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(3);
  });

  test('the day of an application can be corrected on an opened policy', async () => {
    const calls = keep([mark('a', { appliedOn: '2026-10-15' })]);
    open('?policy=a');
    const day = await screen.findByLabelText(words.dayOf('政策 a'));
    fireEvent.change(day, { target: { value: '2026-10-12' } });
    fireEvent.blur(day);
    await button(words.applied.on('2026年10月12日'), '政策 a');
    expect(calls.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { appliedOn: '2026-10-12' },
    ]);
  });

  test('the filters show a part of the group, say how much, and stand in the address', async () => {
    keep([mark('a', { favourite: true, appliedOn: '2026-10-15' }), mark('b', { favourite: true })]);
    open();
    fireEvent.click(await screen.findByRole('button', { name: words.onlyFavourites }));
    await waitFor(() => expect(titles()).toEqual(['政策 a', '政策 b']));
    fireEvent.click(screen.getByRole('button', { name: words.onlyNotApplied }));
    await waitFor(() => expect(titles()).toEqual(['政策 b']));
    expect(screen.getByText(words.shown(1, 3))).toBeTruthy();
    expect(window.location.search).toBe('?favourites=1&open=1');
    expect(screen.getByRole('tab', { name: /初步符合 3/ })).toBeTruthy();
    fireEvent.click(await button(words.favourite.on, '政策 b'));
    expect(await screen.findByText(words.shown(0, 3))).toBeTruthy();
  });

  test('one that could not be saved says so, stays as it was, and is saved at another try', async () => {
    let failing = true;
    keep([], { isFailing: () => failing });
    open();
    fireEvent.click(await button(words.favourite.off, '政策 c'));
    const retry = await screen.findByRole('button', { name: messages.problem.retry });
    expect((await button(words.favourite.off, '政策 c')).getAttribute('aria-pressed')).toBe('false');
    failing = false;
    fireEvent.click(retry);
    await button(words.favourite.on, '政策 c');
  });

  test('are not there for people without an enterprise, whose marks nobody asks for', async () => {
    const calls = keep([], { me: null });
    open('?enterprise.employees=20&favourites=1');
    await waitFor(() => expect(titles()).toEqual(['政策 a', '政策 b', '政策 c']));
    expect(screen.queryByRole('button', { name: words.onlyFavourites })).toBeNull();
    expect(calls.some(({ path }) => path.includes('policy-marks'))).toBe(false);
  });
});
