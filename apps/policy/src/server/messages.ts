import { decisions, fromValues, policyStates, toTimestamp, toValue, validities } from '@shuangzhao/contracts';
import type { Value } from '@shuangzhao/contracts/common';
import type {
  Applicant__Output,
  Benefit as BenefitMessage,
  ComparePolicyVersionsResponse,
  GapItem as GapMessage,
  MatchEnterprisesRequest__Output,
  MatchEnterprisesResponse,
  MatchPoliciesRequest__Output,
  MatchPoliciesResponse,
  MatchPolicyResponse,
  Outcome,
  Policy as PolicyMessage,
  PolicyMark as MarkMessage,
  PolicyVersion as VersionMessage,
  PutPolicyMarkRequest__Output,
  SearchPoliciesRequest__Output,
} from '@shuangzhao/contracts/policy';
import type { BenefitResult, Condition, FactValue, GapItem, Match } from '@shuangzhao/eligibility';
import type { Applicant } from '../application/applicant.js';
import type { ComparedVersions } from '../application/compare-policy-versions.js';
import type { FoundEnterprises, MatchEnterprises } from '../application/match-enterprises.js';
import type { FoundMatches, MatchPolicies } from '../application/match-policies.js';
import type { MarkView } from '../application/mark-view.js';
import type { ExplainedMatch } from '../application/match-policy.js';
import type { PolicyView, VersionView } from '../application/policy-view.js';
import type { PutPolicyMark } from '../application/put-policy-mark.js';
import type { SearchPolicies } from '../application/search-policies.js';

/** A document as it came; a text that is no JSON is undefined, which no document may be. */
export const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // judged with the rest of the document
  }
};

const moment = (text: string | undefined) => (text === undefined ? null : toTimestamp(new Date(text)));

const toVersionMessage = (version: VersionView): VersionMessage => ({
  number: version.number,
  state: policyStates.toName(version.state),
  editedBy: version.editedBy ?? '',
  changedAt: moment(version.changedAt),
  review: version.review ? { ...version.review, reviewedAt: moment(version.review.reviewedAt) } : null,
  publishedAt: moment(version.publishedAt),
  withdrawnBecause: version.withdrawnBecause ?? '',
});

export const toPolicyMessage = (view: PolicyView): PolicyMessage => ({
  id: view.id,
  version: view.version,
  state: policyStates.toName(view.state),
  documentJson: JSON.stringify(view.document),
  versions: view.versions.map(toVersionMessage),
  createdAt: moment(view.createdAt),
  updatedAt: moment(view.updatedAt),
});

const jsonOf = (value: unknown): string => (value === null ? '' : JSON.stringify(value));

export const toComparedMessage = ({ from, to, changes }: ComparedVersions): ComparePolicyVersionsResponse => ({
  from,
  to,
  changes: changes.map(({ clause, before, after }) => ({
    clause,
    beforeJson: jsonOf(before),
    afterJson: jsonOf(after),
  })),
});

export const toSearch = ({ query, ...request }: SearchPoliciesRequest__Output): SearchPolicies => ({
  q: query,
  category: request.category,
  level: request.level,
  region: request.region,
  industry: request.industry,
  inForceOn: request.inForceOn,
  limit: request.limit,
  cursor: request.cursor,
});

export const toApplicant = (message: Applicant__Output | null): Applicant => ({
  uscc: message?.uscc ?? '',
  facts: fromValues(message?.facts ?? {}),
  asOf: message?.asOf ?? '',
  knownVersion: message?.knownVersion ?? 0,
});

export const toMatch = (request: MatchPoliciesRequest__Output): MatchPolicies => ({
  applicant: toApplicant(request.applicant),
  q: request.query,
  decisions: request.decisions.map(decisions.toWord),
  includeNotInForce: request.includeNotInForce,
  limit: request.limit,
  cursor: request.cursor,
});

export const toMatchEnterprises = ({ query, ...request }: MatchEnterprisesRequest__Output): MatchEnterprises => ({
  policyId: request.policyId,
  decisions: request.decisions.map(decisions.toWord),
  q: query,
  asOf: request.asOf,
  limit: request.limit,
  cursor: request.cursor,
});

/** On the wire an empty text takes back what was noted; what is left out stays. */
const noted = (text: string | undefined): string | null | undefined => (text === '' ? null : text);

export const toPutMark = (request: PutPolicyMarkRequest__Output): PutPolicyMark => ({
  uscc: request.uscc,
  policyId: request.policyId,
  change: { favourite: request.favourite, appliedOn: noted(request.appliedOn), note: noted(request.note) },
  expectedVersion: request.expectedVersion,
});

export const toMarkMessage = ({ appliedOn, note, updatedAt, ...mark }: MarkView): MarkMessage => ({
  ...mark,
  appliedOn: appliedOn ?? '',
  note: note ?? '',
  updatedAt: moment(updatedAt),
});

/** The kernel's lists are read-only and of one type; those of messages are not. */
const listOf = (values: readonly (number | string)[]): number[] | string[] => {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 ? numbers : values.filter((value) => typeof value === 'string');
};

const plain = (value: FactValue | Condition['value'] | null): Value =>
  toValue(typeof value === 'object' && value !== null ? listOf(value) : value);

const toGapMessage = ({ required, actual, ...item }: GapItem): GapMessage => ({
  ...item,
  requiredOp: required.op,
  required: plain(required.value),
  actual: plain(actual),
});

const toBenefitMessage = ({ estimate, upTo, text }: BenefitResult): BenefitMessage => ({
  ...(estimate === null ? {} : { estimate }),
  upTo,
  text,
});

export const toOutcome = ({ decision, gap, missing, benefit }: Match): Outcome => ({
  decision: decisions.toName(decision),
  gap: gap.map(toGapMessage),
  missing: [...missing],
  benefit: toBenefitMessage(benefit),
});

/** A list in the words of the public contract, where no next page is null. */
const toListJson = ({ nextCursor, ...found }: FoundMatches | FoundEnterprises): Buffer =>
  Buffer.from(JSON.stringify({ ...found, nextCursor: nextCursor === '' ? null : nextCursor }));

export const toMatchesMessage = (found: FoundMatches): MatchPoliciesResponse => ({ matchesJson: toListJson(found) });

export const toEnterprisesMessage = (found: FoundEnterprises): MatchEnterprisesResponse => ({
  matchesJson: toListJson(found),
});

export const toMatchMessage = (match: ExplainedMatch): MatchPolicyResponse => ({
  policyId: match.policyId,
  asOf: match.asOf,
  validity: validities.toName(match.validity),
  explanationJson: JSON.stringify(match.explanation),
  ...toOutcome(match),
});
