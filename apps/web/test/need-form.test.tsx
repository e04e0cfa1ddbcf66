/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ProblemError } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { changeOf, draftOf, faultsOf, fieldLabels, refusalOf } from '../src/need/draft.js';
import { need } from './referral-server.js';
import { enterpriseUser, serve, type Answer, type Asked } from './server.js';
import { serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.needForm;
const { faults } = words;
const USCC = '91340400MA2TEST001';

const open = (address: string, known: Readonly<Record<string, Answer>>) => {
  const calls = serveTalents(({ method, path }) => known[`${method} ${path}`]);
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};
const fill = (field: keyof typeof fieldLabels, value: string) =>
  fireEvent.change(screen.getByLabelText(fieldLabels[field]), { target: { value } });
const sent = (calls: readonly Asked[], method: string) => calls.find((call) => call.method === method);

describe('发布用人需求', () => {
  test('what is lacking is said at its field before anything is sent', async () => {
    const calls = open('/needs/new', {});
    fireEvent.click(await screen.findByRole('button', { name: words.submitNew }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(fieldLabels.uscc)));
    expect(screen.getAllByText(faults.required)).toHaveLength(2);
    expect(sent(calls, 'POST')).toBeUndefined();
  });

  test('says whose code it is, and leads to the need that was stated', async () => {
    const calls = open('/needs/new', {
      [`GET /enterprises/${USCC}`]: { body: { uscc: USCC, name: '示例材料a公司', facts: {} } },
      'POST /needs': { status: 201, body: need('a') },
      'GET /needs/need-a': { body: need('a') },
    });
    await screen.findByRole('button', { name: words.submitNew });
    fill('uscc', USCC.toLowerCase());
    expect(await screen.findByText(words.usccIs('示例材料a公司'))).toBeTruthy();
    fill('position', ' 复合材料工程师a ');
    fill('count', '3');
    fill('salaryFrom', '10000');
    fireEvent.click(screen.getByRole('button', { name: words.submitNew }));
    await waitFor(() => expect(window.location.pathname).toBe('/needs/need-a'));
    const call = sent(calls, 'POST');
    expect(call?.headers.get('idempotency-key')).toBeTruthy();
    expect(call?.body).toEqual({
      ...changeOf(draftOf(null)),
      uscc: USCC,
      position: '复合材料工程师a',
      count: 3,
      salaryFrom: 10_000,
    });
  });

  test('an enterprise that the registry does not know is said at its code', async () => {
    open('/needs/new', { 'POST /needs': { status: 422, code: 'need.enterprise_unknown' } });
    await screen.findByRole('button', { name: words.submitNew });
    fill('uscc', USCC);
    fill('position', '焊工');
    fireEvent.click(screen.getByRole('button', { name: words.submitNew }));
    expect(await screen.findByText(faults.codes['need.enterprise_unknown'] ?? '')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(fieldLabels.uscc));
  });

  test('an enterprise is not asked who it is', async () => {
    const calls = serve(enterpriseUser, ({ method, path }) =>
      method === 'POST' && path === '/needs' ? { status: 201, body: need('a') } : undefined,
    );
    window.history.replaceState(null, '', '/needs/new');
    render(<App />);
    await screen.findByRole('button', { name: words.submitNew });
    expect(screen.queryByLabelText(fieldLabels.uscc)).toBeNull();
    fill('position', '焊工');
    fireEvent.click(screen.getByRole('button', { name: words.submitNew }));
    await waitFor(() => expect(sent(calls, 'POST')?.body).toEqual({ ...changeOf(draftOf(null)), position: '焊工' }));
  });
});

describe('修改用人需求', () => {
  const change = (refusal: Answer) =>
    open('/needs/need-a/edit', { 'GET /needs/need-a': { body: need('a') }, 'PUT /needs/need-a': refusal });
  const save = async () => fireEvent.click(await screen.findByRole('button', { name: words.submitEdit }));

  test('asks for the version that was seen', async () => {
    const calls = change({ body: need('a', { count: 5, version: 3 }) });
    await screen.findByRole('button', { name: words.submitEdit });
    fill('count', '5');
    await save();
    await waitFor(() => expect(window.location.pathname).toBe('/needs/need-a'));
    expect(sent(calls, 'PUT')?.headers.get('if-match')).toBe('"2"');
    expect(sent(calls, 'PUT')?.body).toEqual({ ...changeOf(draftOf(need('a'))), count: 5 });
  });

  test('fewer than are hired is said at the number', async () => {
    change({ status: 422, code: 'need.below_hired' });
    await save();
    expect(await screen.findByText(faults.codes['need.below_hired'] ?? '')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(fieldLabels.count));
  });

  test('that somebody changed it meanwhile is a problem, and nothing is lost', async () => {
    change({ status: 412, code: 'need.version' });
    await screen.findByRole('button', { name: words.submitEdit });
    fill('position', '焊工');
    await save();
    expect(await screen.findByText(messages.problem.stale)).toBeTruthy();
    expect(screen.getByDisplayValue('焊工')).toBeTruthy();
  });

  test('that it was closed meanwhile is said, and one that is closed is not asked for', async () => {
    change({ status: 422, code: 'need.not_open' });
    await save();
    expect(await screen.findByText(words.isClosed)).toBeTruthy();
    cleanup();
    open('/needs/need-b/edit', { 'GET /needs/need-b': { body: need('b', { state: 'closed' }) } });
    expect(await screen.findByRole('link', { name: words.toNeed })).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.submitEdit })).toBeNull();
  });
});

describe('the fields of a need', () => {
  const draft = { ...draftOf(null), position: '焊工' };

  test.each([
    [{ count: '0' }, { count: faults.count }],
    [{ count: '三' }, { count: faults.count }],
    [{ salaryFrom: '1e4' }, { salaryFrom: faults.salary }],
    [{ salaryFrom: '9000', salaryTo: '8000' }, { salaryTo: faults.order }],
    [
      { must: ['a'], can: ['a', 'b'], not: ['b'] },
      { can: faults.twice, not: faults.twice },
    ],
    [{ salaryFrom: '8000', salaryTo: '8000', must: ['a'], can: ['b'], not: ['c'] }, {}],
  ])('%j: %j', (change, told) => {
    expect(faultsOf({ ...draft, ...change }, false)).toEqual(told);
  });

  test('what the server refuses stands beside its field, and what has none beside none', () => {
    const refused = (code: string, ...paths: string[]) =>
      new ProblemError(
        400,
        code,
        'r',
        'No.',
        paths.map((path) => ({ path, code, message: 'For callers.' })),
      );
    expect(refusalOf(refused('talent.skill_unknown', 'can.1'))).toEqual({ can: faults.codes['talent.skill_unknown'] });
    expect(refusalOf(refused('body.value', 'salaryTo'))).toEqual({ salaryTo: faults.refused });
    expect(refusalOf(refused('body.value', 'nowhere'))).toBeUndefined();
    expect(refusalOf(refused('need.not_open'))).toBeUndefined();
    expect(refusalOf(new Error('Away.'))).toBeUndefined();
  });
});
