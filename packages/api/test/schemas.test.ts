import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { parse, routes, type OperationId, type Route } from '../src/index.js';

const bodyOf = (id: OperationId): z.ZodType => {
  const { body }: Route = routes[id];
  if (body === undefined) throw new Error(`${id} has no body`);
  return body;
};
const accepts = (id: OperationId, input: unknown): boolean => parse(bodyOf(id), input, 'body').ok;
const answers = (id: OperationId, status: 200 | 201, value: unknown): boolean => {
  const { responses }: Route = routes[id];
  return responses[status]?.safeParse(value).success === true;
};

const condition = { fact: 'enterprise.revenue', op: 'gte', value: 1, text: '营收' };
const draft = {
  title: '标题',
  level: 'city',
  region: { code: '340400', name: '淮南市' },
  issuer: '淮南市人民政府',
  category: '研发创新',
  conditions: { all: [condition] },
  benefits: [],
};

describe('examples in the document', () => {
  const withBody = Object.entries<Route>(routes).flatMap(([id, { body }]) =>
    body === undefined
      ? []
      : ((body.meta()?.['examples'] as unknown[] | undefined) ?? []).map((example) => ({ id, body, example })),
  );

  test('are there for most bodies and are accepted', () => {
    expect(new Set(withBody.map(({ id }) => id)).size).toBeGreaterThanOrEqual(10);
    for (const { id, body, example } of withBody) expect([id, parse(body, example, 'body').ok]).toEqual([id, true]);
  });
});

describe('policies', () => {
  const items = JSON.parse(readFileSync(new URL('../../../data/policies.json', import.meta.url), 'utf8')) as unknown[];

  test('each item of the corpus is a draft and comes back as it was', () => {
    expect(items).toHaveLength(90);
    expect(accepts('importPolicies', items)).toBe(true);
    for (const item of items) expect(parse(bodyOf('createPolicy'), item, 'body')).toEqual({ ok: true, value: item });
  });

  test('what is not known may be left out of a draft', () => {
    expect(parse(bodyOf('createPolicy'), draft, 'body')).toMatchObject({
      ok: true,
      value: { ...draft, validTo: null, industries: ['*'], delivery: 'unknown', materials: [] },
    });
  });

  test.each<[string, object]>([
    ['an unknown field', { state: 'published' }],
    ['another category', { category: '其他' }],
    ['no real day', { validFrom: '2026-02-30' }],
    ['a negative cap', { totalCap: -1 }],
    ['a script for a link', { sourceUrl: 'javascript:alert(1)' }],
    ['a rule that is a list', { conditions: [] }],
    ['a rule that is null', { conditions: null }],
    ['no rule', { conditions: undefined }],
    ['a benefit of unknown kind', { benefits: [{ kind: 'gift', amount: 1, formula: null, text: '' }] }],
    ['a blank title', { title: '  ' }],
    ['a title of two lines', { title: 'a\nb' }],
    ['an id with a slash', { id: 'a/../b' }],
  ])('a draft with %s is refused', (_what, change) => {
    expect(accepts('createPolicy', { ...draft, ...change })).toBe(false);
  });

  test('an import judges its items one by one, so a bad one passes here, and what is no item does not', () => {
    expect(accepts('importPolicies', [{ id: 'bad' }, items[0]])).toBe(true);
    expect(accepts('importPolicies', [])).toBe(true);
    expect(accepts('importPolicies', ['x'])).toBe(false);
    expect(accepts('importPolicies', {})).toBe(false);
  });
});

