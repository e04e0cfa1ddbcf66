import type { Store } from '@shuangzhao/persistence';
import { searchFeed } from '@shuangzhao/service';
import { ENTERPRISE_CHANGED } from '../adapters/enterprise-changed.js';
import { EnterpriseRecords, storedEnterpriseOf } from '../adapters/enterprise-records.js';
import type { IndexedEnterprises } from '../adapters/enterprise-search.js';

/** The group that feeds the search index from the service's own events. */
export const SEARCH_GROUP = 'industry-search';

/** Puts the enterprises as they are stored now. */
export const enterpriseFeed = (store: Store, search: IndexedEnterprises) =>
  searchFeed(store, [ENTERPRISE_CHANGED], async (tx, usccs) => {
    const records = tx.collection(EnterpriseRecords);
    const found = [];
    for (const uscc of usccs) found.push(await records.get(uscc));
    const enterprises = found.flatMap((record) => (record === null ? [] : [storedEnterpriseOf(record).enterprise]));
    if (enterprises.length > 0) await search.put(enterprises);
  });
