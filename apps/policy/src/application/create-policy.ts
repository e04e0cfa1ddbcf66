import { randomUUID } from 'node:crypto';
import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import { Policy } from '../domain/policy.js';
import { readDocument, withId } from '../domain/policy-document.js';
import { deskView, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

const newId = () => `p-${randomUUID()}`;

/** Creates a draft; an id that is left out is given by us. Throws AppError `invalid` with the path of each fault, `policy.exists` for a taken id. */
export const createPolicy =
  ({ policies, registry, now }: Ways) =>
  async (input: unknown, { actor, requestKey }: Call): Promise<PolicyView> => {
    authorize(actor, 'policy.edit');
    const document = readDocument(withId(input, newId), registry);
    return policies.update(
      document.id,
      requestKey,
      (stored) => {
        if (stored !== null) throw new AppError('conflict', 'policy.exists', 'There is a policy of this id already.');
        return Policy.create(document, { by: actor.subject, at: now() });
      },
      deskView,
    );
  };
