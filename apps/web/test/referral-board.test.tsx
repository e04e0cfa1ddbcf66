/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { Referral, ReferralState } from '../src/referral/queries.js';
import { afterStep, page, referral } from './referral-server.js';
import type { Answer } from './server.js';
import { serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.referrals;
const who = (letter: string) => `示*（硕士，材料工程师${letter}）`;

/** The board over these referrals; a step changes them, or is refused as told. */
const open = (address: string, start: readonly Referral[], refusal?: Answer & { becomes?: ReferralState }) => {
  let kept = [...start];
  const calls = serveTalents(({ method, path, query, body }) => {
    if (method === 'GET' && path === '/referrals') {
      const found = kept.filter(
        ({ needId, talentId, state, dueMonths }) =>
          (query.get('needId') ?? needId) === needId &&
          (query.get('talentId') ?? talentId) === talentId &&
          (query.get('state') ?? state) === state &&
          (query.get('due') !== 'true' || dueMonths !== null),
      );
      const from = Number(query.get('cursor') ?? 0);
      const to = from + Number(query.get('limit'));
      return { body: page(found.slice(from, to), to < found.length ? String(to) : null, found.length) };
    }
    const before = kept.find(({ id }) => path === `/referrals/${id}/transitions`);
    if (before === undefined) return undefined;
    const change = (to: ReferralState, note: string): Referral => {
      const after = afterStep(before, to, note);
      kept = kept.map((one) => (one === before ? after : one));
      return after;
    };
    if (refusal !== undefined) {
      if (refusal.becomes !== undefined) change(refusal.becomes, '');
      return refusal;
    }
    const { to, note } = body as { to: ReferralState; note: string };
    return { body: change(to, note) };
  });
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};

const column = async (state: ReferralState, count: number) =>
  within(await screen.findByRole('region', { name: words.stateCount(words.states[state], count) }));

const press = async (to: ReferralState, letter: string) => {
  fireEvent.click(await screen.findByRole('button', { name: words.stepOf(words.steps[to], who(letter)) }));
  return within(await screen.findByRole('dialog'));
};

describe('推荐', () => {
  test('shows who stands where, since when, with the last note and only the steps that may follow', async () => {
    open('/referrals', [referral('a', 'proposed'), referral('b', 'hired')]);
    const proposed = await column('proposed', 1);
    const card = (await proposed.findByRole('link', { name: who('a') })).closest('li');
    for (const text of ['复合材料工程师a，示例材料a公司', words.days(3), words.lastNote('备注a')])
      expect(card?.textContent).toContain(text);
    const steps = proposed.getAllByRole('button').map(({ textContent }) => textContent.replaceAll(' ', ''));
    expect(steps).toEqual([words.steps.contacted, words.steps.declined, words.steps.withdrawn]);
    const back = (await column('hired', 1)).getAllByRole('button').map(({ textContent }) => textContent);
    expect(back).toEqual([words.takeBack]);
    expect((await column('contacted', 0)).getByText(words.empty)).toBeTruthy();
    expect(screen.getByText(words.total(2))).toBeTruthy();
  });

  test('a step with a note moves the card, and says so', async () => {
    const calls = open('/referrals', [referral('a', 'proposed')]);
    const dialog = await press('contacted', 'a');
    fireEvent.change(dialog.getByLabelText(words.note), { target: { value: ' 电话沟通，有意向 ' } });
    fireEvent.click(dialog.getByRole('button', { name: words.confirm(words.steps.contacted) }));
    expect(await screen.findByText(words.moved(who('a'), words.states.contacted))).toBeTruthy();
    expect((await column('contacted', 1)).getByText(words.lastNote('电话沟通，有意向'))).toBeTruthy();
    expect((await column('proposed', 0)).getByText(words.empty)).toBeTruthy();
    const asked = calls.find(({ path }) => path === '/referrals/referral-a/transitions');
    expect(asked?.body).toEqual({ to: 'contacted', note: '电话沟通，有意向' });
    expect(asked?.headers.get('if-match')).toBe('"1"');
    expect(asked?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a hiring is taken back with a reason, and not without one', async () => {
    const calls = open('/referrals', [referral('a', 'hired')]);
    const posts = () => calls.filter(({ method }) => method === 'POST');
    fireEvent.click(await screen.findByRole('button', { name: words.stepOf(words.takeBack, who('a')) }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(words.takesBack)).toBeTruthy();
    const submit = dialog.getByRole('button', { name: words.confirm(words.takeBack) });
    fireEvent.change(dialog.getByLabelText(words.reason), { target: { value: '  ' } });
    fireEvent.click(submit);
    expect(await dialog.findByText(words.reasonFault)).toBeTruthy();
    expect(posts()).toEqual([]);
    fireEvent.change(dialog.getByLabelText(words.reason), { target: { value: '录错了人' } });
    fireEvent.click(submit);
    expect(await (await column('interviewing', 1)).findByRole('link', { name: who('a') })).toBeTruthy();
    expect(posts().map(({ body }) => body)).toEqual([{ to: 'interviewing', note: '录错了人' }]);
  });

  test('hiring asks first, and says that it counts for the need', async () => {
    const calls = open('/referrals', [referral('a', 'interviewing')]);
    const dialog = await press('hired', 'a');
    expect(dialog.getByText(words.hires(1, 3))).toBeTruthy();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
    fireEvent.click(dialog.getByRole('button', { name: messages.talent.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test.each<[string, Answer & { becomes?: ReferralState }]>([
    ['referral.version', { status: 412, code: 'referral.version', becomes: 'withdrawn' }],
    ['referral.move_refused', { status: 422, code: 'referral.move_refused', becomes: 'withdrawn' }],
  ])('%s is told in words, and the board is read again', async (code, refusal) => {
    open('/referrals', [referral('a', 'proposed')], refusal);
    const dialog = await press('contacted', 'a');
    fireEvent.click(dialog.getByRole('button', { name: words.confirm(words.steps.contacted) }));
    expect((await dialog.findByRole('alert')).textContent).toContain(words.faults[code]);
    expect(await (await column('withdrawn', 1)).findByRole('link', { name: who('a') })).toBeTruthy();
    expect(dialog.queryByRole('button', { name: words.confirm(words.steps.contacted) })).toBeNull();
    fireEvent.click(dialog.getAllByRole('button', { name: messages.talent.close })[1] ?? document.body);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('a need that is filled refuses a hiring in words; another failure can be tried again', async () => {
    open('/referrals', [referral('a', 'interviewing')], { status: 422, code: 'need.not_open' });
    const dialog = await press('hired', 'a');
    fireEvent.click(dialog.getByRole('button', { name: words.confirm(words.steps.hired) }));
    expect(await dialog.findByText(words.faults['need.not_open'] ?? '')).toBeTruthy();
    cleanup();
    open('/referrals', [referral('a', 'interviewing')], { status: 503, code: 'service.unavailable' });
    const other = await press('hired', 'a');
    fireEvent.click(other.getByRole('button', { name: words.confirm(words.steps.hired) }));
    expect(await other.findByText(messages.problem.server)).toBeTruthy();
    expect(other.getByRole('button', { name: messages.problem.retry })).toBeTruthy();
  });

  test('the address narrows it to a need, a person, or to whom retention is asked of', async () => {
    const due = referral('b', 'hired', { dueMonths: 6 });
    const calls = open('/referrals?needId=need-a&talentId=person-b', [referral('a', 'proposed'), due]);
    expect(await screen.findByText(words.total(1))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.remove(words.talentChip(who('b'))) }));
    await waitFor(() => expect(window.location.search).toBe('?needId=need-a'));
    fireEvent.click(await screen.findByRole('link', { name: words.dueCount(1) }));
    expect(await screen.findByText(words.totalDue(1))).toBeTruthy();
    expect(window.location.search).toBe('?needId=need-a&due=true');
    expect((await column('hired', 1)).getByText(words.dueMonths(6))).toBeTruthy();
    expect(screen.queryByRole('region', { name: new RegExp(words.states.proposed) })).toBeNull();
    expect(calls.at(-1)?.query.get('needId')).toBe('need-a');
  });

  test('a long column is shown page by page', async () => {
    open(
      '/referrals',
      Array.from({ length: 31 }, (_one, index) => referral(`n${index}`, 'proposed')),
    );
    const proposed = await column('proposed', 31);
    expect(await proposed.findAllByRole('listitem')).toHaveLength(30);
    fireEvent.click(await proposed.findByRole('button', { name: words.more }));
    expect(await proposed.findByRole('link', { name: who('n30') })).toBeTruthy();
    expect(proposed.queryByRole('button', { name: words.more })).toBeNull();
  });

  test('where reading failed there is a way to try again', async () => {
    const calls = serveTalents(() => undefined);
    window.history.replaceState(null, '', '/referrals');
    render(<App />);
    const [retry] = await screen.findAllByRole('button', { name: messages.problem.retry });
    if (retry === undefined) throw new Error('Nothing offers to try again.');
    const before = calls.length;
    fireEvent.click(retry);
    await waitFor(() => expect(calls.length).toBeGreaterThan(before));
  });

  test('says what to do where there is nothing', async () => {
    open('/referrals', []);
    expect(await screen.findByText(words.none)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.toNeeds }).getAttribute('href')).toBe('/needs');
    cleanup();
    open('/referrals?due=true', []);
    expect(await screen.findByText(words.noneDue)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.clear })).toBeTruthy();
  });
});
