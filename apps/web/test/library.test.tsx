/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../src/app.js';
import { parseLibrary, searchOfLibrary } from '../src/library/library-view.js';
import { messages } from '../src/messages.js';
import { REQUEST_ID, serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.library;

const rent = {
  id: 'rent',
  title: '标准化厂房租金减免',
  level: 'city',
  region: { code: '340400', name: '淮南市' },
  issuer: '淮南市招商局',
  category: '产业集聚',
  delivery: '免申即享',
  validFrom: '2020-01-01',
  validTo: null,
  applyWindow: null,
};
const facets = {
  category: [
    { value: '产业集聚', count: 1 },
    { value: '研发创新', count: 3 },
  ],
  level: [{ value: 'city', count: 4 }],
  region: [{ value: '340400', count: 4 }],
  industry: [],
};

/** Finds the one policy, unless 光伏 is asked for within its category. */
const library = (isFailing = () => false) =>
  serve(null, ({ path, query }) => {
    if (path !== '/policies') return undefined;
    if (isFailing()) return { status: 503, code: 'service.unavailable' };
    const isEmpty = query.get('q') === '光伏' && query.get('category') !== null;
    const total = query.get('q') === '光伏' ? 12 : 1;
    return { body: { items: isEmpty ? [] : [rent], nextCursor: null, total: isEmpty ? 0 : total, facets } };
  });

const open = (search: string) => {
  window.history.replaceState(null, '', `/policies${search}`);
  render(<App />);
};

describe('政策库', () => {
  test('a row says what, whose, of what kind, until when and how', async () => {
    library();
    open('');
    const row = (await screen.findByRole('link', { name: rent.title })).closest('li');
    expect(row?.textContent).toContain('市级 淮南市');
    expect(row?.textContent).toContain(messages.validity.endUnknown);
    expect(row?.querySelector('[data-delivery="免申即享"]')).not.toBeNull();
  });

  test('a facet narrows the list, stands in the address as a chip, and is taken off again', async () => {
    const calls = library();
    open('?q=%E5%8E%82%E6%88%BF');
    fireEvent.click(await screen.findByRole('radio', { name: /产业集聚/ }));
    await waitFor(() => expect(new URLSearchParams(window.location.search).get('category')).toBe('产业集聚'));
    await waitFor(() => expect(calls.some(({ query }) => query.get('category') === '产业集聚')).toBe(true));
    fireEvent.click(await screen.findByRole('button', { name: words.remove('类别：产业集聚') }));
    await waitFor(() => expect(parseLibrary(new URLSearchParams(window.location.search))).toEqual({ q: '厂房' }));
  });

  test('an empty list says which condition to drop, and what that brings', async () => {
    library();
    open('?q=%E5%85%89%E4%BC%8F&category=%E7%A0%94%E5%8F%91%E5%88%9B%E6%96%B0');
    const advice = await screen.findByRole('link', { name: words.instead('类别：研发创新', 12) });
    fireEvent.click(advice);
    expect(await screen.findByRole('link', { name: rent.title })).toBeTruthy();
    expect(screen.getByText(words.found(12))).toBeTruthy();
  });

  test('a failure says so with the number to quote', async () => {
    library(() => true);
    open('?level=city');
    expect(await screen.findByText(messages.problem.requestId(REQUEST_ID))).toBeTruthy();
  });

  test('an address means the same view wherever it is pasted, and what it can not mean is passed over', () => {
    const search = '?q=%E5%8E%82%E6%88%BF&level=city&inForce=1&cursor=abc';
    expect(searchOfLibrary(parseLibrary(new URLSearchParams(search)))).toBe(search);
    expect(parseLibrary(new URLSearchParams('?level=galaxy&category=all&inForce=no&q=%20'))).toEqual({});
  });
});
