import { statusOf } from './condition.js';
import { literalsOf, type Literal } from './form.js';
import { once } from './once.js';
import type { Rule } from './rule.js';
import { witnesses } from './witnesses.js';

/**
 * For the literals of a rule the values of its fact that satisfy it, as bits over witnesses (absence is the first):
 * literals on one fact can hold together where they have a bit in common. A literal alone on its fact is left out.
 */
export const satisfiersOf = once((rule: Rule): ReadonlyMap<Literal, bigint> => {
  const byFact = new Map<string, Literal[]>();
  for (const literal of literalsOf(rule)) {
    byFact.set(literal.condition.fact, [...(byFact.get(literal.condition.fact) ?? []), literal]);
  }
  const satisfiers = new Map<Literal, bigint>();
  for (const [fact, literals] of byFact) {
    if (literals.length === 1) continue;
    const values = [null, ...witnesses(literals.map(({ condition }) => condition))];
    for (const literal of literals) {
      const wanted = literal.negated ? 'notMet' : 'met';
      const bits = values.map((value) => (statusOf(literal.condition, { [fact]: value }) === wanted ? '1' : '0'));
      satisfiers.set(literal, BigInt(`0b${bits.join('')}`));
    }
  }
  return satisfiers;
});
