import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, explain, type Explanation, type Rule } from '../src/index.js';
import { allOf, anyOf, negate } from '../src/status.js';
import { domain, factNames, factsArbitrary, plainRules, rules, runs } from './support/arbitraries.js';
import { naiveStatus } from './support/naive.js';

const revenue: Rule = { fact: 'enterprise.revenue', op: 'gte', value: 5, text: '营收' };

describe('decide', () => {
  test('agrees with a second reading of the law on any rule and facts', () => {
    fc.assert(
      fc.property(rules, factsArbitrary, (rule, facts) => {
        expect(decide(rule, facts)).toBe(naiveStatus(rule, facts));
      }),
      runs(3_000, 100_000),
    );
  });

  test('learning a fact never turns a settled answer round', () => {
    const learning = fc
      .tuple(factsArbitrary, fc.constantFrom(...factNames))
      .chain(([facts, fact]) => fc.constantFrom(...(domain[fact] ?? [])).map((value) => ({ facts, fact, value })));
    fc.assert(
      fc.property(plainRules, learning, (rule, { facts, fact, value }) => {
        const before = decide(rule, { ...facts, [fact]: null });
        if (before !== 'unknown') expect(decide(rule, { ...facts, [fact]: value })).toBe(before);
      }),
      runs(3_000, 100_000),
    );
  });

  test('the empty all is met and the empty any is notMet', () => {
    expect([decide({ all: [] }, {}), decide({ any: [] }, {})]).toEqual(['met', 'notMet']);
  });
});

describe('explain', () => {
  test('its root says what decide says, and every node follows from its parts', () => {
    const check = (node: Explanation): void => {
      const parts = 'all' in node ? node.all : 'any' in node ? node.any : 'not' in node ? [node.not] : [];
      parts.forEach(check);
      const statuses = parts.map(({ status }) => status);
      if ('all' in node) expect(node.status).toBe(allOf(statuses, (one) => one));
      if ('any' in node) expect(node.status).toBe(anyOf(statuses, (one) => one));
      if ('not' in node) expect(node.status).toBe(negate(node.not.status));
    };
    fc.assert(
      fc.property(rules, factsArbitrary, (rule, facts) => {
        const explanation = explain(rule, { facts, provenance: {} });
        expect(explanation.status).toBe(decide(rule, facts));
        check(explanation);
      }),
      runs(1_000, 10_000),
    );
  });

  test('each condition tells the value used, its source and its day', () => {
    const known = {
      facts: { 'enterprise.revenue': 6 },
      provenance: { 'enterprise.revenue': { source: '企业申报', date: '2026-03-01' } },
    };
    expect(explain({ all: [revenue, { not: { ...revenue, fact: 'enterprise.employees' } }] }, known)).toEqual({
      status: 'unknown',
      all: [
        { ...revenue, status: 'met', actual: 6, source: '企业申报', factDate: '2026-03-01' },
        {
          status: 'unknown',
          not: {
            ...revenue,
            fact: 'enterprise.employees',
            status: 'unknown',
            actual: null,
            source: null,
            factDate: null,
          },
        },
      ],
    });
  });
});
