/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { CallInput } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { FoundTalents } from '../src/talent/queries.js';
import { parseSearch, relaxed, requestOf, searchOf } from '../src/talent/search-view.js';
import { enterpriseUser, serve, type Asked } from './server.js';
import { addressesOf, found, person, pool, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.talentSearch;
const { states } = words;
type Search = CallInput<'searchTalents'>['body'];

const searches = (calls: readonly Asked[]): Search[] =>
  calls.filter(({ path }) => path === '/talents/search').map(({ body }) => body as Search);

const open = (search = '', answer: (asked: Search) => FoundTalents = () => found([person('a'), person('b')])) => {
  const calls = serveTalents(({ method, path, body }) => {
    if (path === '/talents/search') return { body: answer(body as Search) };
    if (path === `/talent-pools/${pool.id}/members` && method === 'POST') return { body: { moveId: 'm1', moved: 2 } };
    return path.endsWith('/moves/m1/undo') ? { body: { takenBack: 1, left: 1 } } : undefined;
  });
  window.history.replaceState(null, '', `/talents${search}`);
  render(<App />);
  return calls;
};

const select = async (letter: string) =>
  fireEvent.click(
    await screen.findByRole('checkbox', { name: messages.talent.select(`示*（硕士，示例理工大学${letter}）`) }),
  );

describe('the address of a search', () => {
  test('means the same search wherever it is pasted', () => {
    const view = {
      q: '材料 -销售',
      conditions: [
        { state: 'must', facet: 'degree', value: 'master' },
        { state: 'must', facet: 'degree', value: 'doctor' },
        { state: 'can', facet: 'pools', value: pool.id },
        { state: 'not', facet: 'stages', value: `${pool.id}/入库` },
      ],
    } as const;
    expect(parseSearch(new URLSearchParams(searchOf(view)))).toEqual(view);
    expect(requestOf(view)).toEqual({
      q: '材料 -销售',
      must: { degree: ['master', 'doctor'] },
      can: { pools: [pool.id] },
      not: { stages: [`${pool.id}/入库`] },
    });
  });

  test('what it can not mean is passed over, and a value is asked for in one way only', () => {
    const query = new URLSearchParams('?must.galaxy=x&maybe.degree=master&must.degree=&must.degree=a&not.degree=a');
    expect(parseSearch(query)).toEqual({ q: '', conditions: [{ state: 'must', facet: 'degree', value: 'a' }] });
  });

  test.each(['13800000000', '138 0000 0000', '１３８００００００００', '340403199001011234', 'a@b.cn'])(
    'holds nothing that says who somebody is: %s',
    (typed) => {
      expect(searchOf({ q: typed, conditions: [] })).toBe('');
      expect(parseSearch(new URLSearchParams([['q', typed]])).q).toBe('');
    },
  );

  test('one condition is dropped by the name that the server gives it', () => {
    const view = parseSearch(new URLSearchParams('?q=a&must.degree=master&can.degree=doctor&can.skills=x'));
    expect(searchOf(relaxed(view, 'can') ?? view)).toBe('?q=a&must.degree=master');
    expect(searchOf(relaxed(view, 'must.degree') ?? view)).toBe('?q=a&can.degree=doctor&can.skills=x');
    expect(relaxed(view, 'query')).toBeUndefined();
  });
});

describe('words in the address', () => {
  test('are no more than the server takes', () => {
    const long = Array.from({ length: 6 }, (_, at) => `词${at}`.repeat(12));
    const query = new URLSearchParams([
      ...long.map((word): [string, string] => ['must.words', word]),
      ...Array.from({ length: 12 }, (_, at): [string, string] => ['can.words', `可${at}`]),
      ['not.words', '两个 词'],
      ['not.words', '138 0000 0000'],
    ]);
    const { must, can, not } = requestOf(parseSearch(query));
    expect([must?.words?.length, can?.words?.length, not]).toEqual([5, 10, undefined]);
  });
});

describe('人才检索', () => {
  test('a row says what somebody is and can, not who', async () => {
    const calls = open();
    const row = (await screen.findAllByRole('link', { name: '示*' }))[0]?.closest('li');
    for (const text of ['硕士', '示例理工大学a', '田家庵区', '三个月内', '复合材料', '12,000'])
      await waitFor(() => expect(row?.textContent).toContain(text));
    expect(searches(calls)[0]?.facets).toContain('skills');
  });

  test('a value is asked for, then excluded, then not asked for, and the address follows', async () => {
    const calls = open();
    const press = async (state: 'must' | 'not') =>
      fireEvent.click(await screen.findByRole('button', { name: words.stateOf(states[state], '硕士') }));
    await press('must');
    await waitFor(() => expect(window.location.search).toBe('?must.degree=master'));
    await waitFor(() => expect(searches(calls).at(-1)?.facets).toEqual(['degree']));
    expect(searches(calls).some(({ must }) => must?.degree?.[0] === 'master')).toBe(true);
    await press('not');
    await waitFor(() => expect(window.location.search).toBe('?not.degree=master'));
    const chip = words.chip(states.not, '学历', '硕士');
    expect(screen.getByRole('button', { name: words.remove(chip) })).toBeTruthy();
    await press('not');
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  test('words are asked for, excluded and taken off, several at once; what says who somebody is goes nowhere', async () => {
    const calls = open();
    const type = async (typed: string) =>
      fireEvent.change(await screen.findByLabelText(words.wordsLabel), { target: { value: typed } });
    const press = (state: 'must' | 'can' | 'not') =>
      fireEvent.click(screen.getByRole('button', { name: words.wordsAs(states[state]) }));
    await type('焊接 机器人');
    press('can');
    await waitFor(() => expect(searches(calls).at(-1)?.can).toEqual({ words: ['焊接', '机器人'] }));
    expect(decodeURIComponent(window.location.search)).toBe('?can.words=焊接&can.words=机器人');
    fireEvent.click(screen.getByRole('button', { name: words.stateOf(states.not, '焊接') }));
    await waitFor(() =>
      expect(searches(calls).at(-1)).toMatchObject({ can: { words: ['机器人'] }, not: { words: ['焊接'] } }),
    );
    fireEvent.click(screen.getByRole('button', { name: words.remove(words.chip(states.not, '词语', '焊接')) }));
    await waitFor(() => expect(decodeURIComponent(window.location.search)).toBe('?can.words=机器人'));
    for (const bad of ['13800000000', '-销售', '长'.repeat(31), '']) {
      await type(bad);
      press('must');
      expect(await screen.findByText(bad === '13800000000' ? words.notHere : words.wordsFault)).toBeTruthy();
    }
    expect(decodeURIComponent(window.location.search)).toBe('?can.words=机器人');
  });

  test('an empty list says which condition to drop, and drops it', async () => {
    open('?q=光伏&must.degree=doctor', ({ must }) =>
      must === undefined
        ? found([person('c')], { total: 12 })
        : found([], { relaxations: [{ without: 'must.degree', total: 12 }] }),
    );
    fireEvent.click(await screen.findByRole('link', { name: words.instead('必须学历', 12) }));
    expect(await screen.findByText(words.found(12))).toBeTruthy();
    expect(decodeURIComponent(window.location.search)).toBe('?q=光伏');
  });

  test('a phone number that is typed goes nowhere', async () => {
    const calls = open();
    await screen.findByText(words.found(2));
    fireEvent.change(screen.getByRole('searchbox', { name: words.label }), { target: { value: '13800000000' } });
    fireEvent.click(screen.getByRole('button', { name: messages.library.submit }));
    expect(await screen.findByText(words.notHere)).toBeTruthy();
    expect(addressesOf(calls)).not.toContain('13800000000');
  });

  test('goes on to the end by cursor', async () => {
    const calls = open('', ({ cursor }) =>
      cursor === undefined ? found([person('a')], { nextCursor: 'next', total: 2 }) : found([person('b')]),
    );
    fireEvent.click(await screen.findByRole('button', { name: messages.talent.more }));
    expect(await screen.findByText('示例理工大学b')).toBeTruthy();
    expect(searches(calls).at(-1)).toEqual({ limit: 30, cursor: 'next' });
  });

  test('those that are chosen go into a pool, and back', async () => {
    const calls = open();
    await select('a');
    await select('b');
    fireEvent.change(await screen.findByLabelText(words.toPool, { selector: 'select' }), {
      target: { value: pool.id },
    });
    fireEvent.change(screen.getByLabelText(words.stage), { target: { value: '联系' } });
    fireEvent.click(screen.getByRole('button', { name: words.add(2) }));
    expect(await screen.findByText(words.added(2, pool.name, '联系'))).toBeTruthy();
    expect(calls.find(({ path }) => path.endsWith('/members'))?.body).toEqual({
      talentIds: ['person-a', 'person-b'],
      stage: '联系',
    });
    fireEvent.click(screen.getByRole('button', { name: messages.talentPools.undo }));
    expect(await screen.findByText(messages.talentPools.undone(1, 1))).toBeTruthy();
  });

  test('people stand side by side without being looked at', async () => {
    const calls = open();
    await select('a');
    await select('b');
    fireEvent.click(screen.getByRole('button', { name: words.compare }));
    const dialog = await screen.findByRole('dialog', { name: words.compareTitle(2) });
    expect(within(dialog).getByText('示例理工大学b')).toBeTruthy();
    expect(calls.some(({ path }) => path === '/talents/person-a')).toBe(false);
  });

  test('is closed to those who may not', async () => {
    const calls = serve(enterpriseUser, () => undefined);
    window.history.replaceState(null, '', '/talents');
    render(<App />);
    expect(await screen.findByText(messages.problem.forbidden)).toBeTruthy();
    expect(calls.some(({ path }) => path.startsWith('/talent'))).toBe(false);
  });
});

describe('精确查找', () => {
  const lookUp = messages.talentLookUp;

  test('asks by what was typed and for what, and leaves none of it in an address', async () => {
    const calls = serveTalents(({ path }) =>
      path === '/talents/look-up' ? { body: { items: [person('a')] } } : undefined,
    );
    window.history.replaceState(null, '', '/talents/look-up');
    render(<App />);
    fireEvent.click(await screen.findByRole('radio', { name: lookUp.kinds.phone }));
    fireEvent.change(screen.getByLabelText(lookUp.kinds.phone, { selector: '[type=text]' }), {
      target: { value: '13800000000' },
    });
    fireEvent.click(screen.getByRole('button', { name: lookUp.submit }));
    expect(await screen.findByText(lookUp.faults.purpose)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(lookUp.purpose), { target: { value: '核对登记' } });
    fireEvent.click(screen.getByRole('button', { name: lookUp.submit }));
    expect(await screen.findByText(lookUp.found(1))).toBeTruthy();
    const asked = calls.filter(({ path }) => path === '/talents/look-up');
    expect(asked.map(({ body }) => body)).toEqual([{ phone: '13800000000', purpose: '核对登记' }]);
    expect(addressesOf(calls)).not.toContain('13800000000');
  });
});
