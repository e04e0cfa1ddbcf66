import type { Layout } from './port.js';
import { PREPARATION } from './prepare.js';

/** Everything that decides what is stored, `storage` being how the engine stores it; weights only rank. */
export const fingerprintOf = ({ name, version, searchable, facets, sortable = [] }: Layout, storage: number): string =>
  JSON.stringify([PREPARATION, storage, name, version, searchable.map(({ field }) => field), facets, sortable]);
