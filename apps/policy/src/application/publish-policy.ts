import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { deskView, existing, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

export interface PublishPolicy {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Puts the approved version in force; the one before it is superseded. Throws AppError `policy.transition_refused`. */
export const publishPolicy =
  ({ policies, now }: Ways) =>
  async ({ id, expectedVersion }: PublishPolicy, { actor, requestKey }: Call): Promise<PolicyView> => {
    authorize(actor, 'policy.publish', { editedBy: [] });
    return policies.update(
      id,
      requestKey,
      (stored) => {
        const policy = existing(stored, expectedVersion);
        authorize(actor, 'policy.publish', { editedBy: policy.newest.editedBy });
        return policy.publish({ by: actor.subject, at: now() });
      },
      deskView,
    );
  };
