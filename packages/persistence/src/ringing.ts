import type { Store } from './port.js';
import { withTransaction } from './with-transaction.js';

/** The store with a ring after each transaction made through it, for those who wait for what it changes. */
export const ringing = (store: Store, ring: () => void): Store =>
  withTransaction(store, async (work) => {
    const result = await store.transaction(work);
    ring();
    return result;
  });
