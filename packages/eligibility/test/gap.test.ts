import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, gap, type Condition, type Facts, type Rule } from '../src/index.js';
import { domain, factsArbitrary, plainRules, rules, runs } from './support/arbitraries.js';
import { registry } from './support/corpus.js';
import { naiveGaps, someValues } from './support/naive.js';

const condition = (name: string, op: string, value: unknown): Condition =>
  ({ fact: `enterprise.${name}`, op, value, text: `${name} ${op}` }) as Condition;
const revenue = condition('revenue', 'gte', 100);
const employees = condition('employees', 'gte', 10);
const patents = condition('patentsTotal', 'gte', 1);
const region = condition('regionCode', 'in', ['3404']);
const facts = {
  'enterprise.revenue': 50,
  'enterprise.employees': 9,
  'enterprise.patentsTotal': 0,
  'enterprise.regionCode': '340104',
};
const gapOf = (rule: Rule, on: Facts = facts) =>
  gap(rule, on, registry).map(({ fact, required, changeable }) => [
    fact.slice(11),
    required.op,
    required.value,
    changeable,
  ]);

describe('gap', () => {
  test('is every condition of an all that is not met', () => {
    expect(gap({ all: [revenue, employees, condition('revenue', 'lte', 1000)] }, facts, registry)).toEqual([
      {
        fact: 'enterprise.revenue',
        text: 'revenue gte',
        required: { op: 'gte', value: 100 },
        actual: 50,
        changeable: true,
      },
      {
        fact: 'enterprise.employees',
        text: 'employees gte',
        required: { op: 'gte', value: 10 },
        actual: 9,
        changeable: true,
      },
    ]);
  });

  test('takes the way through an any with fewest conditions, then the nearest', () => {
    expect(gapOf({ any: [{ all: [revenue, patents] }, employees] })).toEqual([['employees', 'gte', 10, true]]);
    expect(gapOf({ any: [revenue, employees] })).toEqual([['employees', 'gte', 10, true]]);
    expect(gapOf({ any: [employees, { ...revenue, value: 51 } as Condition] })).toEqual([['revenue', 'gte', 51, true]]);
  });

  test('counts an unknown condition like a change, but does not list it', () => {
    const unknown = condition('newlyOpened', 'eq', true);
    const another = condition('bondIssued', 'eq', true);
    expect(gapOf({ any: [{ all: [unknown, another, patents] }, { all: [revenue, employees] }] })).toEqual([
      ['revenue', 'gte', 100, true],
      ['employees', 'gte', 10, true],
    ]);
    expect(gapOf({ all: [unknown, patents] })).toEqual([['patentsTotal', 'gte', 1, true]]);
  });

  test('avoids what nobody can change, and says so where there is no other way', () => {
    expect(gapOf({ any: [region, { all: [revenue, employees, patents] }] })).toHaveLength(3);
    expect(gapOf({ all: [region, patents] })).toEqual([
      ['regionCode', 'in', ['3404'], false],
      ['patentsTotal', 'gte', 1, true],
    ]);
  });

  test('never asks one fact for two things that exclude each other', () => {
    const small = condition('revenue', 'lte', 60);
    const rule = { all: [small, { any: [revenue, { all: [employees, patents] }] }] };
    expect(gapOf(rule)).toEqual([
      ['employees', 'gte', 10, true],
      ['patentsTotal', 'gte', 1, true],
    ]);
  });

  test('counts a condition once that is needed in two places', () => {
    const rule = { all: [{ any: [revenue, employees] }, { any: [revenue, patents] }] };
    expect(gapOf(rule)).toEqual([['revenue', 'gte', 100, true]]);
  });

  test('shows the opposite of what stands under not', () => {
    const on = {
      'enterprise.revenue': 5,
      'enterprise.isPrivate': true,
      'enterprise.scale': 'micro',
      'enterprise.qualifications': ['甲'],
    };
    const not = (name: string, op: string, value: unknown) =>
      gap({ not: condition(name, op, value) }, on, registry).map(({ text, required }) => [text, required]);
    expect(not('revenue', 'gte', 5)).toEqual([['不得：revenue gte', { op: 'lt', value: 5 }]]);
    expect(not('revenue', 'lt', 6)).toEqual([['不得：revenue lt', { op: 'gte', value: 6 }]]);
    expect(not('revenue', 'between', [1, 9])).toEqual([['不得：revenue between', { op: 'notBetween', value: [1, 9] }]]);
    expect(not('isPrivate', 'eq', true)).toEqual([['不得：isPrivate eq', { op: 'eq', value: false }]]);
    expect(not('scale', 'eq', 'micro')).toEqual([['不得：scale eq', { op: 'notEq', value: 'micro' }]]);
    expect(not('scale', 'in', ['micro'])).toEqual([['不得：scale in', { op: 'notIn', value: ['micro'] }]]);
    expect(not('qualifications', 'includesAny', ['甲'])).toEqual([
      ['不得：qualifications includesAny', { op: 'includesNone', value: ['甲'] }],
    ]);
    expect(not('revenue', 'exists', true)).toEqual([['不得：revenue exists', { op: 'exists', value: false }]]);
    expect(gapOf({ not: { all: [condition('revenue', 'lte', 5), condition('scale', 'eq', 'micro')] } }, on)).toEqual([
      ['revenue', 'gt', 5, true],
    ]);
  });

  test('a fact that is only absent can be supplied, even one that nobody can change', () => {
    expect(gap(condition('emergingIndustry', 'exists', true), {}, registry)).toEqual([
      {
        fact: 'enterprise.emergingIndustry',
        text: 'emergingIndustry exists',
        required: { op: 'exists', value: true },
        actual: null,
        changeable: true,
      },
    ]);
  });

  test('of a rule that can never be met is not empty and not changeable', () => {
    expect(gapOf({ all: [revenue, condition('revenue', 'lt', 100)] })).toEqual([['revenue', 'gte', 100, false]]);
  });

  test('is empty for what is met or unknown', () => {
    expect([gapOf(revenue, { 'enterprise.revenue': 100 }), gapOf(revenue, {})]).toEqual([[], []]);
  });

  test('is one of the cheapest of all sets of conditions that can hold together', () => {
    fc.assert(
      fc.property(
        rules.filter((rule) => sizeOf(rule) <= 7),
        factsArbitrary,
        (rule, on) => {
          fc.pre(decide(rule, on) === 'notMet');
          const items = gap(rule, on, registry);
          expect(items).not.toEqual([]);
          const cheapest = naiveGaps(rule, on, registry, domain);
          if (cheapest.length === 0) expect(items.some(({ changeable }) => changeable)).toBe(false);
          else expect(cheapest).toContain(items.map(nameOf).sort().join(' & '));
        },
      ),
      runs(1_000, 30_000),
    );
  });

  test('closed by some values of its facts, leaves the rule met or unknown', () => {
    fc.assert(
      fc.property(
        plainRules.filter((rule) => sizeOf(rule) <= 7),
        factsArbitrary,
        (rule, on) => {
          fc.pre(decide(rule, on) === 'notMet' && naiveGaps(rule, on, registry, domain).length > 0);
          const names = [...new Set(gap(rule, on, registry).map(({ fact }) => fact))];
          expect(someValues(rule, on, names, domain, (status) => status !== 'notMet')).toBe(true);
        },
      ),
      runs(300, 10_000),
    );
  });

  test('of the largest rules is found in bounded work', () => {
    const on = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`enterprise.x${index}`, 0]));
    const x = (index: number, value = 1) => condition(`x${index}`, 'gte', value);
    const ways = {
      all: Array.from({ length: 120 }, (_, index) => ({ any: [x(index), x(index + 120), x(index + 240)] })),
    };
    expect(gap(ways, on, registry)).toHaveLength(120);
    const oneFact = { all: Array.from({ length: 499 }, (_, index) => x(0, index + 1)) };
    expect(gap(oneFact, on, registry).every(({ changeable }) => changeable)).toBe(true);
  });
});

const sizeOf = (rule: Rule): number => {
  if ('fact' in rule) return 1;
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  return parts.reduce((sum, part) => sum + sizeOf(part), 0);
};

const opposites: Record<string, string> = {
  gt: 'lte',
  gte: 'lt',
  lt: 'gte',
  lte: 'gt',
  in: 'notIn',
  notIn: 'in',
  notEq: 'eq',
  notBetween: 'between',
  includesNone: 'includesAny',
  notIncludesAll: 'includesAll',
  eq: 'eq',
  exists: 'exists',
};

/** The item's own condition, as the second reading names it: under `not` the opposite of what is required. */
const nameOf = ({ fact, text, required: { op, value } }: ReturnType<typeof gap>[number]): string => {
  if (!text.startsWith('不得：')) return `${fact} ${op} ${JSON.stringify(value)}`;
  return `not ${fact} ${String(opposites[op])} ${JSON.stringify(typeof value === 'boolean' ? !value : value)}`;
};
