/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Facts, Match, Matches } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { facts, regions } from './data.js';
import { item, matchesOf, pays } from './matches.js';

// Whether an element is visible is slow to find out here and not what these tests ask.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

const REQUEST_ID = '0193a5f2-7c11-7e2a-9d55-3f0b6f2a1c88';

/** Two policies: one met all along, one that the answer about a bad record settles. */
const decide = (given: Facts): Matches => {
  const bad = given['enterprise.dishonest'];
  const second = bad === undefined ? 'unknown' : bad === true ? 'notMet' : 'met';
  return matchesOf(
    [
      item({ policyId: 'tax', title: '减按15%税率', benefit: pays(200_000), delivery: '免申即享' }),
      item({
        policyId: 'centre',
        title: '研发中心认定',
        decision: second,
        benefit: pays(null, 300_000),
        missing: second === 'unknown' ? ['enterprise.dishonest'] : [],
        gap:
          second === 'notMet'
            ? [
                {
                  fact: 'enterprise.dishonest',
                  text: '信用记录良好',
                  required: { op: 'eq', value: false },
                  actual: true,
                  changeable: true,
                },
              ]
            : [],
      }),
      item({ policyId: 'club', title: '商会引荐奖励', subject: 'chamber', decision: 'unknown' }),
    ],
    {
      questions: second === 'unknown' ? [{ fact: 'enterprise.dishonest', text: '', settles: 1, money: 300_000 }] : [],
    },
  );
};

const matchOf = (policyId: string, given: Facts): Match => ({
  policyId,
  asOf: '2026-11-22',
  validity: 'inForce',
  decision: 'met',
  gap: [],
  missing: [],
  benefit: pays(200_000),
  explanation: {
    status: 'met',
    all: [
      {
        status: 'met',
        fact: 'enterprise.employees',
        op: 'lte',
        value: 300,
        text: '从业人数不超过300人',
        actual: given['enterprise.employees'] ?? null,
        source: 'given',
        factDate: '2026-11-22',
      },
    ],
  },
});

const policyOf = (id: string) => ({
  id,
  title: '减按15%税率',
  documentTitle: '企业所得税法',
  docNumber: null,
  level: 'national',
  region: { code: '100000', name: '全国' },
  issuer: '财政部',
  publishedOn: null,
  validFrom: '2016-01-01',
  validTo: null,
  benefits: [{ kind: 'tax', amount: null, formula: null, text: '所得税税率15%' }],
  materials: [],
  materialsBasis: null,
  sourceUrl: 'https://example.org/1',
  sourceTitle: null,
  sourceQuality: 'repost',
});

interface Asked {
  path: string;
  body: { facts?: Facts };
}

let asked: Asked[] = [];
let failing = false;

const answer = ({ path, body }: Asked): unknown => {
  if (path === '/facts') return { items: facts, nextCursor: null, total: facts.length };
  if (path === '/regions') return { items: regions, nextCursor: null, total: regions.length };
  if (path === '/policies/match/export') return null;
  if (path === '/policies/match') return decide(body.facts ?? {});
  if (path.startsWith('/policies?')) return { items: [policyOf('tax')], nextCursor: null, total: 1, facets: {} };
  const [, id = '', isMatch] = /^\/policies\/([^/]+)(\/match)?$/.exec(path) ?? [];
  return isMatch ? matchOf(id, body.facts ?? {}) : policyOf(id);
};

const response = (status: number, body: unknown): Response =>
  ({
    ok: status === 200,
    status,
    headers: { get: (name: string) => (name === 'content-type' ? 'application/json' : null) },
    json: async () => body,
    blob: async () => new Blob(['x']),
  }) as Response;

const fakeFetch = async (address: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const call: Asked = {
    path: (typeof address === 'string' ? address : address instanceof URL ? address.href : address.url).replace(
      '/api/v1',
      '',
    ),
    body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Asked['body']) : {},
  };
  asked.push(call);
  if (!failing) return response(200, answer(call));
  return response(503, {
    type: 'about:blank',
    title: 'Unavailable',
    status: 503,
    detail: 'The policy service does not answer.',
    instance: call.path,
    code: 'service.unavailable',
    requestId: REQUEST_ID,
  });
};

const open = (search: string) => {
  window.history.replaceState(null, '', `/${search}`);
  render(<App />);
};

beforeEach(() => {
  asked = [];
  failing = false;
  window.fetch = fakeFetch;
});

afterEach(cleanup);

