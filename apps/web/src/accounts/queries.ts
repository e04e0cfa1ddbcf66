import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type CallInput, type CallOutput } from '../api.js';
import { newKey } from '../new-key.js';

const PAGE = 50;
const FIRST_PAGE = '';

export type Account = CallOutput<'listAccounts'>['items'][number];
export type NewAccount = CallInput<'createAccount'>['body'];
export type AccountChange = CallInput<'updateAccount'>['body'];

/** All accounts, page by page. */
export const useAccounts = () =>
  useInfiniteQuery({
    queryKey: ['accounts'],
    queryFn: ({ pageParam, signal }) =>
      client.call('listAccounts', {
        query: { limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Ways to make and change accounts; the list is read again after each. */
export const useAccountWrites = () => {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['accounts'] });
  return {
    create: async (body: NewAccount): Promise<Account> => {
      const made = await client.call('createAccount', { body, idempotencyKey: newKey() });
      await again();
      return made;
    },
    update: async ({ id, version }: Account, body: AccountChange): Promise<void> => {
      await client.call('updateAccount', {
        params: { id },
        body,
        ifMatch: version,
        idempotencyKey: newKey(),
      });
      await again();
    },
  };
};

/** Where the own account is signed in. */
export const useSessions = () =>
  useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => client.call('listSessions', { signal }), staleTime: 0 });
