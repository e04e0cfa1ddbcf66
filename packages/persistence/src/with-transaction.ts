import type { Store } from './port.js';

/** The store, its transactions run in another way. */
export const withTransaction = (store: Store, transaction: Store['transaction']): Store => ({
  collection: (definition) => store.collection(definition),
  transaction,
  readOutbox: (limit) => store.readOutbox(limit),
  removeOutbox: (ids) => store.removeOutbox(ids),
  onOutbox: (wake) => store.onOutbox(wake),
  lease: (name) => store.lease(name),
  audit: store.audit,
  close: () => store.close(),
});
