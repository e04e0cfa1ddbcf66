/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Enterprise, Facts } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { item, matchesOf } from './matches.js';
import { enterpriseUser, REQUEST_ID, serve, type Asked } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const { enterprise: own } = enterpriseUser;
const uscc = own?.uscc ?? '';

const record = (facts: Facts, version: number): Enterprise => ({
  uscc,
  name: own?.name ?? '',
  facts: { ...facts },
  factDetails: {},
  version,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-20T00:00:00.000Z',
});

/** A server that keeps what it is given, unless it is told to fail. */
const keep = (start: Facts, isFailing = () => false) => {
  let facts = start;
  const matchOf = ({ body }: Asked) => {
    const { facts: given = {} } = body as { facts?: Facts };
    const bad = { ...facts, ...given }['enterprise.dishonest'];
    const decision = bad === undefined ? 'unknown' : bad === true ? 'notMet' : 'met';
    return matchesOf(
      [item({ policyId: 'centre', decision, missing: bad === undefined ? ['enterprise.dishonest'] : [] })],
      {
        questions: bad === undefined ? [{ fact: 'enterprise.dishonest', text: '', settles: 1, money: 0 }] : [],
      },
    );
  };
  return serve(enterpriseUser, (asked) => {
    if (asked.path === '/policies/match') return { body: matchOf(asked) };
    if (asked.path === '/policies') return { body: { items: [], nextCursor: null, total: 0, facets: {} } };
    if (asked.path === `/enterprises/${uscc}`) return { body: record(facts, 1) };
    if (asked.path !== `/enterprises/${uscc}/facts`) return undefined;
    if (isFailing()) return { status: 503, code: 'service.unavailable' };
    facts = { ...facts, ...(asked.body as Facts) };
    return { body: record(facts, 2) };
  });
};

const open = (search = '') => {
  window.history.replaceState(null, '', `/${search}`);
  render(<App />);
};

describe('我的政策 of a signed-in enterprise', () => {
  test('rests on its stored facts, says whose, and saves an answer as it is given', async () => {
    const calls = keep({ 'enterprise.employees': 20 });
    open();
    fireEvent.click(await screen.findByRole('button', { name: messages.no }));
    await waitFor(() => expect(screen.getByText('刚才的回答：1 项转为初步符合。')).toBeTruthy());
    expect(screen.getByText(messages.stored.whose(own?.name ?? ''))).toBeTruthy();
    const saves = calls.filter(({ method }) => method === 'PATCH');
    expect(saves.map(({ body }) => body)).toEqual([{ 'enterprise.dishonest': false }]);
    expect(saves[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(saves[0]?.headers.get('x-csrf-token')).toBe('token');
    expect(calls.find(({ path }) => path === '/policies/match')?.body).toMatchObject({ uscc, facts: {} });
    expect(window.location.search).toBe('');
    await waitFor(() => expect(screen.queryByText(/试算中/)).toBeNull());
  });

  test('a number is tried out while it is typed, and saved when its field is left', async () => {
    const calls = keep({ 'enterprise.dishonest': false });
    open();
    const revenue = await screen.findByLabelText(messages.form.labels['enterprise.revenue']);
    fireEvent.change(revenue, { target: { value: '38000' } });
    const trial = messages.stored.trying(messages.form.labels['enterprise.revenue']);
    expect(await screen.findByText(trial)).toBeTruthy();
    expect(calls.some(({ method }) => method === 'PATCH')).toBe(false);
    fireEvent.blur(revenue);
    await waitFor(() => expect(screen.queryByText(trial)).toBeNull());
    expect(calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
      { 'enterprise.revenue': 380_000_000 },
    ]);
  });

  test('an answer that could not be saved stays in sight, says so, and is saved at another try', async () => {
    let failing = true;
    const calls = keep({ 'enterprise.employees': 20 }, () => failing);
    open();
    fireEvent.click(await screen.findByRole('button', { name: messages.no }));
    expect(await screen.findByText(messages.stored.notSaved)).toBeTruthy();
    expect(screen.getByText(messages.problem.requestId(REQUEST_ID))).toBeTruthy();
    expect(await screen.findByRole('tab', { name: /初步符合 1/ })).toBeTruthy();
    failing = false;
    fireEvent.click(screen.getByRole('button', { name: messages.problem.retry }));
    await waitFor(() => expect(screen.queryByText(messages.stored.notSaved)).toBeNull());
    expect(calls.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
  });
});
