import { toTimestamp } from '@shuangzhao/contracts';
import type { MatchFound } from '@shuangzhao/contracts/policy';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { Found } from '../domain/told-once.js';
import { DecisionRecords } from './decision-records.js';

/** The event that an enterprise newly meets a policy. */
export const matchFound = (
  enterprise: { readonly uscc: string; readonly name: string },
  { law: { number, document }, benefit: { estimate, upTo, text } }: Found,
  at: Date,
): OutboxEvent => ({
  of: { collection: DecisionRecords.name, id: enterprise.uscc },
  type: 'shuangzhao.policy.v1.MatchFound',
  body: {
    uscc: enterprise.uscc,
    enterpriseName: enterprise.name,
    policyId: document.id,
    policyVersion: number,
    title: document.title,
    benefit: { ...(estimate === null ? {} : { estimate }), upTo, text },
    deadline: document.applyWindow?.to ?? '',
    foundAt: toTimestamp(at),
  } satisfies MatchFound,
});
