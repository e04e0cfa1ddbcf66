/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { person, pool, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.talentPools;
const path = `/talent-pools/${pool.id}`;
const member = (letter: string) =>
  person(letter, {
    memberships: [{ poolId: pool.id, poolName: pool.name, stage: '入库', since: '2026-11-20T00:00:00Z' }],
  });
const who = (letter: string) => `示*（硕士，示例理工大学${letter}）`;

const open = (address: string) => {
  const calls = serveTalents((asked) => {
    if (asked.path === `${path}/members` && asked.method === 'POST') return { body: { moveId: 'm1', moved: 2 } };
    if (asked.path === `${path}/members`) {
      const items = asked.query.get('stage') === '联系' ? [] : [member('a'), member('b')];
      return { body: { items, nextCursor: null, total: items.length } };
    }
    if (asked.path === `${path}/moves/m1/undo`) return { body: { takenBack: 2, left: 0 } };
    return asked.path === '/talent-pools' && asked.method === 'POST'
      ? { status: 409, code: 'talent.pool_name_taken' }
      : undefined;
  });
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};

const moves = (calls: ReturnType<typeof open>) =>
  calls.filter(({ method, path: asked }) => method === 'POST' && asked === `${path}/members`).map(({ body }) => body);

describe('人才库', () => {
  test('says how many are at each stage', async () => {
    open('/talent-pools');
    const row = (await screen.findByRole('link', { name: pool.name })).closest('tr');
    for (const text of ['按产业', '入库 2', '联系 0', '2 人']) expect(row?.textContent).toContain(text);
  });

  test('a name that is taken is said at the name', async () => {
    open('/talent-pools');
    fireEvent.click(await screen.findByRole('button', { name: words.create }));
    fireEvent.click(screen.getByRole('button', { name: words.submit }));
    expect(await screen.findByText(words.faults.name)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(words.name), { target: { value: pool.name } });
    fireEvent.click(screen.getByRole('button', { name: words.submit }));
    expect(await screen.findByText(words.faults.taken)).toBeTruthy();
  });

  test('several move to a stage at once, and the move is taken back', async () => {
    const calls = open(path);
    for (const letter of ['a', 'b'])
      fireEvent.click(await screen.findByRole('checkbox', { name: messages.talent.select(who(letter)) }));
    const bar = within(screen.getByRole('region', { name: messages.talentSearch.selected(2) }));
    fireEvent.click(bar.getByRole('button', { name: words.moveTo('联系') }));
    expect(await screen.findByText(words.moved(2, '联系'))).toBeTruthy();
    expect(moves(calls)).toEqual([{ talentIds: ['person-a', 'person-b'], stage: '联系' }]);
    fireEvent.click(screen.getByRole('button', { name: words.undo }));
    expect(await screen.findByText(words.undone(2, 0))).toBeTruthy();
    expect(calls.some((asked) => asked.path === `${path}/moves/m1/undo`)).toBe(true);
    expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
  });

  test('the table is the same pool, in the address, and one is moved by its menu', async () => {
    const calls = open(`${path}?as=table`);
    const row = (await screen.findByText('示例理工大学b')).closest('tr');
    if (row === null) throw new Error('The person stands in no row.');
    expect(row.textContent).toContain('2026年11月20日');
    fireEvent.click(within(row).getByRole('button', { name: words.remove }));
    expect(await screen.findByText(words.removed(2))).toBeTruthy();
    expect(moves(calls)).toEqual([{ talentIds: ['person-b'], stage: null }]);
    fireEvent.click(screen.getByRole('link', { name: words.board }));
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(await screen.findByText(words.empty)).toBeTruthy();
  });
});
