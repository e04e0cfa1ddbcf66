import type { RightsRequestDue } from '@shuangzhao/contracts/talent';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { RightsRequest } from '../domain/rights-request.js';
import { RIGHTS } from './rights-records.js';

const RIGHTS_REQUEST_DUE = 'shuangzhao.talent.v1.RightsRequestDue';

/** The event that a request is due soon or overdue, for who took it in; for every officer where the person did. */
export const rightsRequestDue = (
  id: string,
  { kind, channel, by, dueOn }: RightsRequest,
  told: 'soon' | 'overdue',
): OutboxEvent => ({
  of: { collection: RIGHTS, id },
  type: RIGHTS_REQUEST_DUE,
  body: {
    requestId: id,
    ...{ kind, dueOn, overdue: told === 'overdue', owner: channel === 'account' ? '' : by },
  } satisfies RightsRequestDue,
});
