import { policyStates } from '@shuangzhao/contracts';
import type { PolicyChanged } from '@shuangzhao/contracts/policy';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { Policy } from '../domain/policy.js';
import { PolicyRecords } from './policy-records.js';

export const POLICY_CHANGED = 'shuangzhao.policy.v1.PolicyChanged';

/** The event that tells a policy's whole state, drafts included. */
export const policyChanged = (policy: Policy): OutboxEvent => ({
  of: { collection: PolicyRecords.name, id: policy.id },
  type: POLICY_CHANGED,
  body: {
    id: policy.id,
    versions: policy.versions.map(({ number, state, document }) => ({
      number,
      state: policyStates.toName(state),
      documentJson: JSON.stringify(document),
    })),
  } satisfies PolicyChanged,
});
