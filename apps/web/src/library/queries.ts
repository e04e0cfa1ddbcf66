import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { client } from '../api.js';
import { dayInShanghai } from '../format/day.js';
import { chosen, narrowed, requestOf, type Condition, type LibraryView } from './library-view.js';

/** Rows of one page. */
const PAGE = 30;

/** The policies of a view, one page; the last answer stays in sight while the next one comes. */
export const useLibrary = (view: LibraryView) => {
  const today = dayInShanghai(new Date());
  return useQuery({
    queryKey: ['library', view, today],
    queryFn: ({ signal }) =>
      client.call('searchPolicies', { query: { ...requestOf(view, today), limit: PAGE }, signal }),
    placeholderData: keepPreviousData,
  });
};

export type Found = NonNullable<ReturnType<typeof useLibrary>['data']>;

/** What would be found without one condition. */
export interface Without {
  readonly condition: Condition;
  readonly total: number;
  readonly facets: Found['facets'];
}

/** For every condition that is set, what the library would hold without it: at most as many calls as there are conditions. */
export const useWithout = (view: LibraryView): readonly Without[] => {
  const today = dayInShanghai(new Date());
  return useQueries({
    queries: chosen(view).map((condition) => ({
      queryKey: ['without', narrowed(view, condition), today],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.call('searchPolicies', { query: { ...requestOf(narrowed(view, condition), today), limit: 1 }, signal }),
    })),
    combine: (results) =>
      results.flatMap(({ data }, index) => {
        const condition = chosen(view)[index];
        return data === undefined || condition === undefined
          ? []
          : [{ condition, total: data.total ?? 0, facets: data.facets }];
      }),
  });
};
