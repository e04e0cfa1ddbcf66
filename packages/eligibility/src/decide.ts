import { statusOf } from './condition.js';
import type { FactValue, Facts, Knowledge } from './facts.js';
import type { Condition, Rule } from './rule.js';
import { allOf, anyOf, negate, type Status } from './status.js';

/** The rule's status on these facts. */
export const decide = (rule: Rule, facts: Facts): Status => decideBy(rule, (condition) => statusOf(condition, facts));

/** The rule's status when its conditions have these. */
export const decideBy = (rule: Rule, statusBy: (condition: Condition) => Status): Status => {
  if ('all' in rule) return allOf(rule.all, (part) => decideBy(part, statusBy));
  if ('any' in rule) return anyOf(rule.any, (part) => decideBy(part, statusBy));
  return 'not' in rule ? negate(decideBy(rule.not, statusBy)) : statusBy(rule);
};

/** The rule's own tree with the status of every node, and of every condition the value it was decided on. */
export type Explanation = { readonly status: Status } & (
  | { readonly all: readonly Explanation[] }
  | { readonly any: readonly Explanation[] }
  | { readonly not: Explanation }
  | ExplainedCondition
);

type ExplainedCondition = Condition & {
  /** Null where unknown. */
  readonly actual: FactValue | null;
  /** `derived` for a value worked out from other facts; null where nothing is recorded. */
  readonly source: string | null;
  readonly factDate: string | null;
};

/** Why the rule is decided as it is; the root's status is what `decide` says. */
export const explain = (rule: Rule, known: Knowledge): Explanation => {
  if ('all' in rule) {
    const all = rule.all.map((part) => explain(part, known));
    return { status: allOf(all, ({ status }) => status), all };
  }
  if ('any' in rule) {
    const any = rule.any.map((part) => explain(part, known));
    return { status: anyOf(any, ({ status }) => status), any };
  }
  if ('not' in rule) {
    const not = explain(rule.not, known);
    return { status: negate(not.status), not };
  }
  const actual = known.facts[rule.fact] ?? null;
  const origin = actual === null ? undefined : known.provenance[rule.fact];
  return {
    ...rule,
    status: statusOf(rule, known.facts),
    actual,
    source: origin?.source ?? null,
    factDate: origin?.date ?? null,
  };
};
