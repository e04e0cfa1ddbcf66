/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { SavedSearch } from '../src/talent/saved-queries.js';
import type { Answer } from './server.js';
import { found, person, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.savedSearches;
const saved: SavedSearch = {
  id: 's1',
  name: '新材料硕博',
  q: '材料',
  must: { degree: ['master'] },
  can: { words: ['博士'] },
  not: {},
  found: { total: 2, new: 1, gone: 3 },
  lookedAt: '2026-11-20T08:00:00.000Z',
  createdAt: '2026-11-01T08:00:00.000Z',
};

const open = (address: string, refusal?: Answer) => {
  const kept = { one: saved, isGone: false };
  const calls = serveTalents(({ method, path, body }) => {
    if (path === '/talents/search') return { body: found([person('a')]) };
    if (path === '/talent-searches' && method === 'GET') return { body: { items: kept.isGone ? [] : [kept.one] } };
    if (refusal !== undefined && path.startsWith('/talent-searches')) return refusal;
    if (path === '/talent-searches') return { status: 201, body: saved };
    if (method === 'DELETE') kept.isGone = true;
    if (method === 'DELETE') return { status: 204 };
    if (path !== '/talent-searches/s1/look') return undefined;
    const isNew = (kept.one.found?.new ?? 0) > 0;
    const answer = {
      search: kept.one,
      items: [
        { talent: person('a'), isNew },
        { talent: person('b'), isNew: false },
      ],
      nextCursor: null,
      total: 2,
    };
    if ((body as { mark?: boolean }).mark === true) kept.one = { ...saved, found: { total: 2, new: 0, gone: 0 } };
    return { body: answer };
  });
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};

const save = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name: words.save }));
  const dialog = within(await screen.findByRole('dialog', { name: words.save }));
  fireEvent.change(dialog.getByLabelText(words.name), { target: { value: name } });
  fireEvent.click(dialog.getByRole('button', { name: words.submit }));
  return dialog;
};

describe('保存此检索', () => {
  test('keeps the search as the address has it', async () => {
    const calls = open('/talents?q=材料&must.degree=master&can.words=博士');
    await save('新材料硕博');
    expect(await screen.findByText(words.saved)).toBeTruthy();
    expect(calls.find(({ method, path }) => method === 'POST' && path === '/talent-searches')?.body).toEqual({
      name: '新材料硕博',
      q: '材料',
      must: { degree: ['master'] },
      can: { words: ['博士'] },
    });
  });

  test('needs a name that names nobody', async () => {
    const calls = open('/talents');
    const dialog = await save('');
    expect(await dialog.findByText(words.nameFault)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(words.name), { target: { value: '13800000000' } });
    fireEvent.click(dialog.getByRole('button', { name: words.submit }));
    expect(await dialog.findByText(words.identifying)).toBeTruthy();
    expect(calls.some(({ path }) => path === '/talent-searches')).toBe(false);
  });

  test.each(['saved_search.name_taken', 'saved_search.too_many', 'saved_search.too_broad'] as const)(
    'that is refused by %s says so in words',
    async (code) => {
      open('/talents', { status: 422, code });
      const dialog = await save('材料');
      expect(await dialog.findByText(words.faults[code])).toBeTruthy();
    },
  );
});

describe('保存的检索', () => {
  test('tells how many are new in each, and deletes one', async () => {
    open('/talent-searches');
    const row = (await screen.findByRole('link', { name: saved.name })).closest('li');
    for (const text of [words.fresh(1), words.total(2), words.gone(3)]) expect(row?.textContent).toContain(text);
    fireEvent.click(screen.getByRole('button', { name: words.removeOf(saved.name) }));
    expect(await screen.findByText(words.none)).toBeTruthy();
  });

  test('opened marks who is new, and forgets the marks only when told so', async () => {
    const calls = open('/talent-searches/s1');
    const isMarked = (letter: string) =>
      screen.getByText(`示例理工大学${letter}`).closest('li')?.querySelector('.tag')?.textContent;
    await screen.findByText('示例理工大学a');
    expect([isMarked('a'), isMarked('b')]).toEqual([words.isNew, undefined]);
    expect(screen.getByRole('link', { name: words.open }).getAttribute('href')).toBe(
      `/talents?q=${encodeURIComponent('材料')}&must.degree=master&can.words=${encodeURIComponent('博士')}`,
    );
    const marks = () => calls.filter(({ body }) => (body as { mark?: boolean } | undefined)?.mark === true).length;
    expect(marks()).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: words.mark }));
    await waitFor(() => expect(isMarked('a')).toBeUndefined());
    expect(marks()).toBe(1);
    expect(screen.queryByRole('button', { name: words.mark })).toBeNull();
  });

  test('that finds too many says so', async () => {
    open('/talent-searches/s1', { status: 422, code: 'saved_search.too_broad' });
    expect(await screen.findByText(words.faults['saved_search.too_broad'])).toBeTruthy();
  });
});
