/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.policyChanges;
const atLeast = (value: number) => ({ fact: 'enterprise.revenue', op: 'gte', value, text: `营收不低于${value}元` });

const open = (changes: readonly object[], address = '/policies/rent/changes?from=1&to=3') => {
  const calls = serve(null, ({ path }) => {
    if (path === '/policies/rent/changes') return { body: { policyId: 'rent', from: 1, to: 3, changes } };
    return undefined;
  });
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};
const rows = async () => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
};

describe('条款变化', () => {
  test('say each clause as it was and as it is, in words', async () => {
    const calls = open([
      { clause: 'validTo', before: null, after: '2027-12-31' },
      { clause: 'delivery', before: '申报', after: '免申即享' },
      { clause: 'conditions', before: atLeast(100), after: atLeast(200) },
      { clause: 'conditions', before: null, after: { not: atLeast(1) }.not },
      { clause: 'conditions', before: { all: [atLeast(1), { not: atLeast(2) }] }, after: { any: [atLeast(1)] } },
      {
        clause: 'benefits',
        before: { kind: 'grant', amount: 500_000, formula: null, text: '补助50万元' },
        after: null,
      },
      { clause: 'applyWindow', before: { from: null, to: '2026-12-31' }, after: null },
      { clause: 'industries', before: '*', after: { code: 'C3670', name: '汽车零部件' } },
    ]);
    expect(await rows()).toEqual([
      [words.clauses.validTo, words.unset, '2027年12月31日'],
      [words.clauses.delivery, messages.delivery.申报, messages.delivery.免申即享],
      [words.clauses.conditions, '营收不低于100元', '营收不低于200元'],
      [words.clauses.conditions, words.added, '营收不低于1元'],
      [words.structure, `${words.all}营收不低于1元${words.not}营收不低于2元`, `${words.any}营收不低于1元`],
      [words.clauses.benefits, '补助，补助50万元50 万元', words.removed],
      [words.clauses.applyWindow, words.window(words.open, '2026年12月31日'), words.unset],
      [words.clauses.industries, words.everyone, '汽车零部件'],
    ]);
    const asked = calls.find(({ path }) => path === '/policies/rent/changes');
    expect([asked?.query.get('from'), asked?.query.get('to')]).toEqual(['1', '3']);
  });

  test('two versions that say the same say so; an address that names no version asks for the newest', async () => {
    const calls = open([], '/policies/rent/changes?from=x&to=0');
    const told = await screen.findByText(`${words.of(1, 3)}，${words.none}`);
    expect(told.getAttribute('role')).toBe('status');
    expect(calls.find(({ path }) => path === '/policies/rent/changes')?.query.size).toBe(0);
  });
});
