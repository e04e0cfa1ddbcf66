/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { App } from '../src/app.js';
import type { Pair } from '../src/duplicates/queries.js';
import { messages } from '../src/messages.js';
import { person, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.duplicates;

const pair = (rest: Partial<Pair> = {}): Pair => ({
  id: 'person-a:person-b',
  state: 'open',
  people: [person('a'), person('b', { degree: null })],
  agreeing: ['birthYear', 'title'],
  differing: ['school'],
  foundAt: '2026-11-20T00:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  mergeId: null,
  ...rest,
});
const decided = { decidedBy: { id: 'five', name: '人才部门' }, decidedAt: '2026-11-21T00:00:00.000Z' };
const merged = pair({ state: 'merged', people: [person('a')], ...decided, mergeId: 'm1' });

const open = (address: string, refusal?: string) => {
  let state: Pair['state'] = 'open';
  const calls = serveTalents(({ path, method, query }) => {
    if (path === '/talents/duplicates') {
      const asked = query.get('state');
      const items = asked === 'merged' ? [merged] : asked === state ? [pair({ state })] : [];
      return { body: { items, nextCursor: null, total: items.length } };
    }
    if (method !== 'POST') return path === '/talents/person-a' ? { body: person('a') } : undefined;
    if (refusal !== undefined) return { status: 409, code: refusal };
    state = 'different';
    if (path.endsWith('/merge')) return { body: { mergeId: 'm1', talent: person('b') } };
    if (path.endsWith('/decision')) return { body: { id: pair().id, state: 'different' } };
    return path === '/talent-merges/m1/undo'
      ? { body: { mergeId: 'm1', keptId: 'person-b', restoredId: 'person-a' } }
      : undefined;
  });
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};
const posted = (calls: ReturnType<typeof open>) =>
  calls.filter(({ method }) => method === 'POST').map(({ path, body }) => [decodeURIComponent(path), body]);

describe('疑似重复', () => {
  test('shows two records side by side, with what agrees and what does not', async () => {
    open('/talents/duplicates');
    const table = within(await screen.findByRole('table'));
    const row = (label: string) => table.getByRole('rowheader', { name: label }).closest('tr')?.textContent;
    expect(row('毕业院校')).toBe('毕业院校示例理工大学a示例理工大学b不同');
    expect(row('年龄段')).toBe('年龄段30-34 岁30-34 岁一致');
    expect(row('学历')).toBe('学历硕士未知');
    expect(table.queryByRole('rowheader', { name: '身份证号' })).toBeNull(); // nobody knows it
    expect(screen.getByText(words.total(1))).toBeTruthy();
  });

  test('one person: merged into the record that is chosen, and undone from the toast', async () => {
    const calls = open('/talents/duplicates');
    fireEvent.click(await screen.findByRole('button', { name: words.keep(2) }));
    expect(await screen.findByText(words.merged)).toBeTruthy();
    expect(screen.getByText(words.none.open)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: messages.talentPools.undo }));
    expect(await screen.findByText(words.undone)).toBeTruthy();
    expect(posted(calls)).toEqual([
      ['/talents/person-b/merge', { otherId: 'person-a' }],
      ['/talent-merges/m1/undo', undefined],
    ]);
    expect(screen.queryByRole('button', { name: messages.talentPools.undo })).toBeNull();
  });

  test('two people: remembered, and no more to be seen among those that wait', async () => {
    const calls = open('/talents/duplicates');
    fireEvent.click(await screen.findByRole('button', { name: words.apart }));
    expect(await screen.findByText(words.keptApart)).toBeTruthy();
    expect(posted(calls)).toEqual([['/talents/duplicates/person-a:person-b/decision', { decision: 'different' }]]);
    fireEvent.click(screen.getByRole('link', { name: words.states.different }));
    expect(await screen.findByRole('button', { name: words.keep(1) })).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.apart })).toBeNull();
  });

  test('a refusal says why, and leaves the pair where it was', async () => {
    open('/talents/duplicates', 'merge.both_referred');
    fireEvent.click(await screen.findByRole('button', { name: words.keep(1) }));
    expect(await screen.findByText(words.faults['merge.both_referred'] ?? '')).toBeTruthy();
    expect(screen.getByRole('button', { name: words.keep(1) })).toBeTruthy();
  });

  test('a merge of before is undone in its list, and on the card of the person', async () => {
    for (const address of ['/talents/duplicates?state=merged', '/talents/person-a']) {
      const calls = open(address);
      fireEvent.click(await screen.findByRole('button', { name: words.undo }));
      expect(screen.getByText(/2026年11月21日由 人才部门 合并/)).toBeTruthy();
      expect(await screen.findByText(words.undone)).toBeTruthy();
      expect(posted(calls)).toEqual([['/talent-merges/m1/undo', undefined]]);
      if (address.endsWith('person-a')) expect(screen.getByText(words.mergedOf(2))).toBeTruthy();
      cleanup();
    }
  });
});
