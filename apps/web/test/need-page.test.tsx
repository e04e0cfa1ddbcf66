/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Me } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import type { ExplainedMatch, Need, NeedMatch } from '../src/need/queries.js';
import { need, referral } from './referral-server.js';
import { enterpriseUser, serve, type Answer } from './server.js';
import { person, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.needs;
const match = messages.needMatch;
const PATH = '/needs/need-a';
const who = (letter: string) => `示*（硕士，示例理工大学${letter}）`;

const parts: ExplainedMatch['parts'] = [
  { name: 'degree', weight: 15, value: 1, text: '硕士，要求本科以上' },
  { name: 'availability', weight: 10, value: 0.5, text: '三个月内可到岗' },
];
const scored = (
  letter: string,
  score: number,
  state: ExplainedMatch['referral'] = null,
): NeedMatch['items'][number] => ({
  talentId: `person-${letter}`,
  talent: person(letter),
  referral: state,
  score,
  parts,
});
const matched = (items: NeedMatch['items'], rest: Partial<NeedMatch> = {}): Answer => ({
  body: { items, nextCursor: null, total: items.length, byPeople: [], found: items.length, narrowedBy: [], ...rest },
});

const open = (known: Readonly<Record<string, Answer>>, { address = PATH, one = need('a') } = {}) => {
  const answers: Readonly<Record<string, Answer>> = { [`GET ${PATH}`]: { body: one }, ...known };
  const calls = serveTalents(({ method, path }) => answers[`${method} ${path}`]);
  window.history.replaceState(null, '', address);
  render(<App />);
  return calls;
};

describe('用人需求 one by one', () => {
  test('says what is asked and how far it has come', async () => {
    open({ [`POST ${PATH}/match`]: matched([]) });
    expect(await screen.findByRole('heading', { level: 1, name: '复合材料工程师a' })).toBeTruthy();
    for (const text of ['复合材料', '本科及以上', '10,000–18,000 元／月', '1/3 人', '田家庵区', '新材料'])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByText('已录用 1')).toBeTruthy();
    expect(screen.getByRole('link', { name: words.toReferrals }).getAttribute('href')).toBe('/referrals?needId=need-a');
    expect(await screen.findByText(match.none, { exact: false })).toBeTruthy();
    expect(screen.getByRole('link', { name: match.change }).getAttribute('href')).toBe(`${PATH}/edit`);
  });

  test('is closed after a question, for the version that was seen', async () => {
    const closed = need('a', { state: 'closed', version: 3 });
    const calls = open({ [`POST ${PATH}/match`]: matched([]), [`POST ${PATH}/close`]: { body: closed } });
    fireEvent.click(await screen.findByRole('button', { name: words.close }));
    const dialog = within(await screen.findByRole('dialog', { name: words.closing.title }));
    expect(dialog.getByText(words.closing.explains)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: words.closing.submit }));
    expect(await screen.findByText(words.closed)).toBeTruthy();
    expect(screen.getByText(match.notOpen)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.close })).toBeNull();
    expect(calls.find(({ path }) => path === `${PATH}/close`)?.headers.get('if-match')).toBe('"2"');
  });

  test('that it could not be closed is said in the dialog, and the next try means the need as it is then', async () => {
    let version = 2;
    const calls = serveTalents(({ method, path, headers }) => {
      if (path === `${PATH}/match`) return matched([]);
      if (path === PATH) return { body: need('a', { version }) };
      if (method !== 'POST' || path !== `${PATH}/close`) return undefined;
      version = 3;
      return headers.get('if-match') === '"3"'
        ? { body: need('a', { state: 'closed', version: 4 }) }
        : { status: 412, code: 'need.version' };
    });
    window.history.replaceState(null, '', PATH);
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: words.close }));
    fireEvent.click(await screen.findByRole('button', { name: words.closing.submit }));
    expect(await screen.findByText(messages.problem.stale)).toBeTruthy();
    await waitFor(() => expect(calls.filter(({ path }) => path === `${PATH}/match`)).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: messages.problem.retry }));
    expect(await screen.findByText(words.closed)).toBeTruthy();
  });

  const leader: Me = { id: 'six', name: '领导', roles: ['leader'], scopes: {} };
  test.each([
    [enterpriseUser, 1],
    [leader, 0],
  ])('nobody else is told who fits it: $roles', async (me, writes) => {
    const calls = serve(me, ({ path }) => (path === PATH ? { body: need('a') } : undefined));
    window.history.replaceState(null, '', `${PATH}?talent=person-a`);
    render(<App />);
    expect(await screen.findByText('已录用 1')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: match.title })).toBeNull();
    expect(screen.queryByRole('link', { name: words.toReferrals })).toBeNull();
    expect(screen.queryAllByRole('button', { name: words.close })).toHaveLength(writes);
    expect(calls.some(({ path }) => path.startsWith(`${PATH}/match`))).toBe(false);
  });

  test('a need that is not there is told', async () => {
    open({}, { address: '/needs/lost' });
    expect(await screen.findByText(messages.problem.missing)).toBeTruthy();
  });
});

