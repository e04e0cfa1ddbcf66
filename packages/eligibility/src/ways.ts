import { formOf, literalsOf, type Form, type Literal } from './form.js';
import type { Rule } from './rule.js';
import type { Status } from './status.js';

/** How hard something is to reach: what nobody can change, then the conditions not met yet, then how far off they are. */
export type Cost = readonly [unchangeable: number, open: number, distance: number];

export const free: Cost = [0, 0, 0];

/** A literal on given facts: met means that nothing has to be done for it. */
export interface Need extends Literal {
  readonly status: Status;
  readonly cost: Cost;
  /** The values that satisfy it, see `satisfiersOf`: needs on one fact can hold together where they have a bit in common. */
  readonly satisfiers: bigint;
}

/** Needs that make the rule met once all of them are. */
interface Way {
  readonly needs: readonly Need[];
  readonly cost: Cost;
}

const nothing: Way = { needs: [], cost: free };

/** Bounds the search: of a part with more ways than this the cheapest are kept. */
const mostWays = 32;

/**
 * The cheapest set of needs that makes the rule met and whose needs on each fact can hold together; undefined where none
 * is found. A condition that is needed in two places counts once.
 */
export const cheapestWay = (rule: Rule, needOf: (literal: Literal) => Need): readonly Need[] | undefined => {
  const needs = new Map<Literal, Need>();
  const moving = new Set<string>();
  for (const literal of literalsOf(rule)) {
    const need = needOf(literal);
    needs.set(literal, need);
    if (need.status !== 'met') moving.add(need.condition.fact);
  }

  /** Cheapest first. A need that is met goes without saying, unless another need may move its fact. */
  const waysOf = (part: Form): readonly Way[] => {
    if ('every' in part) return part.every.reduce<readonly Way[]>((ways, next) => pairs(ways, waysOf(next)), [nothing]);
    if ('some' in part) return cheapest(part.some.flatMap(waysOf));
    const need = needs.get(part) ?? needOf(part);
    return [need.status === 'met' && !moving.has(need.condition.fact) ? nothing : { needs: [need], cost: need.cost }];
  };

  const pairs = (ways: readonly Way[], others: readonly Way[]): readonly Way[] => {
    if (others[0] === nothing) return ways;
    const joined: Way[] = [];
    for (const way of ways) {
      for (const other of others) {
        const both = join(way, other);
        if (both) joined.push(both);
      }
    }
    return cheapest(joined);
  };

  const join = (way: Way, other: Way): Way | undefined => {
    const added = other.needs.filter((need) => !way.needs.includes(need));
    const joined = [...way.needs, ...added];
    if (!added.every(({ condition }) => canHoldTogether(joined, condition.fact))) return undefined;
    return { needs: joined, cost: added.reduce((sum, { cost }) => plus(sum, cost), way.cost) };
  };

  return waysOf(formOf(rule))[0]?.needs;
};

const canHoldTogether = (needs: readonly Need[], fact: string): boolean => {
  let values = -1n;
  for (const { condition, satisfiers } of needs) if (condition.fact === fact) values &= satisfiers;
  return values !== 0n;
};

const cheapest = (ways: readonly Way[]): readonly Way[] => {
  if (ways.length < 2) return ways;
  const sorted = ways.toSorted((one, other) => compare(one.cost, other.cost)).slice(0, mostWays);
  return sorted[0]?.needs.length === 0 ? [nothing] : sorted;
};

const plus = (one: Cost, other: Cost): Cost => [one[0] + other[0], one[1] + other[1], one[2] + other[2]];

const compare = (one: Cost, other: Cost): number => one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
