import { describe, expect, test } from '@jest/globals';
import {
  decide,
  derive,
  explain,
  gap,
  missing,
  type Facts,
  type FactValue,
  type GapItem,
  type Policy,
} from '../src/index.js';
import { scaled } from './support/arbitraries.js';
import { policies, registry } from './support/corpus.js';
import { enterprise, valuesAround } from './support/enterprises.js';
import { naiveStatus } from './support/naive.js';

const enterprises = Array.from(
  { length: scaled(50, 1_000) },
  (_, seed) => derive({ facts: enterprise(seed), provenance: {} }, '2026-11-22').facts,
);

/** Whether some values of the facts in the gap, tried fact by fact, make the rule met or unknown. */
const canClose = ({ conditions }: Policy, facts: Facts, items: readonly GapItem[]): boolean => {
  const names = [...new Set(items.map(({ fact }) => fact))];
  const valuesFor = (fact: string): readonly FactValue[] => {
    const required = items
      .filter((item) => item.fact === fact)
      .flatMap(({ required }): FactValue[] => [required.value].flat());
    const known = facts[fact];
    const added = typeof known === 'object' && known ? required.map((one) => [...known, String(one)]) : [];
    const definition = registry.get(fact);
    return [
      ...required,
      ...required.map((one) => (typeof one === 'number' ? one + 1 : one)),
      ...added,
      ...(definition ? valuesAround(definition) : []),
    ];
  };
  const close = (index: number, closed: Facts): boolean => {
    const fact = names[index];
    if (fact === undefined) return naiveStatus(conditions, closed) !== 'notMet';
    const isOpen = (one: Facts) => gap(conditions, one, registry).every((item) => item.fact !== fact);
    return valuesFor(fact).some(
      (value) => isOpen({ ...closed, [fact]: value }) && close(index + 1, { ...closed, [fact]: value }),
    );
  };
  return close(0, facts);
};

describe('every policy of the corpus', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
    const rule = policy.conditions;
    for (const [index, facts] of enterprises.entries()) {
      const status = decide(rule, facts);
      expect(status).toBe(naiveStatus(rule, facts));
      expect(explain(rule, { facts, provenance: {} }).status).toBe(status);
      const items = gap(rule, facts, registry);
      expect([status, items.length > 0, missing(rule, facts).length > 0 || status !== 'unknown']).toEqual([
        status,
        status === 'notMet',
        true,
      ]);
      if (status === 'notMet' && index < 200) expect(canClose(policy, facts, items)).toBe(true);
    }
  });

  test('comes out more than one way, so that the enterprises above try it', () => {
    const ways = policies.map(({ conditions }) => new Set(enterprises.map((facts) => decide(conditions, facts))).size);
    expect(ways.filter((count) => count > 1).length).toBeGreaterThan(85);
  });
});
