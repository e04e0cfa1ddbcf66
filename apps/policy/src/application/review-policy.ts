import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { requirePlainText } from '../domain/plain-text.js';
import { deskView, existing, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

export interface ReviewPolicy {
  readonly id: string;
  readonly approved: boolean;
  readonly legality: string;
  readonly fairCompetition: string;
  readonly expectedVersion?: number | undefined;
}

/** Records both reviews by somebody who did not edit the version; a refusal makes it a draft again. */
export const reviewPolicy =
  ({ policies, now }: Ways) =>
  async (command: ReviewPolicy, { actor, requestKey }: Call): Promise<PolicyView> => {
    const { id, approved, legality, fairCompetition, expectedVersion } = command;
    authorize(actor, 'policy.review', { editedBy: [] });
    requirePlainText({ legality, fairCompetition });
    return policies.update(
      id,
      requestKey,
      (stored) => {
        const policy = existing(stored, expectedVersion);
        authorize(actor, 'policy.review', { editedBy: policy.newest.editedBy });
        return policy.review({ approved, legality, fairCompetition }, { by: actor.subject, at: now() });
      },
      deskView,
    );
  };
