import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { untilMasked } from '../talent/clear.js';

export type RightsRequest = CallOutput<'getRightsRequest'>;
export type OwnRecord = CallOutput<'getOwnRecord'>;
export type OwnRequest = CallOutput<'createOwnRequest'>;
export type Kind = RightsRequest['kind'];

/** What people may ask, in the order of their frequency. */
export const kinds = ['copy', 'correct', 'delete', 'object'] as const satisfies readonly Kind[];

/** Which requests are shown: those that are open, near their day or past it, or all. */
export const ways = ['open', 'soon', 'overdue', 'all'] as const;
export type Way = (typeof ways)[number];

const PAGE = 30;
const FIRST_PAGE = '';
const DESK = ['rights-requests'];
const OWN = ['own'];

const filterOf = (way: Way) =>
  ({ open: { state: 'open' }, soon: { due: 'soon' }, overdue: { due: 'overdue' }, all: {} })[way] as {
    state?: 'open';
    due?: 'soon' | 'overdue';
  };

/** Requests by due day, page by page. */
export const useRightsRequests = (way: Way) =>
  useInfiniteQuery({
    queryKey: [...DESK, way],
    queryFn: ({ pageParam, signal }) =>
      client.call('listRightsRequests', {
        query: { ...filterOf(way), limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state: { data } }) =>
      untilMasked(data?.pages.flatMap(({ items }) => items.flatMap(({ talent }) => talent ?? [])) ?? []),
    staleTime: 0,
  });

/** Reads the desk again after a request was taken in or answered. */
export const useDeskAgain = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: DESK });
};

/** All that is held of oneself. */
export const useOwnRecord = () =>
  useQuery({ queryKey: [...OWN, 'record'], queryFn: ({ signal }) => client.call('getOwnRecord', { signal }) });

/** Who looked at the own record, page by page. */
export const useOwnAccess = () =>
  useInfiniteQuery({
    queryKey: [...OWN, 'access-log'],
    queryFn: ({ pageParam, signal }) =>
      client.call('listOwnAccess', {
        query: { limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** What one has asked, page by page. */
export const useOwnRequests = () =>
  useInfiniteQuery({
    queryKey: [...OWN, 'requests'],
    queryFn: ({ pageParam, signal }) =>
      client.call('listOwnRequests', {
        query: { limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** Reads again what a request of one's own may change. */
export const useOwnAgain = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: OWN });
};
