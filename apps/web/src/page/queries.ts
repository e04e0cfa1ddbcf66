import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  loadFacts,
  loadPolicies,
  loadPolicy,
  loadRegions,
  matchAll,
  matchOne,
  keyOf,
  type Asker,
  type Matches,
} from '../api.js';
import { seeNext, type Seen } from '../state/moves.js';

const FIRST_PAGE = '';

/** Facts and regions: what the page can't do without. */
export const useReferenceData = () => {
  const facts = useQuery({ queryKey: ['facts'], queryFn: ({ signal }) => loadFacts(signal), staleTime: Infinity });
  const regions = useQuery({
    queryKey: ['regions'],
    queryFn: ({ signal }) => loadRegions(signal),
    staleTime: Infinity,
  });
  return {
    data: facts.data && regions.data && { facts: facts.data, regions: regions.data },
    error: facts.error ?? regions.error,
    retry: () => Promise.all([facts, regions].filter(({ isError }) => isError).map(({ refetch }) => refetch())),
  };
};

/** Issuers and levels by policy id; empty until they are here. */
export const usePolicies = () => {
  const { data } = useQuery({ queryKey: ['policies'], queryFn: ({ signal }) => loadPolicies(signal) });
  return data;
};

export const usePolicy = (id: string) =>
  useQuery({ queryKey: ['policy', id], queryFn: ({ signal }) => loadPolicy(id, signal) });

export const useMatch = (id: string, asker: Asker) =>
  useQuery({
    queryKey: ['match', id, ...keyOf(asker)],
    queryFn: ({ signal }) => matchOne(id, asker, signal),
    placeholderData: keepPreviousData,
  });

/** Policies that are not in force, decided all the same; asked for only when somebody looks. */
export const useNotInForce = (asker: Asker, enabled: boolean) =>
  useQuery({
    queryKey: ['notInForce', ...keyOf(asker)],
    queryFn: async ({ signal }) => {
      const { items } = await matchAll(asker, { cursor: FIRST_PAGE, includeNotInForce: true }, signal);
      return items.filter(({ validity }) => validity === 'expired' || validity === 'notYet');
    },
    placeholderData: keepPreviousData,
    enabled,
  });

/** The pages of one match, and what the last answer moved. */
export interface SeenMatches extends Seen {
  readonly first: Matches;
}

/** All policies against these facts. The last good answer stays in sight while the next one comes, or fails to. */
export const useMatches = (asker: Asker) => {
  const [seen, setSeen] = useState<SeenMatches>();
  const query = useInfiniteQuery({
    queryKey: ['matches', ...keyOf(asker)],
    queryFn: ({ pageParam, signal }) => matchAll(asker, { cursor: pageParam, includeNotInForce: false }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const [first] = query.data?.pages ?? [];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (first !== undefined && (first !== seen?.first || items.length !== seen.items.length)) {
    setSeen({ first, ...(seen ? seeNext(seen, asker.known, items) : { facts: asker.known, items, moves: null }) });
  }
  return { seen, query };
};
