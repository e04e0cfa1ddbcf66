export { fts5Engine } from './fts5/engine.js';
export type * from './port.js';
