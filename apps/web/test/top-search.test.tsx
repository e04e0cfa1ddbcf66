/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Me } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.frame.search;
const officer: Me = { id: 'three', name: '李四', roles: ['county'], scopes: { regions: ['3404'] } };

const open = (me: Me | null, isFailing = false) => {
  const calls = serve(me, ({ path, query }) => {
    if (query.get('limit') !== '5') return undefined;
    if (isFailing) return { status: 503, code: 'service.unavailable' };
    if (path === '/policies')
      return {
        body: {
          items: query.get('q') === '无' ? [] : [{ id: 'rent', title: '厂房租金减免' }],
          nextCursor: 'a',
          total: 7,
        },
      };
    if (path === '/enterprises')
      return { body: { items: [{ uscc: '91340400MA2WXHN023', name: '淮南示例装备' }], nextCursor: null, total: 1 } };
    return undefined;
  });
  window.history.replaceState(null, '', '/nowhere');
  render(<App />);
  return calls;
};

const boxOf = (label: string) => screen.findByRole('combobox', { name: label });
const type = (box: HTMLElement, value: string) => {
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value } });
};

describe('the search at the top', () => {
  test('the key / leads to it from anywhere, but not out of a field', async () => {
    open(null);
    const box = await boxOf(words.label);
    fireEvent.keyDown(box, { key: '/' });
    expect(document.activeElement).not.toBe(box);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(box);
  });

  test('arrows choose among policies and enterprises, Enter opens, Escape closes', async () => {
    open(officer);
    const box = await boxOf(words.labelStaff);
    type(box, '淮南');
    await screen.findByRole('option', { name: '淮南示例装备' });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '厂房租金减免',
      words.all(messages.frame.policies, 7),
      '淮南示例装备',
    ]);
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.getAttribute('aria-expanded')).toBe('false');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    const chosen = screen.getByRole('option', { selected: true });
    expect([chosen.textContent, chosen.id]).toEqual(['淮南示例装备', box.getAttribute('aria-activedescendant')]);
    fireEvent.submit(screen.getByRole('search', { name: words.labelStaff }));
    await waitFor(() => expect(window.location.pathname).toBe('/enterprises/91340400MA2WXHN023'));
  });

  test('who is no staff is shown policies only', async () => {
    const calls = open(null);
    type(await boxOf(words.label), '租金');
    await screen.findByRole('option', { name: '厂房租金减免' });
    expect(calls.some(({ path }) => path === '/enterprises')).toBe(false);
  });

  test('Enter without a choice asks the library for the words', async () => {
    open(null);
    const box = await boxOf(words.label);
    type(box, '租金');
    await screen.findByRole('option', { name: '厂房租金减免' });
    fireEvent.submit(screen.getByRole('search', { name: words.label }));
    await waitFor(() =>
      expect(window.location.pathname + window.location.search).toBe('/policies?q=%E7%A7%9F%E9%87%91'),
    );
  });

  test('nothing found and a failure are said', async () => {
    open(null);
    type(await boxOf(words.label), '无');
    expect(await screen.findByText(words.state.found('无', 0))).toBeTruthy();
    cleanup();
    open(null, true);
    type(await boxOf(words.label), '租金');
    expect(await screen.findByText(words.state.failed())).toBeTruthy();
  });
});
