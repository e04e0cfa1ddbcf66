/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { Referral } from '../src/referral/queries.js';
import { checkWord, daysInState, salaryOf } from '../src/referral/words.js';
import { daysAgo, need, referral } from './referral-server.js';
import type { Answer } from './server.js';
import { serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.referrals;
const dayAgo = (days: number) => daysAgo(days).slice(0, 10);

const hired: Referral = referral('a', 'hired', {
  steps: [
    { to: 'proposed', at: '2026-01-05T01:00:00.000Z', by: { id: 'five', name: '人才部门' }, note: '技能符合' },
    { to: 'hired', at: '2026-02-05T01:00:00.000Z', by: { id: 'gone', name: null }, note: '' },
  ],
  retention: [
    { months: 6, dueOn: dayAgo(200), answer: 'stayed' },
    { months: 12, dueOn: dayAgo(20), answer: null },
    { months: 24, dueOn: dayAgo(-340), answer: null },
  ],
  dueMonths: 12,
  next: [], // once answered, a hiring is not taken back
});

const open = (shown: Referral, refusal?: Answer) => {
  let kept = shown;
  const calls = serveTalents(({ method, path, body }) => {
    if (path === `/referrals/${shown.id}`) return { body: kept };
    if (path !== `/referrals/${shown.id}/retention` || method !== 'POST') return undefined;
    if (refusal !== undefined) return refusal;
    const { months, answer } = body as { months: number; answer: 'stayed' | 'left' };
    const retention = kept.retention.map((one) => (one.months === months ? { ...one, answer } : one));
    kept = { ...kept, retention, dueMonths: null };
    return { body: kept };
  });
  window.history.replaceState(null, '', `/referrals/${shown.id}`);
  render(<App />);
  return calls;
};

const rowOf = async (text: string) => (await screen.findByText(text)).closest('tr')?.textContent ?? '';

const say = async (answer: 'stayed' | 'left') => {
  fireEvent.click(await screen.findByRole('button', { name: words.sayOf(12, words.says[answer]) }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: words.confirm(words.says[answer]) }));
  return dialog;
};

describe('推荐详情', () => {
  test('tells the need, the person and every step, with links to both', async () => {
    open(hired);
    expect((await screen.findByRole('link', { name: '复合材料工程师a' })).getAttribute('href')).toBe('/needs/need-a');
    expect(screen.getByRole('link', { name: '示*' }).getAttribute('href')).toBe('/talents/person-a');
    const first = await rowOf('技能符合');
    for (const text of ['2026年1月5日 09:00', words.states.proposed, '人才部门']) expect(first).toContain(text);
    expect(await rowOf('gone')).toContain(words.states.hired);
    expect(screen.getByText(words.placesOf(1, 3))).toBeTruthy();
  });

  test('asks for the retention that is due, and notes the answer', async () => {
    const calls = open(hired);
    expect(await rowOf(words.months(6))).toContain(words.answers.stayed);
    expect(await rowOf(words.months(12))).toContain(words.due);
    expect(await rowOf(words.months(24))).toContain(words.notDue);
    await say('stayed');
    expect(await screen.findByText(words.said(12, words.answers.stayed))).toBeTruthy();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ months: 12, answer: 'stayed' });
    expect(await rowOf(words.months(12))).toContain(words.answers.stayed);
    await waitFor(() => expect(screen.queryByRole('button', { name: new RegExp(words.says.left) })).toBeNull());
  });

  test('an answer that is not asked for any more is refused in words', async () => {
    open(hired, { status: 422, code: 'referral.not_due' });
    const dialog = await say('left');
    expect(await dialog.findByText(words.faults['referral.not_due'] ?? '')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: words.confirm(words.says.left) })).toBeNull();
  });

  test('one that is not there says so, with a way to try again', async () => {
    const calls = serveTalents(() => undefined);
    window.history.replaceState(null, '', '/referrals/none');
    render(<App />);
    expect(await screen.findByText(messages.problem.missing)).toBeTruthy();
    const before = calls.length;
    fireEvent.click(screen.getByRole('button', { name: messages.problem.retry }));
    await waitFor(() => expect(calls.length).toBeGreaterThan(before));
  });
});

describe('words of a referral', () => {
  test('nobody is asked about who has left', () => {
    const left = {
      ...hired,
      retention: hired.retention.map((one) => (one.months === 12 ? { ...one, answer: 'left' as const } : one)),
    };
    expect(left.retention.map((one) => checkWord(one, left, new Date()))).toEqual([
      words.answers.stayed,
      words.answers.left,
      words.notAsked,
    ]);
  });

  test('days are counted from midnight to midnight in Shanghai', () => {
    const since = (at: string) =>
      referral('a', 'proposed', { steps: [{ to: 'proposed', at, by: { id: 'x', name: null }, note: '' }] });
    const now = new Date('2026-11-23T15:59:00Z');
    expect(daysInState(since('2026-11-22T15:59:00Z'), now)).toBe(1);
    expect(daysInState(since('2026-11-22T16:00:00Z'), now)).toBe(0);
  });

  test('what a need pays may be known from one side only', () => {
    const pays = (salaryFrom: number | null, salaryTo: number | null) => salaryOf(need('a', { salaryFrom, salaryTo }));
    expect([pays(10_000, 18_000), pays(10_000, null), pays(null, 18_000), pays(null, null)]).toEqual([
      '10,000–18,000 元／月',
      '10,000 元／月起',
      '最高 18,000 元／月',
      null,
    ]);
  });
});
