import { conditionsOf, type Rule } from './rule.js';

/** What the law needs to know of a policy; money in yuan, days `YYYY-MM-DD`. */
export interface Policy {
  readonly id: string;
  readonly validFrom: string | null;
  /** The last day in force; null where it is not known. */
  readonly validTo: string | null;
  readonly conditions: Rule;
  readonly benefits: readonly Benefit[];
  /** The most that one enterprise gets of all benefits together. */
  readonly totalCap?: number | null | undefined;
}

/** A fixed `amount`, or `rate` × the fact `of` up to `cap`, or neither where there is no known money in it. */
export interface Benefit {
  readonly amount: number | null;
  readonly formula: { readonly rate: number; readonly of: string; readonly cap: number | null } | null;
  /** Counts only where this is met; absent means always. */
  readonly when?: Rule | undefined;
  readonly text: string;
}

export type Validity = 'notYet' | 'inForce' | 'endUnknown' | 'expired';

/** Whether the policy is in force on the day; one whose end is unknown counts as in force. */
export const validityOn = ({ validFrom, validTo }: Pick<Policy, 'validFrom' | 'validTo'>, day: string): Validity => {
  if (validFrom !== null && day < validFrom) return 'notYet';
  if (validTo === null) return 'endUnknown';
  return day > validTo ? 'expired' : 'inForce';
};

/** In force on the day, as far as is known. */
export const isInForce = (policy: Pick<Policy, 'validFrom' | 'validTo'>, day: string): boolean =>
  ['inForce', 'endUnknown'].includes(validityOn(policy, day));

export type Subject = 'enterprise' | 'chamber';

/** `chamber` for a rule that reads no fact of an enterprise, its project or its people. */
export const subjectOf = ({ conditions }: Pick<Policy, 'conditions'>): Subject =>
  conditionsOf(conditions).some(({ fact }) => /^(enterprise|project|talent)\./.test(fact)) ? 'enterprise' : 'chamber';
