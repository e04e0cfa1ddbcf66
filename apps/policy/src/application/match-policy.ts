import { matchPolicy as decideOne } from '@shuangzhao/eligibility';
import type { Call } from '@shuangzhao/platform/grpc';
import { caseOf, type Applicant } from './applicant.js';
import { notFound } from './policy-view.js';
import type { Ways } from './ways.js';

export interface MatchPolicy {
  readonly policyId: string;
  readonly applicant: Applicant;
}

export type ExplainedMatch = ReturnType<typeof decideOne>;

/** One published policy against one applicant, explained. Throws AppError `policy.not_found`, and what `caseOf` throws. */
export const matchPolicy = (ways: Ways) => {
  const find = caseOf(ways);
  return ({ policyId, applicant }: MatchPolicy, { actor, requestKey }: Call): Promise<ExplainedMatch> =>
    ways.replies.once(requestKey, async () => {
      const subject = await find(applicant, actor);
      const document = (await ways.catalogue.current()).oneOn(policyId, subject.asOf);
      if (document === undefined) throw notFound();
      return decideOne(document, subject);
    });
};
