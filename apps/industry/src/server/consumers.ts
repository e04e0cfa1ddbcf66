import type { Event, Handler } from '@shuangzhao/events';
import { ENTERPRISE_CHANGED } from '../adapters/enterprise-changed.js';
import { EnterpriseRecords, storedEnterpriseOf } from '../adapters/enterprise-records.js';
import type { IndexedEnterprises } from '../adapters/enterprise-search.js';

/** The group that feeds the search index from the service's own events. */
export const SEARCH_GROUP = 'industry-search';

/**
 * What keeps the index in step. It puts the enterprise as it is stored now, whatever version the event tells: so a repeated event,
 * or an effect that outlives its transaction, never takes the index back.
 */
export const searchHandlers = (search: IndexedEnterprises): Record<string, Handler<never>> => ({
  [ENTERPRISE_CHANGED]: async ({ subject }: Event, tx) => {
    const record = await tx.collection(EnterpriseRecords).get(subject);
    if (record) await search.put(storedEnterpriseOf(record).enterprise);
  },
});
