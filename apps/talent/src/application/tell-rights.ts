import { dayOf } from '@shuangzhao/platform/clock';
import type { Ways } from './ways.js';

const AT_ONCE = 50;

/** Tells the officers, once each, of requests that are due soon and of those that are overdue, until `isStopping`; answers of how many. */
export const tellRights =
  ({ rights, now }: Ways) =>
  async (isStopping: () => boolean): Promise<number> => {
    let told = 0;
    while (!isStopping()) {
      const some = await rights.tellDue(dayOf(now()), AT_ONCE);
      told += some;
      if (some < AT_ONCE) break;
    }
    return told;
  };
