import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import { readDocument, withId } from '../domain/policy-document.js';
import { deskView, existing, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

export interface UpdatePolicy {
  readonly id: string;
  readonly document: unknown;
  readonly expectedVersion?: number | undefined;
}

const ANOTHER_ID = {
  path: 'id',
  code: 'policy.id_differs',
  message: 'The id of the document is not that of the policy.',
};

/** Replaces the draft of a policy, or begins one beside the version in force. Throws AppError `invalid`, `policy.transition_refused`. */
export const updatePolicy =
  ({ policies, registry, now }: Ways) =>
  async ({ id, document: input, expectedVersion }: UpdatePolicy, { actor, requestKey }: Call): Promise<PolicyView> => {
    authorize(actor, 'policy.edit');
    const document = readDocument(
      withId(input, () => id),
      registry,
    );
    if (document.id !== id) refuseFaults([ANOTHER_ID]);
    return policies.update(
      id,
      requestKey,
      (stored) => existing(stored, expectedVersion).edit(document, { by: actor.subject, at: now() }),
      deskView,
    );
  };
