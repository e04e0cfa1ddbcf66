import { dayOf } from '@shuangzhao/platform/clock';
import { foundNow } from './saved-search-view.js';
import type { Ways } from './ways.js';

const AT_ONCE = 50;

/** Runs each saved search once a day and tells its owner where more people are new than he was told of, until `isStopping`; answers of how many. */
export const tellSearchNews =
  (ways: Ways) =>
  async (isStopping: () => boolean): Promise<number> => {
    const today = dayOf(ways.now());
    let told = 0;
    while (!isStopping()) {
      const some = await ways.savedSearches.unasked(today, AT_ONCE);
      for (const stored of some)
        if (await ways.savedSearches.ask(stored.id, await foundNow(ways, stored), today)) told += 1;
      if (some.length < AT_ONCE) break;
    }
    return told;
  };
