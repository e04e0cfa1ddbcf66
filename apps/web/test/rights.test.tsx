/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { Me } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { OwnRecord, OwnRequest, RightsRequest } from '../src/rights/queries.js';
import { serve, type Answer } from './server.js';
import { person, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(() => cleanup());

const { rights, own } = messages;
const self: Me = { id: 'six', name: '本人', roles: ['person'], scopes: {} };
const asked: OwnRequest = {
  ...{ id: 'right-a', kind: 'correct', words: '学历应为博士', channel: 'account', state: 'open', answer: '' },
  ...{ receivedOn: '2026-11-16', dueOn: '2026-12-07', overdue: false, soon: false, answeredAt: null },
  createdAt: '2026-11-16T04:00:00Z',
};
const request = (rest: Partial<RightsRequest> = {}): RightsRequest => ({
  ...{ ...asked, channel: 'letter', talent: person('a'), by: { id: 'h2', name: 'hr2' }, answeredBy: null },
  ...rest,
});
const page = (items: readonly unknown[]) => ({ items, nextCursor: null, total: items.length });
const desk = (items: readonly RightsRequest[]) => ({ body: { ...page(items), open: 3, soon: 2, overdue: 1 } });

type Answers = Readonly<Record<string, Answer>>;
const visit = (path: string, answers: Answers, me?: Me) => {
  const answer = ({ method, path: route }: { method: string; path: string }) => answers[`${method} ${route}`];
  const calls = me === undefined ? serveTalents(answer) : serve(me, answer);
  window.history.replaceState(null, '', path);
  render(<App />);
  return calls;
};
const bodies = (calls: ReturnType<typeof visit>, path: string) =>
  calls.filter((call) => call.path === path && call.method === 'POST').map(({ body }) => body);
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('权利请求', () => {
  test('lists what is asked with its day; what is overdue says so', async () => {
    const late = request({ id: 'right-b', kind: 'delete', overdue: true, dueOn: '2026-11-20' });
    const bare = request({ id: 'right-c', kind: 'delete', talent: null, channel: null, by: null, state: 'done' });
    const gone = { ...bare, words: '', answeredAt: '2026-11-18T04:00:00Z' };
    const calls = visit('/rights-requests?show=all', { 'GET /rights-requests': desk([late, request(), gone]) });
    expect(await screen.findByText(rights.overdue('2026年11月20日'))).toBeTruthy();
    expect(screen.getByText(rights.due('2026年12月7日'))).toBeTruthy();
    expect(screen.getByRole('link', { name: '要更正：示*' }).getAttribute('href')).toBe('/talents/person-a');
    expect(screen.getByText('要删除：记录已删除')).toBeTruthy();
    expect(screen.getByText('2026年11月18日已办理')).toBeTruthy();
    expect(screen.getByRole('link', { name: '已超期 1' })).toBeTruthy();
    expect(calls.some(({ path, query }) => path === '/rights-requests' && !query.has('state'))).toBe(true);
  });

  test('is answered: without a choice or a needed word nothing is sent', async () => {
    const calls = visit('/rights-requests', {
      'GET /rights-requests': desk([request()]),
      'POST /rights-requests/right-a/answer': { body: { request: request({ state: 'done' }), erasure: null } },
    });
    fireEvent.click(await screen.findByRole('button', { name: rights.actOf('要更正：示*') }));
    click(rights.answer.submit.done);
    expect(screen.getByText(rights.answer.faults.outcome)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: rights.answer.outcomes.done }));
    click(rights.answer.submit.done);
    expect(screen.getByText(rights.answer.faults.words)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(rights.answer.words), { target: { value: ' 已改为博士 ' } });
    click(rights.answer.submit.done);
    expect(await screen.findByText(rights.done)).toBeTruthy();
    expect(bodies(calls, '/rights-requests/right-a/answer')).toEqual([{ outcome: 'done', words: '已改为博士' }]);
  });

  test('a deletion says what it does, and shows what became of the data', async () => {
    const erasure = { erasedAt: '2026-11-23T04:00:00Z', report: { key: 'destroyed', requests: 'removed' } };
    visit('/rights-requests', {
      'GET /rights-requests': desk([request({ kind: 'delete' })]),
      'POST /rights-requests/right-a/answer': { body: { request: request(), erasure } },
    });
    fireEvent.click(await screen.findByRole('button', { name: rights.actOf('要删除：示*') }));
    expect(screen.getByText(rights.answer.explains.delete)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: rights.answer.outcomes.done }));
    click(rights.answer.submitDelete);
    expect(await screen.findByRole('heading', { name: messages.talentRecord.deletion.done })).toBeTruthy();
    expect(screen.getByText('权利请求的内容')).toBeTruthy();
  });

  test('one that somebody else has answered is told as that', async () => {
    visit('/rights-requests', {
      'GET /rights-requests': desk([request({ kind: 'object' })]),
      'POST /rights-requests/right-a/answer': { status: 422, code: 'rights.answered' },
    });
    fireEvent.click(await screen.findByRole('button', { name: rights.act + '：不愿由机器排序：示*' }));
    fireEvent.click(screen.getByRole('radio', { name: rights.answer.outcomes.done }));
    click(rights.answer.submit.done);
    expect(await screen.findByText(rights.answer.answered)).toBeTruthy();
  });
});

