import { whatIf as decideBoth, type Match } from '@shuangzhao/eligibility';
import type { Call } from '@shuangzhao/platform/grpc';
import { requireFacts } from '../domain/facts.js';
import { caseOf, type Applicant } from './applicant.js';
import { notFound } from './policy-view.js';
import type { Ways } from './ways.js';

export interface WhatIf {
  readonly policyId: string;
  readonly applicant: Applicant;
  /** null: "if this were unknown". */
  readonly change: Readonly<Record<string, unknown>>;
}

/** What one published policy says before and after a change of facts; nothing is stored. Throws as `matchPolicy` does. */
export const whatIf = (ways: Ways) => {
  const find = caseOf(ways);
  return (
    { policyId, applicant, change }: WhatIf,
    { actor, requestKey }: Call,
  ): Promise<{ readonly before: Match; readonly after: Match }> =>
    ways.replies.once(requestKey, async () => {
      const subject = await find(applicant, actor);
      requireFacts(change, ways.registry, 'change');
      const document = (await ways.catalogue.current()).oneOn(policyId, subject.asOf);
      if (document === undefined) throw notFound();
      return decideBoth(document, subject, change);
    });
};
