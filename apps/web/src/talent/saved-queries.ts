import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { untilMasked } from './clear.js';
import { states, type Condition, type Field, type SearchView } from './search-view.js';

export type SavedSearch = CallOutput<'createTalentSearch'>;

const PAGE = 30;
const FIRST_PAGE = '';

export const SAVED_SEARCHES = 'talent-searches';

/** The own saved searches, with how many people are new in each. */
export const useSavedSearches = () =>
  useQuery({
    queryKey: [SAVED_SEARCHES],
    queryFn: async ({ signal }) => (await client.call('listTalentSearches', { signal })).items,
    staleTime: 0,
  });

/** Whom a saved search finds, those who are new first, page by page; nothing is marked as seen by it. */
export const useSavedSearch = (id: string) =>
  useInfiniteQuery({
    queryKey: [SAVED_SEARCHES, id],
    queryFn: ({ pageParam, signal }) =>
      client.call('lookAtTalentSearch', {
        params: { id },
        body: { limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) =>
      untilMasked(state.data?.pages.flatMap(({ items }) => items.map(({ talent }) => talent)) ?? []),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/** A saved search as the address of 人才检索 carries it. */
export const viewOfSaved = ({ q, ...asked }: Pick<SavedSearch, 'q' | 'must' | 'can' | 'not'>): SearchView => ({
  q,
  conditions: states.flatMap((state) =>
    Object.entries(asked[state]).flatMap(([facet, values = []]): Condition[] =>
      values.map((value) => ({ state, facet: facet as Field, value })),
    ),
  ),
});
