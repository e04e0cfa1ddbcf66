export { parseRule, type Parsed } from './parse-rule.js';
export { conditionsOf, type Condition, type Operator, type Rule } from './rule.js';
export { decide, explain, type Explanation } from './decide.js';
export type { Status } from './status.js';
export { gap, type GapItem } from './gap.js';
export { missing } from './missing.js';
export { derive } from './derive.js';
export {
  knownOn,
  overlay,
  type DatedFact,
  type Facts,
  type FactValue,
  type Knowledge,
  type Provenance,
} from './facts.js';
export { factFaults, registryOf, type FactDefinition, type FactType, type Fault, type Registry } from './registry.js';
export { subjectOf, validityOn, type Benefit, type Policy, type Validity } from './policy.js';
export { benefitOf, type BenefitResult } from './benefit.js';
export { bestCombination, type Combination, type Theme } from './themes.js';
export { compareMatches, matchPolicies, type Matches } from './match-policies.js';
export { judge, matchPolicy, whatIf, type Case, type Match } from './match-policy.js';
export type { Question } from './questions.js';
export { isDay } from './day.js';
