import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { newKey } from '../new-key.js';

export type Notification = CallOutput<'listNotifications'>['items'][number];

const PAGE = 50;
const FIRST_PAGE = '';
const KEY = ['notifications'];
/** The stream tells at once; this is for when it is cut off and nobody notices. */
const LOOK_AGAIN_MS = 120_000;

/** What the own account was told, newest first, page by page. */
export const useNotifications = (unread: boolean) =>
  useInfiniteQuery({
    queryKey: [...KEY, 'list', unread],
    queryFn: ({ pageParam, signal }) =>
      client.call('listNotifications', {
        query: {
          limit: PAGE,
          ...(unread ? { unread } : {}),
          ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** How many are not read yet. */
export const useUnread = () =>
  useQuery({
    queryKey: [...KEY, 'unread'],
    queryFn: async ({ signal }) => (await client.call('listNotifications', { query: { limit: 1 }, signal })).unread,
    refetchInterval: LOOK_AGAIN_MS,
    staleTime: 0,
  });

/** Marks some, or all, as read. */
export const useMarkRead = () => {
  const queries = useQueryClient();
  return async (body: { ids: string[] } | { all: true }): Promise<void> => {
    await client.call('readNotifications', { body, idempotencyKey: newKey() });
    await queries.invalidateQueries({ queryKey: KEY });
  };
};
