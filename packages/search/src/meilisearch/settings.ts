import type { Settings } from 'meilisearch';
import type { Layout } from '../port.js';
import { facetField, sortField, textField } from './stored.js';

/** Counted up when `stored.ts`, `units.ts` or `values.ts` store otherwise, so that indexes are rebuilt. */
export const STORAGE = 1;

/** Meilisearch ranks a word by the place of its field in this list. */
export const searchableAttributes = ({ searchable }: Layout): string[] =>
  searchable
    .map(({ weight }, at) => ({ weight, field: textField(at) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ field }) => field);

/** Every setting that matters: the defaults cut answers off, forgive typing errors and drop words. */
export const settingsOf = (layout: Layout): Settings => ({
  searchableAttributes: searchableAttributes(layout),
  filterableAttributes: [
    {
      attributePatterns: ['key', 'shard', 'repeated', ...layout.facets.map((_, at) => facetField(at))],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: (layout.sortable ?? []).map((_, at) => sortField(at)),
  rankingRules: ['sort', 'words', 'attribute', 'proximity'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byWord',
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  pagination: { maxTotalHits: 1_000_000_000 },
  faceting: { maxValuesPerFacet: 1_000_000 },
  searchCutoffMs: 60_000,
});
