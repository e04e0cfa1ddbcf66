import type { Event, Handler } from '@shuangzhao/events';
import { withTransaction, type Store, type Tx } from '@shuangzhao/persistence';

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
    store: withTransaction(store, (work) =>
      store.transaction(async (tx) => {
        const ids = new Set<string>();
        changed.set(tx, ids);
        const result = await work(tx);
        if (ids.size > 0) await bringIn(tx, [...ids]);
        return result;
      }),
    ),
    handlers: Object.fromEntries(types.map((type) => [type, note])),
  };
};
