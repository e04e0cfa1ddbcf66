/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import type { Me } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { serve, type Answer } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.files;
const officer: Me = { id: 'three', name: '李四', roles: ['county'], scopes: { regions: ['3404'] } };
const file = new File(['x'], '企业.xlsx');

const result = {
  accepted: 2,
  rejected: 1,
  errorCount: 1,
  errors: [{ row: 4, column: '营业收入（元）', code: 'fact.type', message: 'A number.' }],
};
const jobOf = (fields: object) => ({
  id: 'industry-7',
  kind: 'enterprises.import',
  state: 'done',
  done: 3,
  total: 3,
  startedAt: '2026-11-22T08:00:00Z',
  ...fields,
});

const open = (address: string, answer: Parameters<typeof serve>[1], me = officer) => {
  const calls = serve(me, answer);
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};
const choose = async () => {
  fireEvent.change(await screen.findByLabelText(words.stepFile), { target: { files: [file] } });
  fireEvent.click(await screen.findByRole('button', { name: words.check('企业.xlsx') }));
};

const hr: Me = { id: 'four', name: '王五', roles: ['hr'], scopes: {} };

describe('导入企业', () => {
  test.each([
    ['enterprises', officer],
    ['talents', hr],
  ] as const)('a file of %s is judged first, row by row, and taken in only then', async (subject, me) => {
    const place = `/${subject}/import`;
    const calls = open(
      place,
      ({ path }) =>
        path === place
          ? { body: { ...result, jobId: 'industry-7' } }
          : path === '/jobs/industry-7'
            ? { body: jobOf({ result }) }
            : undefined,
      me,
    );
    await choose();
    expect(await screen.findByText(words.outcome(true, 2, 1))).toBeTruthy();
    expect(screen.getByText(words.reasons['fact.type'] ?? '').closest('tr')?.textContent).toContain(words.rowNumber(4));
    expect(screen.getByRole('link', { name: words.refusedFile }).getAttribute('href')).toBe(
      '/api/v1/jobs/industry-7/file',
    );
    fireEvent.click(screen.getByRole('button', { name: words[subject].take(2) }));
    expect(await screen.findByText(words.outcome(false, 2, 1))).toBeTruthy();
    const sent = calls.filter(({ path }) => path === place);
    expect(sent.map(({ query, body }) => [query.get('dryRun'), body])).toEqual([
      ['true', file],
      [null, file],
    ]);
  });

  test('a long one shows how far it is, also to who comes back later', async () => {
    let done = 30;
    open('/enterprises/import?job=industry-7', ({ path }) => {
      if (path !== '/jobs/industry-7') return undefined;
      const body = done < 60 ? jobOf({ state: 'running', done, total: 60 }) : jobOf({ done, total: 60, result });
      done += 30;
      return { body };
    });
    expect(await screen.findByText(words.running(30, 60))).toBeTruthy();
    expect(await screen.findByText(words.outcome(false, 2, 1))).toBeTruthy();
  });

  test('what is no spreadsheet is refused in words, and nothing is said to have changed', async () => {
    open('/enterprises/import', ({ path }): Answer | undefined =>
      path === '/enterprises/import' ? { status: 400, code: 'file.kind' } : undefined,
    );
    await choose();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.fileFaults['file.kind']);
    expect(alert.textContent).toContain(words.nothingChanged);
  });
});

describe('导出企业', () => {
  test('means all that the search finds, not the page in sight', async () => {
    const calls = open('/enterprises?q=%E8%A3%85%E5%A4%87&cursor=abc', ({ path }) => {
      if (path === '/enterprises') return { body: { items: [], nextCursor: null, total: 120 } };
      if (path === '/enterprises/export')
        return { status: 202, body: jobOf({ state: 'running', done: 0, total: 120 }) };
      if (path === '/jobs/industry-7')
        return { body: jobOf({ kind: 'enterprises.export', done: 120, total: 120, result: { rows: 120 } }) };
      return undefined;
    });
    fireEvent.click(await screen.findByRole('button', { name: words.exportAll(120) }));
    expect((await screen.findByRole('link', { name: words.download })).getAttribute('href')).toBe(
      '/api/v1/jobs/industry-7/file',
    );
    expect(calls.find(({ path }) => path === '/enterprises/export')?.body).toEqual({ q: '装备' });
  });
});
