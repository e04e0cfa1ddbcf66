import { dayOf } from '@shuangzhao/platform/clock';
import { inBatches } from './in-batches.js';
import type { Ways } from './ways.js';

/** Tells the officers, once each, of requests that are due soon and of those that are overdue, until `isStopping`; answers of how many. */
export const tellRights =
  ({ rights, now }: Ways) =>
  (isStopping: () => boolean): Promise<number> =>
    inBatches(isStopping, (most) => rights.tellDue(dayOf(now()), most));
