import type { Store } from './port.js';

/** The store with a ring after each transaction made through it, for those who wait for what it changes. */
export const ringing = (store: Store, ring: () => void): Store => ({
  collection: (definition) => store.collection(definition),
  transaction: async (work) => {
    const result = await store.transaction(work);
    ring();
    return result;
  },
  readOutbox: (limit) => store.readOutbox(limit),
  removeOutbox: (ids) => store.removeOutbox(ids),
  onOutbox: (wake) => store.onOutbox(wake),
  lease: (name) => store.lease(name),
  audit: store.audit,
  close: () => store.close(),
});
