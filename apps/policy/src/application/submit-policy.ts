import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { deskView, existing, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

export interface SubmitPolicy {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Hands the draft to the reviewers. Throws AppError `policy.transition_refused` where there is none. */
export const submitPolicy =
  ({ policies, now }: Ways) =>
  async ({ id, expectedVersion }: SubmitPolicy, { actor, requestKey }: Call): Promise<PolicyView> => {
    authorize(actor, 'policy.submit');
    return policies.update(
      id,
      requestKey,
      (stored) => existing(stored, expectedVersion).submit({ by: actor.subject, at: now() }),
      deskView,
    );
  };
