import { once } from './once.js';

/** What holds of one fact; `text` is the clause in words. Money is in yuan, a ratio is 0 to 1, a day is `YYYY-MM-DD`. */
export type Condition = { readonly fact: string; readonly text: string } & Test;

export type Test =
  | { readonly op: 'eq'; readonly value: number | boolean | string }
  | { readonly op: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: number | string }
  | { readonly op: 'between'; readonly value: readonly [number | string, number | string] }
  | { readonly op: 'in' | 'notIn'; readonly value: readonly (number | string)[] }
  | { readonly op: 'includesAny' | 'includesAll'; readonly value: readonly string[] }
  | { readonly op: 'exists'; readonly value: boolean };

export type Operator = Test['op'];

/** A tree of `all`, `any` and `not` over conditions. It never changes; `parseRule` makes one from outside data. */
export type Rule =
  { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | { readonly not: Rule } | Condition;

/** Every condition of the rule, in its order. */
export const conditionsOf = once((rule: Rule): readonly Condition[] => {
  if ('all' in rule) return rule.all.flatMap(conditionsOf);
  if ('any' in rule) return rule.any.flatMap(conditionsOf);
  return 'not' in rule ? conditionsOf(rule.not) : [rule];
});
