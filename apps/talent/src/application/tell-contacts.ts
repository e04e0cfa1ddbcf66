import { dayOf } from '@shuangzhao/platform/clock';
import { inBatches } from './in-batches.js';
import type { Ways } from './ways.js';

/** Tells officers, once each, whom they are to contact again, until `isStopping`; answers of how many. */
export const tellContacts =
  ({ contacts, now }: Ways) =>
  (isStopping: () => boolean): Promise<number> =>
    inBatches(isStopping, (most) => contacts.tellDue(dayOf(now()), most));
