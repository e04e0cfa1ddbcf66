import { isMissing, statusOf } from './condition.js';
import { decide } from './decide.js';
import type { Facts, FactValue } from './facts.js';
import type { Literal } from './form.js';
import type { Registry } from './registry.js';
import type { Condition, Operator, Rule } from './rule.js';
import { negate } from './status.js';
import { satisfiersOf } from './together.js';
import { cheapestWay, free, type Need } from './ways.js';

/** One condition that would have to change. */
export interface GapItem {
  readonly fact: string;
  /** The clause; after 不得 where the rule asks for its opposite. */
  readonly text: string;
  readonly required: Required;
  /** Null where the fact is missing, which fails an `exists`. */
  readonly actual: FactValue | null;
  readonly changeable: boolean;
}

/** What the value has to be; under `not` the opposite of the condition. */
interface Required {
  readonly op: Operator | (typeof opposites)[Operator];
  readonly value: Condition['value'];
}

const opposites = {
  eq: 'notEq',
  gt: 'lte',
  gte: 'lt',
  lt: 'gte',
  lte: 'gt',
  between: 'notBetween',
  in: 'notIn',
  notIn: 'in',
  includesAny: 'includesNone',
  includesAll: 'notIncludesAll',
  exists: 'exists',
} as const satisfies Record<Operator, string>;

/**
 * Of a rule that is notMet, the conditions to change so that it is notMet no longer. They are those of the cheapest way to
 * met: fewest facts that nobody can change, then fewest conditions not met yet (an unknown one costs as much as a change,
 * but is a question and not listed), then least relative distance, then first in the rule. Empty for any other status.
 * Where the needs of no way can hold together, the cheapest way is shown with every item unchangeable.
 */
export const gap = (rule: Rule, facts: Facts, registry: Registry): GapItem[] =>
  decide(rule, facts) === 'notMet' ? gapOfNotMet(rule, facts, registry) : [];

/** As `gap`, of a rule that is known to be notMet. */
export const gapOfNotMet = (rule: Rule, facts: Facts, registry: Registry): GapItem[] => {
  const satisfiers = satisfiersOf(rule);
  const needOf = (literal: Literal, values = satisfiers.get(literal) ?? anything) =>
    needOn(literal, values, facts, registry);
  const way = cheapestWay(rule, (literal) => needOf(literal));
  const needs = way ?? cheapestWay(rule, (literal) => needOf(literal, anything)) ?? [];
  return needs.filter(({ status }) => status === 'notMet').map((need) => itemOf(need, facts, way !== undefined));
};

/** Satisfied by every value. */
const anything = -1n;

const needOn = ({ condition, negated }: Literal, satisfiers: bigint, facts: Facts, registry: Registry): Need => {
  const status = negated ? negate(statusOf(condition, facts)) : statusOf(condition, facts);
  if (status === 'met') return { condition, negated, status, cost: free, satisfiers };
  const isFixed = !isMissing(condition.fact, facts) && registry.get(condition.fact)?.changeable === false;
  return { condition, negated, status, cost: [Number(isFixed), 1, distanceOf(condition, facts)], satisfiers };
};

/** |threshold − value| / |threshold| to the nearest threshold; 1, a whole change, where that can't be measured. */
const distanceOf = ({ fact, value: bound }: Condition, facts: Facts): number => {
  const value = facts[fact];
  const thresholds = (typeof bound === 'object' ? bound : [bound]).filter((one) => typeof one === 'number');
  if (typeof value !== 'number' || thresholds.length === 0) return 1;
  return Math.min(...thresholds.map((one) => (one === 0 ? Number(value !== 0) : Math.abs((one - value) / one))));
};

const itemOf = ({ condition, negated, cost }: Need, facts: Facts, isPossible: boolean): GapItem => ({
  fact: condition.fact,
  text: negated ? `不得：${condition.text}` : condition.text,
  required: negated ? oppositeOf(condition) : { op: condition.op, value: condition.value },
  actual: facts[condition.fact] ?? null,
  changeable: isPossible && cost[0] === 0,
});

const oppositeOf = ({ op, value }: Condition): Required =>
  typeof value === 'boolean' ? { op, value: !value } : { op: opposites[op], value };
