import { useInfiniteQuery } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';

export type Contact = CallOutput<'createTalentContact'>;

const PAGE = 30;
const FIRST_PAGE = '';

/** Who contacted a person, page by page, newest first. */
export const useContacts = (id: string) =>
  useInfiniteQuery({
    queryKey: ['talent-contacts', id],
    queryFn: ({ pageParam, signal }) =>
      client.call('listTalentContacts', {
        params: { id },
        query: { limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });
