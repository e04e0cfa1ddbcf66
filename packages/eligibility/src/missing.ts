import { openStatusOf } from './condition.js';
import type { Facts } from './facts.js';
import { formOf, type Form } from './form.js';
import type { Rule } from './rule.js';

/** How few answers can make something met, and how few can make it notMet. */
interface Answers {
  met: number;
  notMet: number;
}

type State = 'met' | 'notMet' | Open;

/** A part that answers can settle, and each condition in it that is open, with the answers it takes when it is one of them. */
interface Open extends Answers {
  readonly conditions: (Answers & { readonly fact: string })[];
}

/** More answers than any rule has conditions. */
const never = 1e6;

/** The unknown facts whose answers could settle the rule, in the order of `openFacts`. */
export const missing = (rule: Rule, facts: Facts): string[] => [...openFacts(rule, facts).keys()];

/**
 * The facts that could settle the rule, each with the number of answers it takes when it is one of them; the fewest
 * first, then in the rule's order. A fact that `exists` asks for is open while it is missing. Where one fact stands in
 * several conditions the number is an upper bound, but 1 is always exact.
 */
export const openFacts = (rule: Rule, facts: Facts): ReadonlyMap<string, number> => {
  const state = stateOf(formOf(rule), facts);
  const fewest = new Map<string, number>();
  if (typeof state === 'string') return fewest;
  let isInOrder = true; // as most are, and sorting costs as much as all the rest
  let last = 0;
  for (const { fact, met, notMet } of state.conditions) {
    const answers = Math.min(met, notMet, fewest.get(fact) ?? never);
    if (answers < last || fewest.has(fact)) isInOrder = false;
    last = answers;
    fewest.set(fact, answers);
  }
  return isInOrder ? fewest : new Map([...fewest].sort(([, one], [, other]) => one - other));
};

const stateOf = (form: Form, facts: Facts): State => {
  if ('every' in form) return combine(form.every, facts, 'met', 'notMet');
  if ('some' in form) return combine(form.some, facts, 'notMet', 'met');
  const { condition, negated } = form;
  const status = openStatusOf(condition, facts);
  if (status !== 'unknown') return (status === 'met') === negated ? 'notMet' : 'met';
  const open = { fact: condition.fact, met: 1, notMet: 1 };
  if (condition.op === 'exists') open[condition.value === negated ? 'met' : 'notMet'] = never; // every answer is a value
  return { met: open.met, notMet: open.notMet, conditions: [open] };
};

/** A group that becomes `byAll` when all of its parts do, and `byOne` as soon as one does. */
const combine = (parts: readonly Form[], facts: Facts, byAll: keyof Answers, byOne: keyof Answers): State => {
  const open: Open[] = [];
  for (const part of parts) {
    const state = stateOf(part, facts);
    if (state === byOne) return byOne;
    if (typeof state === 'object') open.push(state);
  }
  if (open.length === 0) return byAll;
  let total = 0;
  let fewest = Infinity;
  for (const part of open) {
    total += part[byAll];
    fewest = Math.min(fewest, part[byOne]);
  }
  const group: Open = { met: total, notMet: total, conditions: [] };
  group[byOne] = fewest;
  for (const part of open) {
    for (const condition of part.conditions) {
      condition[byAll] += total - part[byAll];
      group.conditions.push(condition);
    }
  }
  return group;
};
