import { benefitOf, type BenefitResult } from './benefit.js';
import { decide, explain, type Explanation } from './decide.js';
import { derive } from './derive.js';
import { overlay, type Facts, type Knowledge } from './facts.js';
import { gapOfNotMet, type GapItem } from './gap.js';
import { openFacts } from './missing.js';
import { subjectOf, validityOn, type Policy, type Subject, type Validity } from './policy.js';
import type { Registry } from './registry.js';
import type { Status } from './status.js';

/** Facts as they are given (what follows from them is derived here), the day of the decision, and the fact registry. */
export interface Case {
  readonly known: Knowledge;
  readonly asOf: string;
  readonly registry: Registry;
}

/** What one policy says to one case. */
export interface Match {
  readonly policyId: string;
  readonly subject: Subject;
  readonly validity: Validity;
  readonly decision: Status;
  /** Of a notMet decision only. */
  readonly gap: readonly GapItem[];
  /** Of an unknown decision only. */
  readonly missing: readonly string[];
  readonly benefit: BenefitResult;
}

/** One policy, with its explanation. */
export const matchPolicy = (
  policy: Policy,
  { known, asOf, registry }: Case,
): Match & { readonly asOf: string; readonly explanation: Explanation } => {
  const complete = derive(known, asOf);
  const { match } = judge(policy, complete.facts, asOf, registry);
  return { asOf, ...match, explanation: explain(policy.conditions, complete) };
};

/** One policy before and after a change of facts; null forgets a fact, and what is derived is worked out anew. */
export const whatIf = (
  policy: Policy,
  { known, asOf, registry }: Case,
  change: Facts,
): { readonly before: Match; readonly after: Match } => {
  const matchOn = (knowledge: Knowledge) => judge(policy, derive(knowledge, asOf).facts, asOf, registry).match;
  return { before: matchOn(known), after: matchOn(overlay(known, change, { source: null, date: asOf })) };
};

/** A match, and the facts that could still turn the decision (see `openFacts`). */
export interface Judgement {
  readonly match: Match;
  readonly open: ReadonlyMap<string, number>;
}

const nothing: ReadonlyMap<string, number> = new Map();

/** The one place where a policy is decided, for lists and single questions alike; `facts` are complete with derived ones. */
export const judge = (policy: Policy, facts: Facts, asOf: string, registry: Registry): Judgement => {
  const decision = decide(policy.conditions, facts);
  const open = decision === 'met' ? nothing : openFacts(policy.conditions, facts);
  const match: Match = {
    policyId: policy.id,
    subject: subjectOf(policy),
    validity: validityOn(policy, asOf),
    decision,
    gap: decision === 'notMet' ? gapOfNotMet(policy.conditions, facts, registry) : [],
    missing: decision === 'unknown' ? [...open.keys()] : [],
    benefit: benefitOf(policy, facts),
  };
  return { match, open };
};
