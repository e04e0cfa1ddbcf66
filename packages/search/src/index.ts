export { fts5Engine } from './fts5/engine.js';
export { keepIndexes } from './keeper.js';
export type { IndexKeeper } from './keeper.js';
export { openedWhenAsked, openSearchEngine } from './open.js';
export type { SearchOptions } from './open.js';
export type * from './port.js';
export { reconcile } from './reconcile.js';
export type { Differences } from './reconcile.js';
