import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { requirePlainText } from '../domain/plain-text.js';
import { deskView, existing, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

export interface WithdrawPolicy {
  readonly id: string;
  /** Everybody can read it; may be empty. */
  readonly reason: string;
  readonly expectedVersion?: number | undefined;
}

/** Takes a published policy out of matching. Throws AppError `policy.transition_refused` where none is published. */
export const withdrawPolicy =
  ({ policies, now }: Ways) =>
  async ({ id, reason, expectedVersion }: WithdrawPolicy, { actor, requestKey }: Call): Promise<PolicyView> => {
    authorize(actor, 'policy.withdraw');
    if (reason !== '') requirePlainText({ reason });
    return policies.update(
      id,
      requestKey,
      (stored) => existing(stored, expectedVersion).withdraw(reason, { by: actor.subject, at: now() }),
      deskView,
    );
  };
