import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  matchPolicies,
  matchPolicy,
  subjectOf,
  validityOn,
  whatIf,
  type Facts,
  type Policy,
  type Rule,
} from '../src/index.js';
import { domain, factsArbitrary, plainRules, runs } from './support/arbitraries.js';
import { policies, policyOf, registry, themes } from './support/corpus.js';
import { naiveStatus } from './support/naive.js';

const asOf = '2026-11-22';
const caseOf = (facts: Facts, day = asOf) => ({ known: { facts, provenance: {} }, asOf: day, registry });
/** Whether some answer settles the rule, tried with every value of the fact's domain. */
const canSettle = (rule: Rule, facts: Facts, fact: string) =>
  (domain[fact] ?? []).some((value) => value !== null && naiveStatus(rule, { ...facts, [fact]: value }) !== 'unknown');

const condition = (name: string, op: string, value: unknown) =>
  ({ fact: `enterprise.${name}`, op, value, text: name }) as Rule;
const policy = (id: string, conditions: Rule, amount: number | null = null, change: Partial<Policy> = {}): Policy => ({
  id,
  validFrom: null,
  validTo: null,
  conditions,
  benefits: [{ amount, formula: null, text: id }],
  ...change,
});
const match = (list: readonly Policy[], facts: Facts, options = {}) =>
  matchPolicies(list, caseOf(facts), { themes: [], ...options });

const revenue = condition('revenue', 'gte', 5);
const employees = condition('employees', 'gte', 5);
const isPrivate = condition('isPrivate', 'eq', true);

describe('validity', () => {
  test.each([
    ['2023-01-01', '2027-12-31', 'inForce'],
    ['2026-11-22', '2026-11-22', 'inForce'],
    ['2026-11-23', null, 'notYet'],
    ['2026-11-23', '2027-12-31', 'notYet'],
    [null, '2026-11-21', 'expired'],
    ['2020-01-01', null, 'endUnknown'],
    [null, null, 'endUnknown'],
    [null, '2026-12-31', 'inForce'],
  ])('from %s to %s is %s', (validFrom, validTo, validity) => {
    expect(validityOn({ validFrom, validTo }, asOf)).toBe(validity);
  });
});

describe('subject', () => {
  test('is the chamber where a rule reads nothing of an enterprise, a project or a person', () => {
    const chambers = policies.filter((one) => subjectOf(one) === 'chamber').map(({ id }) => id);
    expect(chambers).toEqual([
      'ah-2021-9-02-chamber-reward',
      'hn-2020-commerce-association',
      'ch-2024-entrusted-investment',
    ]);
    expect(subjectOf(policyOf('hn-referral-reward'))).toBe('enterprise');
  });
});

