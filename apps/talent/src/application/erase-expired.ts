import { dayOf } from '@shuangzhao/platform/clock';
import { inBatches } from './in-batches.js';
import type { Ways } from './ways.js';

const AT_ONCE = 50;

/** Deletes everybody whose basis has run out, those kept aside by a merge too, until `isStopping`, and answers how many; forgets what is in clear no more. */
export const eraseExpired =
  ({ erasures, merges, accesses, search, now }: Ways) =>
  async (isStopping: () => boolean): Promise<number> => {
    let erased = 0;
    while (!isStopping()) {
      const ids = await erasures.expired(dayOf(now()), AT_ONCE);
      if (ids.length === 0) break;
      for (const id of ids) await erasures.erase(id, 'expired', 'system');
      await search.remove(ids);
      erased += ids.length;
    }
    erased += await inBatches(isStopping, (most) => merges.forgetExpired(dayOf(now()), most));
    await accesses.sweep();
    return erased;
  };
