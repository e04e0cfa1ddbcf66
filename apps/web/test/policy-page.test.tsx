/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Facts, Match, Me } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { pays } from './matches.js';
import { serve } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.policyPage;

const policy = {
  id: 'centre',
  title: '企业研发中心奖励',
  documentTitle: '研发中心管理办法',
  docNumber: '淮科〔2025〕1号',
  level: 'city',
  region: { code: '340400', name: '淮南市' },
  issuer: '淮南市科学技术局',
  category: '研发创新',
  delivery: '申报',
  publishedOn: '2025-01-02',
  validFrom: '2025-02-01',
  validTo: null,
  applyWindow: null,
  summary: '对认定的研发中心给予奖励。',
  benefits: [
    {
      kind: 'award',
      amount: null,
      formula: { rate: 0.05, of: 'enterprise.rdExpense', cap: 500_000 },
      text: '按研发费用的5%奖励',
    },
  ],
  materials: ['申请表'],
  materialsBasis: 'read',
  sourceUrl: 'https://example.org/1',
  sourceTitle: null,
  sourceQuality: 'official',
  otherSources: [],
  versions: [
    {
      number: 1,
      state: 'published',
      changedAt: '2026-11-01T00:00:00.000Z',
      publishedAt: null,
      withdrawnBecause: null,
    },
  ],
};

const matchOf = (facts: Facts): Match => {
  const actual = facts['enterprise.patentsInvention'] ?? null;
  const status = actual === null ? 'unknown' : Number(actual) >= 12 ? 'met' : 'notMet';
  return {
    policyId: 'centre',
    asOf: '2026-11-22',
    validity: 'endUnknown',
    decision: status,
    missing: status === 'unknown' ? ['enterprise.patentsInvention'] : [],
    gap:
      status === 'notMet'
        ? [
            {
              fact: 'enterprise.patentsInvention',
              text: '发明专利不少于12件',
              required: { op: 'gte', value: 12 },
              actual,
              changeable: true,
            },
          ]
        : [],
    benefit: pays(500_000),
    explanation: {
      status,
      all: [
        {
          status,
          fact: 'enterprise.patentsInvention',
          op: 'gte',
          value: 12,
          text: '发明专利不少于12件',
          actual,
          source: actual === null ? null : '本次填写',
          factDate: actual === null ? null : '2026-11-22',
        },
      ],
    },
  };
};

const open = (search: string, me: Me | null = null) => {
  const calls = serve(me, ({ path, query, body }) => {
    if (path === '/policies/centre') return { body: policy };
    if (path === '/policies/centre/match') return { body: matchOf((body as { facts?: Facts }).facts ?? {}) };
    if (path !== '/policies/centre/enterprises') return undefined;
    const items =
      query.get('decision') === 'met'
        ? [{ uscc: 'A', name: '淮南甲公司', decision: 'met', benefit: pays(500_000), gap: [], missing: [] }]
        : [];
    return {
      body: { asOf: '2026-11-22', counts: { met: 1, unknown: 2, notMet: 3 }, items, nextCursor: null, total: 1 },
    };
  });
  window.history.replaceState(null, '', `/policies/centre${search}`);
  render(<App />);
  return calls;
};

describe('the page of a policy', () => {
  test('says first what stands in the way, against what there is', async () => {
    open('?enterprise.patentsInvention=9&enterprise.rdExpense=20000000');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(policy.title);
    const verdict = screen.getByRole('region', { name: words.ask });
    expect(verdict.textContent).toContain(messages.state.notMet);
    expect(verdict.textContent).toContain('发明专利不少于12件（现为 9 件）');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toContain('奖励按研发费用的5%奖励上年研发费用的 5％，最高 50 万元约 50 万元');
    expect(screen.getByRole('list', { name: words.life }).textContent).toContain(words.toUnknown);
    expect(screen.getByText(/政府网站/)).toBeTruthy();
    expect(document.title).toBe(messages.frame.titleOf(policy.title));
  });

  test('a condition filled in there is answered at once, and stands in the address', async () => {
    open('?enterprise.rdExpense=20000000');
    await screen.findByText(words.unknown('有效发明专利数'));
    fireEvent.click(screen.getByRole('button', { name: messages.detail.changeLabel('有效发明专利数') }));
    fireEvent.change(screen.getByRole('textbox', { name: '有效发明专利数' }), { target: { value: '15' } });
    fireEvent.click(screen.getByRole('button', { name: messages.question.answer }));
    expect(await screen.findByText(words.met)).toBeTruthy();
    expect(new URLSearchParams(window.location.search).get('enterprise.patentsInvention')).toBe('15');
  });

  test('staff see which enterprises it fits, others are not asked about', async () => {
    const county: Me = { id: 'c', name: '田家庵区', roles: ['county'], scopes: { regions: ['340403'] } };
    open('', county);
    expect(await screen.findByText(messages.reach.counts(1, 2, 3))).toBeTruthy();
    const table = (await screen.findByRole('link', { name: '淮南甲公司' })).closest('table');
    expect(table && within(table).getByText(messages.state.met)).toBeTruthy();
    cleanup();
    const calls = open('');
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/match'))).toBe(true));
    expect(calls.some(({ path }) => path.endsWith('/enterprises'))).toBe(false);
  });
});
