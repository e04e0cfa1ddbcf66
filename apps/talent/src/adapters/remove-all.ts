import type { Filter, Reads, Writes } from '@shuangzhao/persistence';

const AT_ONCE = 1000;

/** Removes every document that a filter finds. */
export const removeAll = async <T>(
  collection: Pick<Reads<T>, 'find'> & Pick<Writes<T>, 'remove'>,
  filter: Filter<T>,
): Promise<void> => {
  for (;;) {
    const { items } = await collection.find(filter, { limit: AT_ONCE });
    for (const { id } of items) await collection.remove(id);
    if (items.length < AT_ONCE) return;
  }
};