describe('适合的人才', () => {
  test('each is masked, with a score whose parts say weight, value and why', async () => {
    open({ [`POST ${PATH}/match`]: matched([scored('a', 80.5), scored('b', 61, 'contacted')]) });
    const region = within(await screen.findByRole('region', { name: match.title }));
    expect(await region.findByText(match.score('80.5'))).toBeTruthy();
    expect(region.getByText(match.found('2', '2'))).toBeTruthy();
    const [list] = region.getAllByRole('list', { name: match.parts });
    const items = within(list as HTMLElement).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '学历占 60％100 分硕士，要求本科以上',
      '到岗占 40％50 分三个月内可到岗',
    ]);
    expect(region.getAllByRole('link', { name: '示*' })[0]?.getAttribute('href')).toBe('/talents/person-a');
    expect(region.getByRole('link', { name: match.referral('已联系') }).getAttribute('href')).toBe(
      '/referrals?needId=need-a&talentId=person-b',
    );
    expect(region.queryByRole('button', { name: match.referOf(match.refer, who('b')) })).toBeNull();
  });

  test('somebody is proposed, and one whose referral came to nothing may be again', async () => {
    let state: ExplainedMatch['referral'] = null;
    const calls = serveTalents(({ method, path }) => {
      if (path === PATH) return { body: need('a') };
      if (path === `${PATH}/match`) return matched([scored('a', 80, state), scored('b', 70, 'declined')]);
      if (method !== 'POST' || path !== '/referrals') return undefined;
      state = 'proposed';
      return { status: 201, body: referral('a', 'proposed') };
    });
    window.history.replaceState(null, '', PATH);
    render(<App />);
    expect(await screen.findByRole('button', { name: match.referOf(match.again, who('b')) })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: match.referOf(match.refer, who('a')) }));
    fireEvent.click(await screen.findByRole('button', { name: messages.referrals.referSubmit }));
    expect(await screen.findByText(match.referred(who('a')))).toBeTruthy();
    expect(screen.getByRole('link', { name: match.referral('已推荐') })).toBeTruthy();
    expect(calls.find(({ path }) => path === '/referrals')?.body).toEqual({
      needId: 'need-a',
      talentId: 'person-a',
      note: '',
    });
  });

  test('that not all were scored is said, and pages go on', async () => {
    const calls = serveTalents(({ path, body }) => {
      if (path === PATH) return { body: need('a') };
      if (path !== `${PATH}/match`) return undefined;
      const told = { found: 9000, total: 4000, narrowedBy: ['can', 'newest'] as NeedMatch['narrowedBy'] };
      return JSON.stringify(body).includes('next')
        ? matched([scored('b', 60)], told)
        : matched([scored('a', 80)], { ...told, nextCursor: 'next' });
    });
    window.history.replaceState(null, '', PATH);
    render(<App />);
    expect(await screen.findByText(match.found('9,000', '4,000'))).toBeTruthy();
    expect(screen.getByText(match.narrowed('有加分技能、只取最近更新的'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.more }));
    expect(await screen.findByText(match.score('60.0'))).toBeTruthy();
    expect(calls.filter(({ path }) => path === `${PATH}/match`).map(({ body }) => body)).toEqual([
      { limit: 10 },
      { limit: 10, cursor: 'next' },
    ]);
  });

  test('who refuses to be ranked stands apart, without a score', async () => {
    const byPeople = [{ talentId: 'person-c', talent: person('c', { rankedByPeopleOnly: true }), referral: null }];
    open({ [`POST ${PATH}/match`]: matched([scored('a', 80)], { byPeople }) });
    const region = within(await screen.findByRole('region', { name: match.byPeople('1') }));
    expect(region.getByText(match.byPeopleHelp)).toBeTruthy();
    expect(region.queryByRole('list', { name: match.parts })).toBeNull();
    expect(region.getByRole('button', { name: match.referOf(match.refer, who('c')) })).toBeTruthy();
  });

  test('a failure is told beside the need, and tried again', async () => {
    let isDown = true;
    serveTalents(({ path }) => {
      if (path === PATH) return { body: need('a') };
      if (path !== `${PATH}/match`) return undefined;
      return isDown ? { status: 429, code: 'limit.requests' } : matched([scored('a', 80)]);
    });
    window.history.replaceState(null, '', PATH);
    render(<App />);
    expect(await screen.findByText(messages.problem.limited)).toBeTruthy();
    expect(screen.getByText(words.asked)).toBeTruthy();
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: messages.problem.retry }));
    expect(await screen.findByText(match.score('80.0'))).toBeTruthy();
  });

  test('one that is filled looks for nobody', async () => {
    const calls = open({}, { one: need('a', { state: 'filled' } satisfies Partial<Need>) });
    expect(await screen.findByText(match.notOpen)).toBeTruthy();
    expect(calls.some(({ path }) => path === `${PATH}/match`)).toBe(false);
  });
});

