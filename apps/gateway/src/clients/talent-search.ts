import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type {
  FacetCondition,
  FacetCondition__Output,
  LookAtSearchResponse__Output,
  SavedSearch__Output,
  SaveSearchRequest,
  SearchTalentsRequest,
  SearchTalentsResponse__Output,
} from '@shuangzhao/contracts/talent';
import { instant, orNull, present } from './present.js';
import { talentOf } from './talent-records.js';

type Body = z.output<Routes['searchTalents']['body']>;
type Found = CallOutput<'searchTalents'>;
type Draft = z.output<Routes['createTalentSearch']['body']>;
type SavedSearch = CallOutput<'createTalentSearch'>;
type LookedAt = CallOutput<'lookAtTalentSearch'>;

const conditionsOf = (conditions: Body['must'] = {}): FacetCondition[] =>
  Object.entries(conditions).map(([field, values = []]) => ({ field, values }));

/** A search as the service takes it. */
export const searchOf = ({
  q = '',
  must,
  can,
  not,
  facets = [],
  limit = 0,
  cursor = '',
}: Body): SearchTalentsRequest => ({
  query: q,
  must: conditionsOf(must),
  can: conditionsOf(can),
  not: conditionsOf(not),
  facets,
  limit,
  cursor,
});

/** What a search found, in the words of the HTTP contract. */
export const foundOf = ({ items, nextCursor, total, facets, relaxations }: SearchTalentsResponse__Output): Found => ({
  items: items.map(talentOf),
  nextCursor: orNull(nextCursor),
  total,
  facets: Object.fromEntries(
    facets.map(({ field, counts }) => [field, counts.map(({ value, count }) => ({ value, count }))]),
  ),
  relaxations: relaxations.map((one) => ({
    without: one.without === 'query' ? 'q' : one.without,
    total: one.total,
  })),
});

/** A search to be saved as the service takes it. */
export const saveSearchOf = ({ name, q = '', must, can, not }: Draft): SaveSearchRequest => ({
  name,
  query: q,
  must: conditionsOf(must),
  can: conditionsOf(can),
  not: conditionsOf(not),
});

const byField = (conditions: readonly FacetCondition__Output[]): SavedSearch['must'] =>
  Object.fromEntries(conditions.map(({ field, values }) => [field, values]));

/** A saved search in the words of the HTTP contract. */
export const savedSearchOf = (message: SavedSearch__Output | null): SavedSearch => {
  const { id, name, query, must, can, not, found, lookedAt, createdAt } = present(message);
  return {
    ...{ id, name, q: query, must: byField(must), can: byField(can), not: byField(not) },
    found: found && { total: found.total, new: found.newCount, gone: found.goneCount },
    lookedAt: instant(lookedAt),
    createdAt: instant(createdAt),
  };
};

/** What a look at a saved search shows, in the words of the HTTP contract. */
export const lookedAtOf = ({ search, items, nextCursor }: LookAtSearchResponse__Output): LookedAt => {
  const shown = savedSearchOf(search);
  return {
    search: shown,
    items: items.map(({ talent, isNew }) => ({ talent: talentOf(talent), isNew })),
    nextCursor: orNull(nextCursor),
    total: present(shown.found).total,
  };
};
