import type { Event, Handler } from '@shuangzhao/events';
import type { Store, Tx } from '@shuangzhao/persistence';
import { ENTERPRISE_CHANGED } from '../adapters/enterprise-changed.js';
import { EnterpriseRecords, storedEnterpriseOf } from '../adapters/enterprise-records.js';
import type { IndexedEnterprises } from '../adapters/enterprise-search.js';

/** The group that feeds the search index from the service's own events. */
export const SEARCH_GROUP = 'industry-search';

/**
 * What keeps the index in step. It puts the enterprises as they are stored now, whatever version the events tell: so a repeated event,
 * or an effect that outlives its transaction, never takes the index back. All of a transaction are put at its end, at once: the index
 * makes each put durable, which for one costs as much as for fifty.
 */
export const searchFeed = (
  store: Store,
  search: IndexedEnterprises,
): { store: Store; handlers: Record<string, Handler<never>> } => {
  const changed = new WeakMap<Tx, Set<string>>();

  const put = async (tx: Tx, usccs: Iterable<string>): Promise<void> => {
    const records = tx.collection(EnterpriseRecords);
    const found = [];
    for (const uscc of usccs) found.push(await records.get(uscc));
    const enterprises = found.flatMap((record) => (record === null ? [] : [storedEnterpriseOf(record).enterprise]));
    if (enterprises.length > 0) await search.put(enterprises);
  };

  return {
    store: {
      collection: (definition) => store.collection(definition),
      transaction: (work) =>
        store.transaction(async (tx) => {
          const usccs = new Set<string>();
          changed.set(tx, usccs);
          const result = await work(tx);
          await put(tx, usccs);
          return result;
        }),
      lease: (name) => store.lease(name),
      audit: store.audit,
      readOutbox: (limit) => store.readOutbox(limit),
      removeOutbox: (ids) => store.removeOutbox(ids),
      onOutbox: (wake) => store.onOutbox(wake),
      close: () => store.close(),
    },
    handlers: {
      [ENTERPRISE_CHANGED]: async ({ subject }: Event, tx) => {
        changed.get(tx)?.add(subject);
      },
    },
  };
};
