/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { asClock, untilMasked } from '../src/talent/clear.js';
import type { Talent } from '../src/talent/queries.js';
import { addressesOf, person, serveTalents } from './talent-server.js';
import type { Answer } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(() => {
  jest.useRealTimers();
  cleanup();
});

const words = messages.talentRecord;
const PHONE = '13800000000';
const TEN_MINUTES = 600_000;

const open = (talent: Talent = person('a'), more: Readonly<Record<string, Answer>> = {}) => {
  const calls = serveTalents(({ method, path }) => {
    const known: Readonly<Record<string, Answer>> = {
      'GET /talents/person-a': { body: talent },
      'GET /talents/person-a/access-log': {
        body: {
          items: [
            {
              at: '2026-11-20T08:00:00Z',
              by: { id: 'h2', name: 'hr2' },
              kind: 'unmask',
              fields: ['phone'],
              purpose: '通知面试',
            },
            { at: '2026-11-19T08:00:00Z', by: { id: 'h3', name: 'hr3' }, kind: 'view', fields: [], purpose: null },
          ],
          nextCursor: null,
          total: 2,
        },
      },
      'POST /talents/person-a/unmask': {
        body: { values: { phone: PHONE }, clearUntil: new Date(Date.now() + TEN_MINUTES).toISOString() },
      },
      ...more,
    };
    return known[`${method} ${path}`];
  });
  window.history.replaceState(null, '', '/talents/person-a');
  render(<App />);
  return calls;
};

const unmask = async () => {
  fireEvent.click(await screen.findByRole('button', { name: words.show }));
  const dialog = within(await screen.findByRole('dialog', { name: words.unmask.title }));
  expect(dialog.getByText(words.unmask.explains)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: words.unmask.submit(0) }));
  expect(dialog.getByText(words.unmask.faults.fields)).toBeTruthy();
  expect(dialog.getByText(words.unmask.faults.purpose)).toBeTruthy();
  fireEvent.click(dialog.getByRole('checkbox', { name: messages.talent.fields.phone }));
  fireEvent.change(dialog.getByLabelText(words.unmask.purpose), { target: { value: '电话通知面试' } });
  fireEvent.click(dialog.getByRole('button', { name: words.unmask.submit(1) }));
};

