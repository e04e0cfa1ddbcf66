import { once } from './once.js';
import type { Condition, Rule } from './rule.js';

/** A condition that has to hold or, negated, has to fail. */
export interface Literal {
  readonly condition: Condition;
  readonly negated: boolean;
}

/** A rule with every `not` moved down to its conditions; equal literals are one object. */
export type Form = Literal | { readonly every: readonly Form[] } | { readonly some: readonly Form[] };

/** The rule's negation normal form: what has to hold for the rule to be met. */
export const formOf = once((rule: Rule): Form => {
  const literals = new Map<string, Literal>();
  const literal = (condition: Condition, negated: boolean): Literal => {
    const { fact, op, value } = condition;
    const name = JSON.stringify([fact, op, value, negated]);
    const one = literals.get(name) ?? { condition, negated };
    literals.set(name, one);
    return one;
  };
  const form = (node: Rule, negated: boolean): Form => {
    if ('not' in node) return form(node.not, !negated);
    if ('fact' in node) return literal(node, negated);
    const parts = ('all' in node ? node.all : node.any).map((part) => form(part, negated));
    return 'all' in node !== negated ? { every: parts } : { some: parts };
  };
  return form(rule, false);
});

/** Every literal of the rule's form, once. */
export const literalsOf = once((rule: Rule): ReadonlySet<Literal> => {
  const within = (form: Form): readonly Literal[] => {
    if ('every' in form) return form.every.flatMap(within);
    return 'some' in form ? form.some.flatMap(within) : [form];
  };
  return new Set(within(formOf(rule)));
});
