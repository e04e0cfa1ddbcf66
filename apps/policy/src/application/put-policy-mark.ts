import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { marked, requireMark, UNMARKED, type MarkChange } from '../domain/policy-mark.js';
import { notFound, publicView } from './policy-view.js';
import { markViewOf, type MarkView } from './mark-view.js';
import type { Ways } from './ways.js';

export interface PutPolicyMark {
  readonly uscc: string;
  readonly policyId: string;
  readonly change: MarkChange;
  readonly expectedVersion?: number | undefined;
}

/** Sets an enterprise's own marks on a policy. Throws AppError `policy.not_found`, `policy_mark.version`, for a bad day or note, or where the caller may not. */
export const putPolicyMark =
  ({ policies, marks, now }: Ways) =>
  async (
    { uscc, policyId, change, expectedVersion }: PutPolicyMark,
    { actor, requestKey }: Call,
  ): Promise<MarkView> => {
    authorize(actor, 'policy.mark', { uscc });
    requireMark(change, dayOf(now()));
    const policy = await policies.get(policyId);
    if (policy === null || publicView(policy) === undefined) throw notFound();
    return marks.update(
      { uscc, policyId },
      requestKey,
      (stored) => {
        if (expectedVersion !== undefined && stored?.version !== expectedVersion)
          throw new AppError('stale', 'policy_mark.version', 'The mark has changed since you read it.');
        return marked(stored?.mark ?? UNMARKED, change);
      },
      markViewOf,
    );
  };
