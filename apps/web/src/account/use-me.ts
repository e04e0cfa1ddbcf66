import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { client, csrfToken, ProblemError, type Me } from '../api.js';

const SIGNED_OUT = 401;
/** What is the same for everybody. */
const shared: readonly unknown[] = ['facts', 'regions', 'me'];

const loadMe = async (signal: AbortSignal): Promise<Me | null> => {
  // Without its cookie there is no session to ask about.
  if (csrfToken() === undefined) return null;
  try {
    return await client.call('getMe', { signal });
  } catch (error) {
    if (error instanceof ProblemError && error.status === SIGNED_OUT) return null;
    throw error;
  }
};

/** Who is signed in; null: nobody. */
export const useMe = () => useQuery({ queryKey: ['me'], queryFn: ({ signal }) => loadMe(signal), staleTime: Infinity });

const become = (queries: QueryClient, me: Me | null) => {
  queries.setQueryData(['me'], me);
  queries.removeQueries({ predicate: ({ queryKey }) => !shared.includes(queryKey[0]) });
};

/** Ways in and out; whatever the one before could see is forgotten. */
export const useSigning = () => {
  const queries = useQueryClient();
  return {
    signIn: async (username: string, password: string): Promise<Me> => {
      const { user } = await client.call('startSession', { body: { username, password } });
      become(queries, user);
      return user;
    },
    signOut: async (): Promise<void> => {
      try {
        await client.call('endSession');
      } catch (error) {
        // A session that is over already is what was wanted.
        if (!(error instanceof ProblemError && error.status === SIGNED_OUT)) throw error;
      }
      become(queries, null);
    },
  };
};
