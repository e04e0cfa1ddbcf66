import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition, FactValue } from '../src/index.js';
import { witnesses } from '../src/witnesses.js';
import { conditionsOnOneFact, domain, runs } from './support/arbitraries.js';
import { naiveStatus } from './support/naive.js';

const outcomes = (conditions: readonly Condition[], value: FactValue | null) =>
  conditions.map((condition) => naiveStatus(condition, { [condition.fact]: value })).join(' ');

test('conditions on one fact come out on its witnesses in every combination that any value gives them', () => {
  fc.assert(
    fc.property(conditionsOnOneFact, (conditions) => {
      const fact = conditions[0]?.fact ?? '';
      const seen = new Set([null, ...witnesses(conditions)].map((value) => outcomes(conditions, value)));
      for (const value of domain[fact] ?? []) expect(seen).toContain(outcomes(conditions, value));
    }),
    runs(1_000, 20_000),
  );
});

test('of a list with very many kinds of entry, each alone, all, and all but each are tried', () => {
  const names = Array.from({ length: 40 }, (_, index) => `称号${index}`);
  const lists = witnesses(names.map((name) => ({ fact: 'x', op: 'includesAny', value: [name], text: name })));
  expect(lists.length).toBeLessThan(1_000);
  expect(lists).toEqual(expect.arrayContaining([[], ['称号39'], names, names.slice(0, 39)]));
});
