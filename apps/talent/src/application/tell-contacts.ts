import { dayOf } from '@shuangzhao/platform/clock';
import type { Ways } from './ways.js';

const AT_ONCE = 50;

/** Tells officers, once each, whom they are to contact again, until `isStopping`; answers of how many. */
export const tellContacts =
  ({ contacts, now }: Ways) =>
  async (isStopping: () => boolean): Promise<number> => {
    let told = 0;
    while (!isStopping()) {
      const some = await contacts.tellDue(dayOf(now()), AT_ONCE);
      told += some;
      if (some < AT_ONCE) break;
    }
    return told;
  };