describe('为什么没有某人', () => {
  const explain = (explained: ExplainedMatch) =>
    open(
      { [`POST ${PATH}/match`]: matched([]), [`GET ${PATH}/match/person-a`]: { body: explained } },
      { address: `${PATH}?talent=person-a` },
    );
  const panel = async () => within(await screen.findByRole('region', { name: match.why.title }));

  test('says what excludes the person, and the other parts without a score', async () => {
    explain({
      exclusions: [{ name: 'must', text: '缺少必备技能：复合材料' }],
      score: 80.5,
      parts,
      referral: null,
    });
    const why = await panel();
    expect(await why.findByText('缺少必备技能：复合材料')).toBeTruthy();
    expect(why.getByText(match.why.wouldBe)).toBeTruthy();
    expect(why.queryByText(match.score('80.5'))).toBeNull();
    expect(why.getByRole('link', { name: match.why.person }).getAttribute('href')).toBe('/talents/person-a');
    fireEvent.click(why.getByRole('link', { name: match.why.hide }));
    await waitFor(() => expect(screen.queryByRole('region', { name: match.why.title })).toBeNull());
  });

  test('shows the score of who fits, with a way to propose the person', async () => {
    explain({ exclusions: [], score: 80.5, parts, referral: null });
    const why = await panel();
    expect(await why.findByText(match.score('80.5'))).toBeTruthy();
    expect(why.getByText(match.why.fits)).toBeTruthy();
    expect(why.getByRole('button', { name: match.referOf(match.refer, match.why.thisPerson) })).toBeTruthy();
  });

  test('says that the person has refused to be ranked', async () => {
    explain({ exclusions: [], score: null, parts: [], referral: 'proposed' });
    const why = await panel();
    expect(await why.findByText(match.why.byPeople)).toBeTruthy();
    expect(why.getByRole('link', { name: match.referral('已推荐') })).toBeTruthy();
  });

  test('that there is no such person is told', async () => {
    open({ [`POST ${PATH}/match`]: matched([]) }, { address: `${PATH}?talent=lost` });
    expect(await (await panel()).findByText(messages.problem.missing)).toBeTruthy();
  });
});