describe('bodies', () => {
  test.each<[OperationId, unknown]>([
    ['createToken', { username: 'county', password: 'x' }],
    [
      'putEnterprise',
      {
        name: '企业',
        facts: { 'enterprise.revenue': 120000000, 'enterprise.rdRatio': null },
        source: '自报',
        asOf: '2026-01-01',
      },
    ],
    ['patchFacts', { 'enterprise.rdRatio': 0.06, 'enterprise.creditRating': null }],
    ['patchFacts', {}],
    ['matchPolicies', {}],
    [
      'matchPolicies',
      {
        uscc: 'any text at all',
        facts: {},
        q: '研发',
        asOf: '2026-11-22',
        decisions: ['met'],
        includeNotInForce: true,
        limit: 1,
        cursor: 'x',
      },
    ],
    ['matchPolicy', { facts: { 'enterprise.qualifications': ['高新技术企业'] } }],
    ['whatIf', { change: { 'enterprise.rdRatio': 0.06 } }],
    ['withdrawPolicy', undefined],
    ['withdrawPolicy', {}],
    ['reviewPolicy', { approved: false, legality: '缺依据', fairCompetition: '无' }],
    ['updateAccount', { disabled: true }],
    ['createAccount', { username: 'hr2', name: '人社', password: 'long enough', roles: ['hr'] }],
  ])('%s accepts %j', (id, input) => {
    expect(accepts(id, input)).toBe(true);
  });

  test.each<[OperationId, unknown]>([
    ['createToken', { username: 'county' }],
    ['createToken', { username: ['county'], password: { $ne: '' } }],
    ['putEnterprise', { name: '企业' }],
    ['putEnterprise', { name: '企业', facts: [] }],
    ['putEnterprise', { name: '企业', facts: {}, version: 3 }],
    ['putEnterprise', { name: '企业', facts: { 'enterprise.revenue': [[1]] } }],
    ['patchFacts', { 'enterprise.rdRatio': { value: 1 } }],
    ['patchFacts', [1]],
    ['matchPolicies', { limit: 0 }],
    ['matchPolicies', { limit: 201 }],
    ['matchPolicies', { limit: '10' }],
    ['matchPolicies', { decisions: ['maybe'] }],
    ['matchPolicies', { decisions: [] }],
    ['matchPolicies', { asOf: '2026-02-30' }],
    ['matchPolicies', { cursor: 'x'.repeat(513) }],
    ['whatIf', {}],
    ['reviewPolicy', { approved: 'yes', legality: 'x', fairCompetition: 'x' }],
    ['updateAccount', { username: 'root' }],
    ['createAccount', { username: 'hr2', name: '人社', password: 'long enough', roles: ['system'] }],
    ['createAccount', { username: 'hr2', name: '人社', password: 'long enough', roles: [] }],
    ['createAccount', { username: 'hr2', name: '人社', password: 'short', roles: ['hr'] }],
    [
      'createAccount',
      { username: 'hr2', name: '人社', password: 'long enough', roles: ['county'], scopes: { regions: [''] } },
    ],
    ['changePassword', { current: 'a', new: '' }],
  ])('%s refuses %j', (id, input) => {
    expect(accepts(id, input)).toBe(false);
  });
});