describe('我的政策', () => {
  test('says at once what can be had, and never that somebody does not qualify', async () => {
    open('?enterprise.employees=20');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
      'textContent',
      '初步符合 1 项，现行有效的约可得 20 万元',
    );
    expect(await screen.findByText('符合：从业人数不超过300人')).toBeTruthy();
    expect(screen.getByText('免申即享')).toBeTruthy();
    expect(screen.getByText(messages.list.chamber(1))).toBeTruthy();
    expect(document.body.textContent).toContain('没有逐条对照政府公报');
    expect(document.body.textContent).not.toContain('不符合资格');
  });

  test('asks for the facts before it judges', async () => {
    open('');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(messages.headline.start(2));
    expect(screen.queryByText(messages.question.title)).toBeNull();
    expect(screen.getByLabelText(messages.form.labels['enterprise.revenue'])).toBeTruthy();
  });

  test('an answer moves policies, says so, and stands in the address', async () => {
    open('?enterprise.employees=20');
    await screen.findByRole('heading', { name: /是否被列为失信主体/ });
    expect(screen.getByText(messages.question.worth(1, '30 万元'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: messages.no }));
    await waitFor(() =>
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
        '刚才的回答：1 项转为初步符合。',
      ),
    );
    expect(screen.getByRole('tab', { name: /初步符合 2/ })).toBeTruthy();
    expect(window.location.search).toBe('?enterprise.employees=20&enterprise.dishonest=false');
    expect(document.activeElement?.id).toBe('question');
  });

  test('不清楚 goes on without an answer, 上一题 comes back', async () => {
    open('?enterprise.employees=20');
    fireEvent.click(await screen.findByRole('button', { name: messages.question.dontKnow }));
    expect(await screen.findByText(messages.question.doneSkipped(1))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: messages.question.back }));
    expect(screen.getByRole('heading', { name: /是否被列为失信主体/ })).toBeTruthy();
    expect(window.location.search).toBe('?enterprise.employees=20');
  });

  test('a number counts in 万元 once typing pauses', async () => {
    open('');
    fireEvent.change(await screen.findByLabelText(messages.form.labels['enterprise.revenue']), {
      target: { value: '38000' },
    });
    await waitFor(() => expect(window.location.search).toBe('?enterprise.revenue=380000000'));
    await waitFor(() =>
      expect(asked.some(({ body }) => body.facts?.['enterprise.revenue'] === 380_000_000)).toBe(true),
    );
  });

  test('a number that is none is told beside its field and not sent', async () => {
    open('');
    const field = await screen.findByLabelText(messages.form.labels['enterprise.revenue']);
    fireEvent.change(field, { target: { value: '三千万' } });
    fireEvent.blur(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      messages.faults.number,
    );
    expect(window.location.search).toBe('');
  });

  test('a pasted link opens the same group and policy, with conditions against values and the source', async () => {
    open('?enterprise.employees=20&tab=met&policy=tax');
    const detail = await screen.findByText(messages.detail.conditions);
    const row = detail.closest('li');
    expect(row).not.toBeNull();
    if (row === null) return;
    expect(within(row).getByText(/从业人数：/).textContent).toBe('从业人数：20 人（本页填写，截至 2026年11月22日）');
    expect(
      within(row)
        .getByRole('link', { name: /查看原文/ })
        .getAttribute('href'),
    ).toBe('https://example.org/1');
    expect(within(row).getByText(/咨询机构等转载/)).toBeTruthy();
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain(messages.state.met);
  });

  test('the groups are walked with the arrow keys', async () => {
    open('?enterprise.employees=20');
    fireEvent.keyDown(await screen.findByRole('tab', { selected: true }), { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain(messages.state.unknown);
    expect(window.location.search).toBe('?enterprise.employees=20&tab=unknown');
    expect(screen.getByText('还需知道：是否被列为失信主体')).toBeTruthy();
  });

  test('a failure keeps the last results and gives the number to quote', async () => {
    open('?enterprise.employees=20');
    await screen.findByRole('heading', { name: /是否被列为失信主体/ });
    failing = true;
    fireEvent.click(screen.getByRole('button', { name: messages.no }));
    const alert = await screen.findByText(messages.problem.requestId(REQUEST_ID));
    expect(alert).toBeTruthy();
    expect(screen.getByRole('tab', { name: /初步符合 1/ })).toBeTruthy();
    failing = false;
    fireEvent.click(screen.getByRole('button', { name: messages.problem.retry }));
    expect(await screen.findByRole('tab', { name: /初步符合 2/ })).toBeTruthy();
  });

  test('what an address holds and nobody knows is told, the rest is shown', async () => {
    open('?enterprise.employees=20&enterprise.colour=red');
    expect(await screen.findByText(messages.faults.ignored(1))).toBeTruthy();
  });

  test('any policy can be looked for by words, and says why it is not among the met', async () => {
    open('?enterprise.dishonest=true');
    fireEvent.change(await screen.findByRole('searchbox', { name: messages.list.find.label }), {
      target: { value: ' 研发 ' },
    });
    const found = screen.getByRole('region', { name: messages.list.find.title });
    fireEvent.submit(within(found).getByRole('search'));
    expect(await within(found).findByText('研发中心认定')).toBeTruthy();
    expect(asked.at(-1)?.body).toMatchObject({ q: '研发', includeNotInForce: true });
    expect(within(found).getAllByText(messages.state.notMet).length).toBeGreaterThan(0);
  });

  test('all groups can be had as a workbook, on the facts in sight', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:one';
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    URL.revokeObjectURL = (address) => void saved.push(address);
    open('?enterprise.employees=20');
    fireEvent.click(await screen.findByRole('button', { name: messages.list.export }));
    await waitFor(() => expect(saved).toEqual(['blob:one']));
    expect(asked.at(-1)).toMatchObject({
      path: '/policies/match/export',
      body: { facts: { 'enterprise.employees': 20 } },
    });
  });
});
