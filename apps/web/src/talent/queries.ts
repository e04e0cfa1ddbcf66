import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { facets, requestOf, withoutFacet, type Facet, type SearchView } from './search-view.js';
import { untilMasked } from './clear.js';

export type Talent = CallOutput<'getTalent'>;
export type Membership = Talent['memberships'][number];
export type FoundTalents = CallOutput<'searchTalents'>;
export type FacetCounts = FoundTalents['facets'];
export type Pool = CallOutput<'listTalentPools'>['items'][number];
export type Skill = CallOutput<'listSkills'>['items'][number];
export type Erasure = CallOutput<'deleteTalent'>;

/** Rows of one page. */
const PAGE = 30;
const FIRST_PAGE = '';

/** The key of one person's record. */
export const talentKey = (id: string): readonly string[] => ['talent', id];

/** The people of a view, page by page to the end; the last answer stays in sight while the next one comes. */
export const useFoundTalents = (view: SearchView) =>
  useInfiniteQuery({
    queryKey: ['talents', view],
    queryFn: ({ pageParam, signal }) =>
      client.call('searchTalents', {
        body: {
          ...requestOf(view),
          limit: PAGE,
          ...(pageParam === FIRST_PAGE ? { facets: [...facets] } : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => untilMasked(state.data?.pages.flatMap(({ items }) => items) ?? []),
    refetchIntervalInBackground: true,
  });

/** The choices that a facet would leave without what is asked of it; skills are asked for all at once, so theirs are those found. */
export const useChoices = (view: SearchView): FacetCounts => {
  const set = facets.filter((facet) => facet !== 'skills' && view.conditions.some((one) => one.facet === facet));
  return useQueries({
    queries: set.map((facet) => ({
      queryKey: ['talent-choices', facet, withoutFacet(view, facet)],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.call('searchTalents', {
          body: { ...requestOf(withoutFacet(view, facet)), facets: [facet], limit: 1 },
          signal,
        }),
    })),
    combine: (results) =>
      Object.fromEntries(
        results.flatMap(({ data }, index): [Facet, FacetCounts[string]][] => {
          const facet = set[index];
          const counts = facet === undefined ? undefined : data?.facets[facet];
          return facet === undefined || counts === undefined ? [] : [[facet, counts]];
        }),
      ),
  });
};

/** One person; each call is a view that is logged, so it is made no more often than it must. */
export const useTalent = (id: string, isHeld = true) =>
  useQuery({
    queryKey: talentKey(id),
    queryFn: ({ signal }) => client.call('getTalent', { params: { id }, signal }),
    enabled: isHeld,
    staleTime: 5 * 60_000,
    refetchInterval: ({ state }) => untilMasked(state.data === undefined ? [] : [state.data]),
    refetchIntervalInBackground: true,
  });

/** The vocabulary of skills. */
export const useSkills = () =>
  useQuery({
    queryKey: ['skills'],
    queryFn: ({ signal }) => client.call('listSkills', { signal }),
    staleTime: Infinity,
  });

/** All pools; of those who may not see them nothing is asked. */
export const usePools = (isAllowed = true) =>
  useQuery({
    queryKey: ['talent-pools'],
    queryFn: async ({ signal }) => (await client.call('listTalentPools', { signal })).items,
    enabled: isAllowed,
  });

/** The members of a pool, those of one stage or all, page by page. */
export const useMembers = (id: string, stage: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['talent-members', id, stage ?? ''],
    queryFn: ({ pageParam, signal }) =>
      client.call('listTalentPoolMembers', {
        params: { id },
        query: {
          limit: PAGE,
          ...(stage === undefined ? {} : { stage }),
          ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) => untilMasked(state.data?.pages.flatMap(({ items }) => items) ?? []),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/** Who looked at a person, page by page, newest first. */
export const useAccessLog = (id: string) =>
  useInfiniteQuery({
    queryKey: [...talentKey(id), 'access-log'],
    queryFn: ({ pageParam, signal }) =>
      client.call('listTalentAccess', {
        params: { id },
        query: { limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });
