import { derive } from './derive.js';
import { judge, type Case, type Judgement, type Match } from './match-policy.js';
import { isInForce, type Policy } from './policy.js';
import { nextQuestions, type Question } from './questions.js';
import { conditionsOf } from './rule.js';
import type { Status } from './status.js';
import { bestCombination, type Combination, type Theme } from './themes.js';

export interface Matches {
  readonly asOf: string;
  readonly counts: Readonly<Record<Status | 'notInForce', number>>;
  readonly items: readonly Match[];
  readonly questions: readonly Question[];
  /** Of what is met, in force or with unknown end. */
  readonly bestCombination: Combination;
  /** Of what is met and surely in force; apart from it, what is met but whose end is not known. */
  readonly headline: Combination & { readonly endUnknown: readonly string[] };
}

interface Options {
  readonly themes: readonly Theme[];
  readonly includeNotInForce?: boolean;
}

/**
 * All policies: met first by estimate, then unknown by how little is missing, then notMet by size of gap, then by id.
 * One not in force is only counted, unless `includeNotInForce`; it never earns money or a question.
 */
export const matchPolicies = (
  policies: readonly Policy[],
  { known, asOf, registry }: Case,
  { themes, includeNotInForce = false }: Options,
): Matches => {
  const { facts } = derive(known, asOf);
  const judged = policies
    .filter((policy) => includeNotInForce || isInForce(policy, asOf))
    .map((policy) => ({ policy, ...judge(policy, facts, asOf, registry) }))
    .sort((one, other) => inOrder(one.match, other.match));
  const items = judged.map(({ match }) => match);
  const inForce = judged.filter(({ policy }) => isInForce(policy, asOf));
  const met = inForce.filter(({ match }) => match.decision === 'met').map(({ match }) => match);
  const undecided = inForce.map(({ policy, match, open }) => ({
    rule: policy.conditions,
    asks: asksOf(policy, match, open),
    upTo: match.benefit.upTo,
  }));
  const count = (status: Status) => items.filter(({ decision }) => decision === status).length;
  const surely = met.filter(({ validity }) => validity === 'inForce');
  const endUnknown = met.filter(({ validity }) => validity === 'endUnknown').map(({ policyId }) => policyId);
  return {
    asOf,
    counts: {
      met: count('met'),
      unknown: count('unknown'),
      notMet: count('notMet'),
      notInForce: policies.length - items.length,
    },
    items,
    questions: nextQuestions(undecided, facts, registry),
    bestCombination: bestCombination(met, themes),
    headline: { ...bestCombination(surely, themes), endUnknown },
  };
};

const rank: Readonly<Record<Status, number>> = { met: 0, unknown: 1, notMet: 2 };

/** Met first by estimate, then unknown by how little is missing, then notMet by size of gap; 0 where these are equal. */
export const compareMatches = (one: Match, other: Match): number =>
  rank[one.decision] - rank[other.decision] ||
  (one.decision === 'met' ? (other.benefit.estimate ?? -1) - (one.benefit.estimate ?? -1) : 0) ||
  one.missing.length - other.missing.length ||
  one.gap.length - other.gap.length;

const inOrder = (one: Match, other: Match): number =>
  compareMatches(one, other) || (one.policyId < other.policyId ? -1 : 1);

type Asks = Judgement['open'];

/** A rule that only the absence of a fact keeps at notMet asks for that fact alone; no question is asked for chambers. */
const asksOf = ({ conditions }: Policy, { subject, decision }: Match, open: Asks): Asks => {
  if (subject === 'chamber') return new Map();
  if (decision !== 'notMet') return open;
  const absent = conditionsOf(conditions).filter(({ op }) => op === 'exists');
  return new Map([...open].filter(([fact]) => absent.some((one) => one.fact === fact)));
};
