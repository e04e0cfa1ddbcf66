import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { FAULT_CODES, parse, parseQuery, routes, type Parsed } from '../src/index.js';

const codes = (parsed: Parsed<unknown>): string[] =>
  parsed.ok ? [] : parsed.faults.map(({ path, code }) => (path === '' ? code : `${path} ${code}`));
const enterprises = (query: string) => parseQuery(routes.searchEnterprises.query, new URLSearchParams(query));

describe('a query', () => {
  test('is read into numbers, truths and texts', () => {
    expect(enterprises('q=%E6%B7%AE%E5%8D%97&limit=200')).toEqual({ ok: true, value: { q: '淮南', limit: 200 } });
    expect(enterprises('')).toEqual({ ok: true, value: { limit: 50 } });
    expect(parseQuery(routes.importPolicies.query, new URLSearchParams('publish=true'))).toEqual({
      ok: true,
      value: { publish: true },
    });
  });

  test.each([
    ['page=2', 'page query.unknown'],
    ['__proto__=1', '__proto__ query.unknown'],
    ['constructor=1', 'constructor query.unknown'],
    ['toString=1', 'toString query.unknown'],
    ['limit=10&limit=20', 'limit query.repeated'],
    ['q=a&q=b', 'q query.repeated'],
    ['limit=0', 'limit query.value'],
    ['limit=201', 'limit query.value'],
    ['limit=-1', 'limit query.value'],
    ['limit=', 'limit query.type'],
    ['limit=1.5', 'limit query.type'],
    ['limit=1e1', 'limit query.type'],
    ['limit=0x10', 'limit query.type'],
    ['limit=%2010', 'limit query.type'],
    ['limit=99999999999999999999', 'limit query.type'],
    ['q=a%00', 'q query.text'],
    [`cursor=${'x'.repeat(513)}`, 'cursor query.value'],
    ['cursor=', 'cursor query.value'],
  ])('%s is refused', (query, fault) => {
    expect(codes(enterprises(query))).toEqual([fault]);
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', 'today', ''])(
    '%p is no day',
    (asOf) => {
      expect(codes(parseQuery(routes.getEnterprise.query, new URLSearchParams({ asOf })))).toEqual([
        'asOf query.value',
      ]);
    },
  );

  test('29 February is a day in a leap year', () => {
    expect(parseQuery(routes.getEnterprise.query, new URLSearchParams({ asOf: '2028-02-29' })).ok).toBe(true);
  });

  test.each(['1', 'TRUE', 'yes', ''])('publish=%s is not true', (publish) => {
    expect(codes(parseQuery(routes.importPolicies.query, new URLSearchParams({ publish })))).toEqual([
      'publish query.type',
    ]);
  });
});

describe('a body', () => {
  const body = (input: unknown): string[] => codes(parse(routes.putEnterprise.body, input, 'body'));

  test('is told every fault by its path and code', () => {
    expect(
      body({ name: 5, facts: { 'enterprise.revenue': {} }, asOf: '2026-02-30', extra: 1, more: 2 }).sort(),
    ).toEqual([
      'asOf body.value',
      'extra body.unknown_field',
      'facts.enterprise.revenue fact.type',
      'more body.unknown_field',
      'name body.type',
    ]);
  });

  test('tells what is missing from what is of the wrong type', () => {
    expect(body({})).toEqual(['name body.required', 'facts body.required']);
    expect(body(undefined)).toEqual(['body.required']);
    expect(body([])).toEqual(['body.type']);
    expect(body(null)).toEqual(['body.type']);
    expect(body({ name: null, facts: {} })).toEqual(['name body.type']);
  });

  test('with a hostile name is refused, also where facts would have dropped it', () => {
    expect(body(JSON.parse('{"name":"a","facts":{"__proto__":1}}'))).toEqual(['facts.__proto__ body.unknown_field']);
    expect(body(JSON.parse('{"name":"a","facts":{},"constructor":1}'))).toEqual(['constructor body.unknown_field']);
  });

  test('of rubbish gives at most a hundred faults with short paths', () => {
    const rubbish = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, n) => [`${'x'.repeat(1_000)}${String(n)}`, n]),
    );
    const parsed = parse(routes.putEnterprise.body, rubbish, 'body');
    expect(parsed.ok ? [] : parsed.faults).toHaveLength(100);
    expect(JSON.stringify(parsed).length).toBeLessThan(50_000);
  });
});

test('every code that comes from here is documented', () => {
  const places = z.enum(['body', 'query', 'path']).options;
  const inputs: unknown[] = [undefined, 5, {}, { id: 5 }, { id: '' }, { id: 'a', b: 1 }, { id: '\0' }];
  const given = places.flatMap((place) =>
    inputs.flatMap((input) => {
      const parsed = parse(z.strictObject({ id: z.string().min(1) }), input, place);
      return parsed.ok ? [] : parsed.faults.map(({ code }) => code);
    }),
  );
  const never = ['path.required', 'path.type', 'path.unknown'];
  expect([...new Set(given)].filter((code) => !(code in FAULT_CODES) && !never.includes(code))).toEqual([]);
});