describe('answers', () => {
  const benefit = { estimate: 200000, upTo: 200000, currency: 'CNY', text: '奖补20万元' };
  const gap = {
    fact: 'enterprise.revenue',
    text: '营收',
    required: { op: 'gte', value: 1 },
    actual: null,
    changeable: true,
  };
  const outcome = { decision: 'notMet', gap: [gap], missing: [], benefit };
  const found = { ...condition, status: 'notMet', actual: 0, source: '企业填报', factDate: '2026-01-01' };
  const match = {
    policyId: 'hn-2021-hte-award',
    asOf: '2026-11-22',
    validity: 'endUnknown',
    ...outcome,
    explanation: { status: 'notMet', all: [found, { status: 'met', not: { status: 'notMet', any: [found] } }] },
  };
  const item = {
    policyId: 'x',
    title: '题',
    subject: 'enterprise',
    ...outcome,
    deadline: null,
    validity: 'inForce',
    delivery: '申报',
  };
  const matches = {
    asOf: '2026-11-22',
    counts: { met: 3, unknown: 5, notMet: 62, notInForce: 20 },
    nextCursor: null,
    items: [item],
    questions: [{ fact: 'enterprise.rdRatio', text: '…', settles: 7, money: 900000 }],
    bestCombination: { total: 320000, policyIds: ['x'] },
    headline: { total: 200000, policyIds: ['x'], endUnknown: ['y'] },
  };
  const user = { id: 'a', name: '县区', roles: ['county'], scopes: { regions: ['3404'] } };

  test.each<[OperationId, 200 | 201, object]>([
    ['matchPolicy', 200, match],
    ['matchPolicies', 200, matches],
    ['whatIf', 200, { before: outcome, after: { ...outcome, decision: 'met', gap: [] } }],
    ['getMe', 200, { ...user, enterprise: { uscc: 'x', name: '企业' } }],
    ['createToken', 200, { accessToken: 't', tokenType: 'Bearer', expiresIn: 3600, user }],
    [
      'enterpriseHistory',
      200,
      {
        items: [
          {
            fact: 'enterprise.revenue',
            value: null,
            source: '企业自报',
            asOf: '2026-01-01',
            recordedAt: '2026-01-02T00:00:00.000Z',
          },
        ],
        nextCursor: null,
        total: 1,
      },
    ],
    [
      'policyEnterprises',
      200,
      {
        asOf: '2026-11-22',
        counts: { met: 0, unknown: 0, notMet: 1 },
        items: [{ uscc: 'x', name: '企业', ...outcome }],
        nextCursor: null,
        total: 1,
      },
    ],
    [
      'listSessions',
      200,
      {
        items: [
          {
            id: 'x',
            kind: 'token',
            createdAt: '2026-01-02T00:00:00.000Z',
            lastSeenAt: '2026-01-02T00:00:00.000Z',
            current: true,
          },
        ],
        nextCursor: null,
        total: 1,
      },
    ],
    [
      'importPolicies',
      200,
      { accepted: 1, rejected: 1, errors: [{ index: 1, path: 'title', code: 'body.required', message: '…' }] },
    ],
  ])('%s answers what the documents show, and nothing beside it', (id, status, value) => {
    expect(answers(id, status, value)).toBe(true);
    expect(answers(id, status, { ...value, passwordHash: 'x' })).toBe(false);
    for (const name of Object.keys(value).filter((one) => one !== 'enterprise')) {
      const less = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
      expect([name, answers(id, status, less)]).toEqual([name, false]);
    }
  });

  test('an explanation with a foreign field deep inside is none', () => {
    expect(
      answers('matchPolicy', 200, { ...match, explanation: { status: 'met', all: [{ ...found, note: 1 }] } }),
    ).toBe(false);
  });
});

describe('views of lists', () => {
  const view = { list: 'registry', name: '田家庵规上', search: '', shared: false };

  test.each([
    ['nothing', ''],
    ['what the pages put into their addresses', 'q=%E5%8E%82%E6%88%BF+a&region=340403&inForce=1&from=2026-11-01'],
    ['a name without a value', 'q='],
  ])('a search of %s is taken', (_what, search) => {
    expect(accepts('createView', { ...view, search })).toBe(true);
  });

  test.each<[string, object]>([
    ['a cursor', { search: 'q=a&cursor=b' }],
    ['a cursor first', { search: 'cursor=b' }],
    ['an address', { search: '//elsewhere.example/?q=a' }],
    ['a question mark', { search: '?q=a' }],
    ['a part that is no pair', { search: 'q=a&&b=c' }],
    ['text that is not encoded', { search: 'q=<b>' }],
    ['half of an encoded character', { search: 'q=%E' }],
    ['2,001 characters', { search: `q=${'a'.repeat(1_999)}` }],
    ['no name', { name: '' }],
    ['a name of 61 characters', { name: 'a'.repeat(61) }],
    ['a name of two lines', { name: 'a\nb' }],
    ['another list', { list: 'talents' }],
    ['a column that no list has', { columns: ['enterprise.secret'] }],
    ['a column twice', { columns: ['updatedAt', 'updatedAt'] }],
    ['an owner', { owner: 'me' }],
  ])('one with %s is refused', (_what, change) => {
    expect(accepts('createView', { ...view, ...change })).toBe(false);
  });
});