describe('matching a list', () => {
  test('puts met first by estimate, then unknown by how little is missing, then notMet by size of gap, then by id', () => {
    const list = [
      policy('0', { all: [isPrivate, condition('patentsTotal', 'gte', 5)] }),
      policy('e', { all: [condition('output', 'gte', 1), condition('taxPaid', 'gte', 1)] }),
      policy('f', condition('output', 'gte', 1)),
      policy('d', isPrivate),
      policy('c', revenue),
      policy('b', revenue, 10),
      policy('a', revenue, 10),
      policy('h', revenue, 20),
      policy('g', isPrivate),
    ];
    const { items, counts } = match(list, {
      'enterprise.revenue': 5,
      'enterprise.isPrivate': false,
      'enterprise.patentsTotal': 0,
    });
    expect(items.map(({ policyId }) => policyId)).toEqual(['h', 'a', 'b', 'c', 'f', 'e', 'd', 'g', '0']);
    expect(counts).toEqual({ met: 4, unknown: 2, notMet: 3, notInForce: 0 });
  });

  test('leaves out and counts what is not in force, unless it is asked for', () => {
    const list = [
      policy('old', revenue, 10, { validTo: '2026-11-21' }),
      policy('new', condition('output', 'gte', 1), 10, { validFrom: '2026-11-23' }),
      policy('now', revenue, 5),
    ];
    const facts = { 'enterprise.revenue': 5 };
    expect(match(list, facts)).toMatchObject({
      counts: { met: 1, unknown: 0, notMet: 0, notInForce: 2 },
      items: [{ policyId: 'now' }],
    });
    const all = match(list, facts, { includeNotInForce: true });
    expect(all.counts).toEqual({ met: 2, unknown: 1, notMet: 0, notInForce: 0 });
    expect(all.items.map(({ policyId, validity }) => [policyId, validity])).toEqual([
      ['old', 'expired'],
      ['now', 'endUnknown'],
      ['new', 'notYet'],
    ]);
    expect([all.bestCombination.policyIds, all.questions]).toEqual([['now'], []]);
  });

  test('headline money is of what is surely in force, and names apart what may have ended', () => {
    const until = { validTo: '2026-12-31' };
    const list = [policy('a', revenue, 10, until), policy('b', revenue, 30), policy('c', revenue, 5, until)];
    const { bestCombination, headline } = matchPolicies(list, caseOf({ 'enterprise.revenue': 5 }), {
      themes: [{ theme: 't', policies: ['a', 'b'] }],
    });
    expect(bestCombination).toEqual({ total: 35, policyIds: ['b', 'c'] });
    expect(headline).toEqual({ total: 15, policyIds: ['a', 'c'], endUnknown: ['b'] });
  });

  test('is a decision of its day, by the facts that follow on that day', () => {
    const young = policyOf('cn-hte-recognition');
    const facts = { 'enterprise.registeredOn': '2025-11-23' };
    const on = (day: string) => matchPolicy(young, caseOf(facts, day));
    expect(on('2026-11-22')).toMatchObject({
      decision: 'notMet',
      gap: [{ fact: 'enterprise.ageYears', actual: 0, changeable: false }],
    });
    expect(on('2026-11-23').decision).toBe('unknown');
    expect(on('2015-12-31').validity).toBe('notYet');
  });

  test('says the same of a policy in a list, alone and before a change of nothing, in any order of policies', () => {
    const order = fc.shuffledSubarray([...policies], { minLength: policies.length });
    fc.assert(
      fc.property(factsArbitrary, order, (facts, shuffled) => {
        const list = matchPolicies(policies, caseOf(facts), { themes, includeNotInForce: true });
        expect(matchPolicies(shuffled, caseOf(facts), { themes, includeNotInForce: true })).toEqual(list);
        for (const item of list.items) {
          const one = policyOf(item.policyId);
          const { explanation, asOf: day, ...alone } = matchPolicy(one, caseOf(facts));
          expect(alone).toEqual(item);
          expect([explanation.status, day]).toEqual([item.decision, asOf]);
          expect(whatIf(one, caseOf(facts), {})).toEqual({ before: item, after: item });
        }
      }),
      runs(15, 200),
    );
  });
});

describe('what if', () => {
  const facts = { 'enterprise.rdExpense': 2_000_000, 'enterprise.revenue': 100_000_000 };
  const rule = policy('p', condition('rdRatio', 'gte', 0.03));

  test('tells before and after, with what is derived worked out anew', () => {
    const { before, after } = whatIf(rule, caseOf(facts), { 'enterprise.rdExpense': 3_000_000 });
    expect([before.decision, before.gap[0]?.actual, after.decision]).toEqual(['notMet', 0.02, 'met']);
  });

  test('a null change forgets a fact', () => {
    const { after } = whatIf(rule, caseOf(facts), { 'enterprise.revenue': null });
    expect([after.decision, after.missing]).toEqual(['unknown', ['enterprise.rdRatio']]);
  });
});

