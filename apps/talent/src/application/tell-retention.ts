import { dayOf } from '@shuangzhao/platform/clock';
import type { Ways } from './ways.js';

const AT_ONCE = 50;

/** Tells the officers, once each, that it is time to ask whether somebody stayed, until `isStopping`; answers of how many. */
export const tellRetention =
  ({ referrals, now }: Ways) =>
  async (isStopping: () => boolean): Promise<number> => {
    let told = 0;
    while (!isStopping()) {
      const some = await referrals.tellDue(dayOf(now()), AT_ONCE);
      told += some;
      if (some < AT_ONCE) break;
    }
    return told;
  };
