/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { MatchedNeed } from '../src/referral/queries.js';
import { need, page, referral } from './referral-server.js';
import type { Answer } from './server.js';
import { person, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.referrals;
const position = '复合材料工程师a';

const scored: MatchedNeed = {
  need: need('a'),
  score: 82.5,
  parts: [{ name: 'skills', weight: 40, value: 0.9, text: '具备 复合材料' }],
};

const open = (items: readonly MatchedNeed[], referred: Answer = { status: 201, body: referral('a', 'proposed') }) => {
  const calls = serveTalents(({ method, path }) => {
    const known: Readonly<Record<string, Answer>> = {
      'GET /talents/person-a': { body: person('a') },
      'GET /talents/person-a/access-log': { body: page([]) },
      'GET /talents/person-a/needs': { body: page(items) },
      'GET /needs': { body: page([need('a'), need('b')]) },
      'POST /referrals': referred,
    };
    return known[`${method} ${path}`];
  });
  window.history.replaceState(null, '', '/talents/person-a');
  render(<App />);
  return calls;
};

const refer = async () => {
  fireEvent.click(await screen.findByRole('button', { name: words.referFor(position) }));
  const dialog = within(await screen.findByRole('dialog', { name: words.referTitle }));
  fireEvent.change(dialog.getByLabelText(words.note), { target: { value: '经验相符' } });
  fireEvent.click(dialog.getByRole('button', { name: words.referSubmit }));
  return dialog;
};

describe('适合的需求', () => {
  test('each need says how well it suits and why, and leads on', async () => {
    open([scored]);
    const row = (await screen.findByRole('heading', { name: position })).closest('li');
    for (const text of ['82.5', '具备 复合材料', '示例材料a公司', '10,000–18,000 元／月'])
      expect(row?.textContent).toContain(text);
    const why = screen.getByRole('link', { name: words.whyFor(position) });
    expect(why.getAttribute('href')).toBe('/needs/need-a?talent=person-a');
    expect(screen.getByText(words.matchedHelp)).toBeTruthy();
  });

  test('the open needs that do not suit are named apart, each with the way to why', async () => {
    open([scored]);
    const other = await screen.findByRole('link', { name: /复合材料工程师b/ });
    expect(other.getAttribute('href')).toBe('/needs/need-b?talent=person-a');
    expect(other.closest('details')?.querySelector('summary')?.textContent).toBe(words.others.title);
    expect(screen.queryByRole('link', { name: /^复合材料工程师a，/ })).toBeNull();
  });

  test('the person is proposed with a note, and the need leads to the referral', async () => {
    const calls = open([scored]);
    await refer();
    expect(await screen.findByText(words.referred(position))).toBeTruthy();
    expect(calls.find(({ method, path }) => method === 'POST' && path === '/referrals')?.body).toEqual({
      needId: 'need-a',
      talentId: 'person-a',
      note: '经验相符',
    });
    const link = await screen.findByRole('link', { name: words.isReferred });
    expect(link.getAttribute('href')).toBe('/referrals/referral-a');
    // Each reading of the record is a logged view.
    expect(calls.filter(({ method, path }) => method === 'GET' && path === '/talents/person-a')).toHaveLength(1);
  });

  test('who is proposed already is told so, with the way there', async () => {
    open([scored], { status: 409, code: 'referral.exists' });
    const dialog = await refer();
    expect(await dialog.findByText(words.faults['referral.exists'] ?? '')).toBeTruthy();
    const link = dialog.getByRole('link', { name: words.seeReferral });
    expect(link.getAttribute('href')).toBe('/referrals?needId=need-a&talentId=person-a');
  });

  test('a need that was filled meanwhile is told so, and the list is read again', async () => {
    const calls = open([scored], { status: 422, code: 'need.not_open' });
    const dialog = await refer();
    expect(await dialog.findByText(words.faults['need.not_open'] ?? '')).toBeTruthy();
    await waitFor(() => expect(calls.filter(({ path }) => path === '/talents/person-a/needs')).toHaveLength(2));
  });

  test('a note that is too long is told at its field', async () => {
    const calls = open([scored]);
    fireEvent.click(await screen.findByRole('button', { name: words.referFor(position) }));
    const dialog = within(await screen.findByRole('dialog', { name: words.referTitle }));
    fireEvent.change(dialog.getByLabelText(words.note), { target: { value: '长'.repeat(501) } });
    expect(await dialog.findByText(words.noteLong(500))).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: words.referSubmit }));
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('who refuses to be ranked sees the needs without a score', async () => {
    open([{ need: need('a'), score: null, parts: [] }]);
    expect(await screen.findByText(words.matchedByPeople)).toBeTruthy();
    expect(screen.queryByText(words.matchedHelp)).toBeNull();
    expect(screen.queryByRole('list', { name: messages.needMatch.parts })).toBeNull();
    expect(screen.getByRole('button', { name: words.referFor(position) })).toBeTruthy();
  });

  test('none that suits is said, with what may change that', async () => {
    open([]);
    expect(await screen.findByText(words.matchedNone)).toBeTruthy();
  });
});