describe('the next question', () => {
  const questionsOf = (list: readonly Policy[], facts: Facts = {}) =>
    match(list, facts).questions.map(({ fact, settles, money }) => [fact.slice(11), settles, money]);

  test('is the fact with most money at stake, shared among the unknown facts of each policy', () => {
    const list = [
      policy('a', { all: [revenue, employees] }, 100_000),
      policy('b', isPrivate, 60_000),
      policy('c', employees, 1),
    ];
    // employees 100,000 / 2 + 10,000 (the least stake); isPrivate 60,000; revenue 50,000
    expect(questionsOf(list)).toEqual([
      ['employees', 2, 100_001],
      ['isPrivate', 1, 60_000],
      ['revenue', 1, 100_000],
    ]);
  });

  test('counts as settled only what one answer can settle alone', () => {
    const list = [policy('a', { any: [{ all: [revenue, employees] }, isPrivate] }, 50_000)];
    expect(questionsOf(list)).toEqual(
      [
        ['employees', 0, 0],
        ['isPrivate', 1, 50_000],
        ['revenue', 0, 0],
      ].sort(),
    );
  });

  test('sees that one answer can decide two conditions on the same fact', () => {
    const list = [
      policy('a', { any: [condition('revenue', 'lt', 5), { all: [revenue, condition('revenue', 'lte', 9)] }] }, 50_000),
    ];
    expect(questionsOf(list)).toEqual([['revenue', 1, 50_000]]);
    const never = [
      policy(
        'a',
        { any: [{ all: [condition('revenue', 'lt', 5), employees] }, { all: [revenue, employees] }] },
        50_000,
      ),
    ];
    expect(questionsOf(never)).toEqual([
      ['employees', 1, 50_000],
      ['revenue', 0, 0],
    ]);
  });

  test('is not asked for chambers, nor where the known facts give it', () => {
    const chamber = policy('a', { fact: 'chamber.type', op: 'in', value: ['商会'], text: '商会' }, 50_000);
    expect(questionsOf([chamber])).toEqual([]);
    const ratio = policy('b', condition('rdRatio', 'gte', 0.03));
    expect(questionsOf([ratio], { 'enterprise.rdExpense': 1 })).toEqual([['rdRatio', 1, 0]]);
    expect(questionsOf([ratio], { 'enterprise.rdExpense': 1, 'enterprise.revenue': 0 })).toEqual([]);
  });

  test('is also asked for a fact whose mere absence keeps a rule at notMet', () => {
    const list = [policy('a', { all: [condition('emergingIndustry', 'exists', true), revenue] }, 50_000)];
    expect(match(list, {}).items[0]).toMatchObject({ decision: 'notMet', missing: [], gap: [{ actual: null }] });
    expect(questionsOf(list)).toEqual([['emergingIndustry', 0, 0]]);
    expect(questionsOf(list, { 'enterprise.revenue': 5 })).toEqual([['emergingIndustry', 1, 50_000]]);
  });

  test('agrees with its definition on any policies', () => {
    const amounts = fc.constantFrom(null, 1, 20_000, 500_000);
    const list = fc
      .array(fc.tuple(plainRules, amounts), { maxLength: 4 })
      .map((some) => some.map(([rule, amount], index) => policy(`p${index}`, rule, amount)));
    fc.assert(
      fc.property(list, factsArbitrary, (some, facts) => {
        const { items, questions } = match(some, facts);
        const undecided = items.filter(({ decision }) => decision === 'unknown');
        const worth = (fact: string) =>
          undecided
            .filter(({ missing }) => missing.includes(fact))
            .reduce((sum, { missing, benefit }) => sum + Math.max(benefit.upTo, 10_000) / missing.length, 0);
        const asked = questions.filter(({ fact }) => worth(fact) > 0);
        expect(asked.map(({ fact }) => fact)).toEqual(
          asked.map(({ fact }) => fact).toSorted((one, other) => worth(other) - worth(one) || (one < other ? -1 : 1)),
        );
        for (const { fact, settles, money } of asked) {
          const settled = undecided.filter(({ policyId, missing }) => {
            const rule = some.find(({ id }) => id === policyId)?.conditions;
            return rule && missing.includes(fact) && canSettle(rule, facts, fact);
          });
          expect([fact, settles, money]).toEqual([
            fact,
            settled.length,
            settled.reduce((sum, { benefit }) => sum + benefit.upTo, 0),
          ]);
        }
      }),
      runs(500, 5_000),
    );
  });
});