describe("a person's card", () => {
  const card: Answers = {
    'GET /talents/person-a': { body: person('a') },
    'GET /talents/person-a/access-log': { body: page([]) },
    'GET /talents/person-a/needs': { body: page([]) },
  };

  test('takes a request in, with its days', async () => {
    const calls = visit('/talents/person-a', { ...card, 'POST /rights-requests': { status: 201, body: request() } });
    fireEvent.click(await screen.findByRole('button', { name: rights.take.act }));
    click(rights.take.submit);
    for (const fault of [rights.take.faults.kind]) expect(screen.getAllByText(fault)).toHaveLength(2);
    fireEvent.click(screen.getByRole('radio', { name: rights.kinds.correct }));
    fireEvent.click(screen.getByRole('radio', { name: rights.channels.letter }));
    fireEvent.change(screen.getByLabelText(rights.take.words), { target: { value: '学历应为博士' } });
    fireEvent.change(screen.getByLabelText(rights.take.receivedOn), { target: { value: '2999-01-01' } });
    click(rights.take.submit);
    expect(screen.getByText(rights.take.faults.receivedOn)).toBeTruthy();
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    fireEvent.change(screen.getByLabelText(rights.take.receivedOn), { target: { value: today } });
    click(rights.take.submit);
    expect(await screen.findByText(new RegExp(rights.take.done('2026年12月7日')))).toBeTruthy();
    expect(bodies(calls, '/rights-requests')).toEqual([
      { talentId: 'person-a', kind: 'correct', channel: 'letter', words: '学历应为博士', receivedOn: today },
    ]);
  });

  test('opens the own account and shows once what is handed over', async () => {
    visit('/talents/person-a', {
      ...card,
      'POST /talents/person-a/account': { status: 201, body: { username: 'p-abcdefgh', password: 'aaaa-bbbb' } },
    });
    fireEvent.click(await screen.findByRole('button', { name: rights.account.act }));
    click(rights.account.submit);
    const dialog = within(await screen.findByRole('dialog', { name: rights.account.title }));
    expect(await dialog.findByText('p-abcdefgh')).toBeTruthy();
    expect(dialog.getByText('aaaa-bbbb')).toBeTruthy();
  });

  test('gives a copy for a purpose alone, and says when the account was shut', async () => {
    const calls = visit('/talents/person-a', {
      ...card,
      'POST /talents/person-a/account': { status: 422, code: 'account.disabled' },
    });
    fireEvent.click(await screen.findByRole('button', { name: rights.copy.act }));
    const dialog = within(await screen.findByRole('dialog', { name: rights.copy.title }));
    fireEvent.click(dialog.getByRole('button', { name: rights.copy.submit }));
    expect(dialog.getByText(rights.copy.faults.purpose)).toBeTruthy();
    expect(bodies(calls, '/talents/person-a/copy')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: messages.talent.cancel }));
    click(rights.account.act);
    click(rights.account.submit);
    expect(await screen.findByText(rights.account.shut)).toBeTruthy();
  });
});

describe('a person', () => {
  const record: OwnRecord = {
    talent: person('a', { name: '示例甲', phone: '13800000000', clear: ['name', 'phone', 'idNumber', 'email'] }),
    birthYear: 1994,
    referrals: [
      {
        ...{ id: 'referral-a', state: 'proposed', position: '工程师', employerName: '示例公司', retention: [] },
        steps: [{ to: 'proposed', at: '2026-11-20T08:00:00Z', by: { id: 'h2', name: 'hr2' }, note: '本人有意' }],
        createdAt: '2026-11-20T08:00:00Z',
      },
    ],
    requests: [],
  };

  test('sees its own record in clear, why it is held and to whom it was referred', async () => {
    visit('/own/record', { 'GET /me/record': { body: record }, 'GET /talent-skills': { body: page([]) } }, self);
    expect(await screen.findByText('示例甲')).toBeTruthy();
    for (const text of ['13800000000', '1994', '告知同意书 2026-A', '示例公司 工程师', '本人有意', own.rankedYes])
      expect(screen.getByText(text)).toBeTruthy();
    const nav = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(nav).toEqual(expect.arrayContaining(['/own/record', '/own/access-log', '/own/requests']));
    expect(nav).not.toContain('/talents');
  });

  test('sees who looked, and what for', async () => {
    const seen = { kind: 'unmask', fields: ['phone'], purpose: '通知面试' };
    const access = { at: '2026-11-20T08:00:00Z', by: { id: 'h2', name: 'hr2' }, ...seen };
    visit('/own/access-log', { 'GET /me/access-log': { body: page([access]) } }, self);
    const row = (await screen.findByText('hr2')).closest('tr');
    for (const text of ['2026年11月20日 16:00', '查看原文', '手机号', '通知面试'])
      expect(row?.textContent).toContain(text);
  });

  test('asks, and sees what became of it', async () => {
    const calls = visit(
      '/own/requests',
      { 'GET /me/requests': { body: page([asked]) }, 'POST /me/requests': { status: 201, body: asked } },
      self,
    );
    expect(await screen.findByText(own.due('2026年12月7日'))).toBeTruthy();
    click(own.submit);
    expect(screen.getByText(own.faults.kind)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: own.kinds.correct }));
    click(own.submit);
    expect(screen.getByText(own.faults.words)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(own.words), { target: { value: '学历应为博士' } });
    click(own.submit);
    expect(await screen.findByText(own.asked.open('2026年12月7日'))).toBeTruthy();
    expect(bodies(calls, '/me/requests')).toEqual([{ kind: 'correct', words: '学历应为博士' }]);
  });

  test('has none of the officers’ pages', async () => {
    visit('/rights-requests', {}, self);
    expect(await screen.findByText(messages.problem.forbidden)).toBeTruthy();
  });
});
