import { dayOf } from '@shuangzhao/platform/clock';
import { inBatches } from './in-batches.js';
import type { Ways } from './ways.js';

/** Tells the officers, once each, that it is time to ask whether somebody stayed, until `isStopping`; answers of how many. */
export const tellRetention =
  ({ referrals, now }: Ways) =>
  (isStopping: () => boolean): Promise<number> =>
    inBatches(isStopping, (most) => referrals.tellDue(dayOf(now()), most));
