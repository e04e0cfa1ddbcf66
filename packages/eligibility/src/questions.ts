import { isMissing, openStatusOf } from './condition.js';
import { decideBy } from './decide.js';
import type { Facts, FactValue } from './facts.js';
import { sumYuan } from './money.js';
import { once } from './once.js';
import type { Registry } from './registry.js';
import { conditionsOf, type Condition, type Rule } from './rule.js';
import { witnesses } from './witnesses.js';

/** A missing fact worth asking for. */
export interface Question {
  readonly fact: string;
  /** The fact's label. */
  readonly text: string;
  /** How many policies some answer settles at once. */
  readonly settles: number;
  /** Yuan: what these policies pay at most. */
  readonly money: number;
}

/** A policy that answers could settle: the facts to ask for it, and what it pays at most. */
export interface Undecided {
  readonly rule: Rule;
  /** Each with the number of answers that settle the policy, see `openFacts`. */
  readonly asks: ReadonlyMap<string, number>;
  readonly upTo: number;
}

const leastStake = 10_000;

/**
 * The missing facts, most worth asking first: the sum, over the policies that ask for it, of the money at stake (at least
 * 10,000 yuan) shared among the policy's unknown facts; then by name. A fact that the known ones would give is not asked.
 */
export const nextQuestions = (undecided: readonly Undecided[], facts: Facts, registry: Registry): Question[] => {
  const asking = new Map<string, { worth: number; settled: number[] }>();
  for (const { rule, asks, upTo } of undecided) {
    for (const [fact, answers] of asks) {
      const asked = asking.get(fact) ?? { worth: 0, settled: [] };
      asked.worth += Math.max(upTo, leastStake) / asks.size;
      if (answers === 1 || canSettle(rule, fact, facts)) asked.settled.push(upTo);
      asking.set(fact, asked);
    }
  }
  return [...asking]
    .filter(([fact]) => !registry.get(fact)?.derivedFrom?.every((part) => !isMissing(part, facts)))
    .sort(([fact, one], [another, other]) => other.worth - one.worth || (fact < another ? -1 : 1))
    .map(([fact, { settled }]) => ({
      fact,
      text: registry.get(fact)?.label ?? fact,
      settles: settled.length,
      money: sumYuan(settled),
    }));
};

/** Whether some answer to this one question settles the rule; for a fact in several conditions, where counting falls short. */
const canSettle = (rule: Rule, fact: string, facts: Facts): boolean =>
  (answersTo(rule).get(fact) ?? []).some((answer) => {
    const answered = { [fact]: answer };
    const statusBy = (one: Condition) => openStatusOf(one, one.fact === fact ? answered : facts);
    return decideBy(rule, statusBy) !== 'unknown';
  });

/** Of each fact in several conditions of the rule, the answers that can make a difference. */
const answersTo = once((rule: Rule): ReadonlyMap<string, readonly FactValue[]> => {
  const byFact = new Map<string, Condition[]>();
  for (const condition of conditionsOf(rule)) {
    byFact.set(condition.fact, [...(byFact.get(condition.fact) ?? []), condition]);
  }
  const several = [...byFact].filter(([, conditions]) => conditions.length > 1);
  return new Map(several.map(([fact, conditions]) => [fact, witnesses(conditions)]));
});
