import type { Event, Handler } from '@shuangzhao/events';
import type { Store, Tx } from '@shuangzhao/persistence';

/**
 * What keeps a search index in step with its own store: events only name what has changed, and `bringIn` puts what is stored now, whatever
 * version they tell, and removes what is gone. So a repeated event, or an effect that outlives its transaction, never takes the index back.
 * All of a transaction come at its end, at once: an index makes each put durable, which for one costs as much as for fifty.
 */
export const searchFeed = (
  store: Store,
  types: readonly string[],
  bringIn: (tx: Tx, ids: readonly string[]) => Promise<void>,
): { store: Store; handlers: Record<string, Handler<never>> } => {
  const changed = new WeakMap<Tx, Set<string>>();
  const note: Handler<never> = async ({ subject }: Event, tx) => {
    changed.get(tx)?.add(subject);
  };
  return {
    store: {
      collection: (definition) => store.collection(definition),
      transaction: (work) =>
        store.transaction(async (tx) => {
          const ids = new Set<string>();
          changed.set(tx, ids);
          const result = await work(tx);
          if (ids.size > 0) await bringIn(tx, [...ids]);
          return result;
        }),
      lease: (name) => store.lease(name),
      audit: store.audit,
      readOutbox: (limit) => store.readOutbox(limit),
      removeOutbox: (ids) => store.removeOutbox(ids),
      onOutbox: (wake) => store.onOutbox(wake),
      close: () => store.close(),
    },
    handlers: Object.fromEntries(types.map((type) => [type, note])),
  };
};
