import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type { FacetCondition, SearchTalentsRequest, SearchTalentsResponse__Output } from '@shuangzhao/contracts/talent';
import { orNull } from './present.js';
import { talentOf } from './talent-records.js';

type Body = z.output<Routes['searchTalents']['body']>;
type Found = CallOutput<'searchTalents'>;

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