describe('人才详情', () => {
  test('is masked, says what it rests on and who looked', async () => {
    open();
    expect(await screen.findByText('138****0000')).toBeTruthy();
    expect(screen.getByText('告知同意书 2026-A')).toBeTruthy();
    const row = (await screen.findByText('hr2')).closest('tr');
    for (const text of ['2026年11月20日 16:00', '查看原文', '手机号', '通知面试'])
      expect(row?.textContent).toContain(text);
  });

  test('says who contacted the person, and notes one more contact', async () => {
    const contacts = messages.talentContacts;
    const contact = {
      ...{ id: 'c1', by: { id: 'h2', name: '经办' }, on: '2026-11-20', way: 'wechat', words: '年后可到岗' },
      ...{ nextOn: '2027-02-20', notedAt: '2026-11-20T08:00:00Z' },
    };
    const calls = open(person('a'), {
      'GET /talents/person-a/contacts': { body: { items: [contact], nextCursor: null, total: 1 } },
      'POST /talents/person-a/contacts': { status: 201, body: contact },
    });
    const row = (await screen.findByText('年后可到岗')).closest('tr');
    for (const text of ['2026年11月20日', '经办', contacts.ways.wechat, '2027年2月20日'])
      expect(row?.textContent).toContain(text);
    fireEvent.click(screen.getByRole('button', { name: contacts.note }));
    const dialog = within(await screen.findByRole('dialog', { name: contacts.note }));
    const next = dialog.getByLabelText(contacts.nextOn);
    fireEvent.change(next, { target: { value: '2020-01-01' } });
    fireEvent.click(dialog.getByRole('button', { name: contacts.submit }));
    expect(await dialog.findByText(contacts.faults.nextOn)).toBeTruthy();
    fireEvent.change(next, { target: { value: '' } });
    fireEvent.click(dialog.getByRole('radio', { name: contacts.ways.meeting }));
    fireEvent.change(dialog.getByLabelText(contacts.words), { target: { value: '已见面' } });
    fireEvent.click(dialog.getByRole('button', { name: contacts.submit }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const sent = calls.filter(({ method, path }) => method === 'POST' && path === '/talents/person-a/contacts');
    expect(sent.map(({ body }) => body)).toMatchObject([{ way: 'meeting', words: '已见面', nextOn: null }]);
  });

  test('warns where its basis runs out within 30 days', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    open(person('a', { basis: { ...person('a').basis, expiresOn: soon } }));
    expect(await screen.findByText(words.soon(10))).toBeTruthy();
  });

  test('shows in clear what was asked for with a purpose, counts down, and masks it again', async () => {
    const calls = open();
    await screen.findByText('138****0000');
    jest.useFakeTimers({ advanceTimers: true });
    await unmask();
    expect(await screen.findByText(PHONE)).toBeTruthy();
    expect(calls.find(({ path }) => path.endsWith('/unmask'))?.body).toEqual({
      fields: ['phone'],
      purpose: '电话通知面试',
    });
    expect(screen.getByRole('timer').textContent).toMatch(/^(10:00|9:5\d)/);
    await waitFor(() => expect(calls.filter(({ path }) => path.endsWith('/access-log'))).toHaveLength(2));
    act(() => {
      jest.advanceTimersByTime(TEN_MINUTES);
    });
    await waitFor(() => expect(screen.queryByText(PHONE)).toBeNull());
    expect(screen.getByText('138****0000')).toBeTruthy();
    expect(addressesOf(calls)).not.toContain(PHONE);
  });

  test('hides at its moment what the record itself held in clear', async () => {
    const clearUntil = new Date(Date.now() + TEN_MINUTES).toISOString();
    jest.useFakeTimers({ advanceTimers: true });
    open(person('a', { phone: PHONE, clear: ['phone'], clearUntil }));
    expect(await screen.findByText(PHONE)).toBeTruthy();
    act(() => {
      jest.advanceTimersByTime(TEN_MINUTES);
    });
    await waitFor(() => expect(screen.queryByText(PHONE)).toBeNull());
  });

  test('says that the views of the day are used up, and for how long', async () => {
    open(person('a'), {
      'GET /talents/person-a': { status: 429, code: 'talent.view_limit', retryAfter: 7000 },
    });
    expect(await screen.findByText(messages.talent.limit(2))).toBeTruthy();
  });

  test('is deleted once somebody is sure, and what became of it is listed by store', async () => {
    const report = { documents: 'removed', key: 'destroyed', events: 'unreadable', exports: 'none' };
    const calls = open(person('a'), {
      'DELETE /talents/person-a': { body: { erasedAt: '2026-11-23T08:00:00Z', report } },
    });
    fireEvent.click(await screen.findByRole('button', { name: words.erase }));
    const dialog = within(await screen.findByRole('dialog', { name: words.deletion.title }));
    fireEvent.click(dialog.getByRole('button', { name: words.deletion.submit }));
    expect(dialog.getByText(words.deletion.faultSure)).toBeTruthy();
    expect(calls.some(({ method }) => method === 'DELETE')).toBe(false);
    fireEvent.click(dialog.getByRole('checkbox', { name: words.deletion.sure }));
    fireEvent.click(dialog.getByRole('button', { name: words.deletion.submit }));
    expect(await screen.findByRole('heading', { name: words.deletion.done })).toBeTruthy();
    const { stores, states } = words.deletion;
    const lines = screen.getAllByRole('term').map((term) => `${term.textContent} ${term.nextSibling?.textContent}`);
    expect(lines).toEqual([
      `${stores.documents} ${states.removed}`,
      `${stores.key} ${states.destroyed}`,
      `${stores.events} ${states.unreadable}`,
      `${stores.exports} ${states.none}`,
    ]);
    expect(calls.filter(({ path, method }) => path === '/talents/person-a' && method === 'GET')).toHaveLength(1);
  });
});

describe('fields in clear', () => {
  test('are asked for anew when the first of them lapses, but not at once again', () => {
    const soon = new Date(Date.now() + 60_000).toISOString();
    const past = new Date(Date.now() - 60_000).toISOString();
    expect(untilMasked([{ clearUntil: null }])).toBe(false);
    expect(untilMasked([{ clearUntil: null }, { clearUntil: soon }])).toBeGreaterThan(50_000);
    expect(untilMasked([{ clearUntil: past }])).toBe(15_000);
    expect([asClock(600), asClock(65), asClock(4)]).toEqual(['10:00', '1:05', '0:04']);
  });
});
