import { useInfiniteQuery } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { untilMasked } from '../talent/clear.js';

export type Pair = CallOutput<'listDuplicates'>['items'][number];
export type PairState = Pair['state'];

const PAGE = 20;
const FIRST_PAGE = '';

/** The states of a pair, what waits first. */
export const pairStates = ['open', 'merged', 'different'] as const satisfies readonly PairState[];

/** Pairs in a state, of one person or (left out) of anybody, page by page, the newest first. */
export const usePairs = (state: PairState, talentId?: string) =>
  useInfiniteQuery({
    queryKey: ['duplicates', state, talentId ?? ''],
    queryFn: ({ pageParam, signal }) =>
      client.call('listDuplicates', {
        query: {
          state,
          limit: PAGE,
          ...(talentId === undefined ? {} : { talentId }),
          ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state: { data } }) =>
      untilMasked(data?.pages.flatMap(({ items }) => items.flatMap(({ people }) => people)) ?? []),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
