import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ProblemError } from './api.js';
import { dayInShanghai } from './format/day.js';
import { MyPolicies } from './page/my-policies.js';
import { Problem } from './page/problem.js';
import { PageSkeleton } from './page/skeletons.js';
import { useReferenceData } from './page/queries.js';
import { createReference } from './reference.js';

const SERVER_FAULT = 500;

/** Answers stay good while the page is open; a refused request is not repeated, a failed one once. */
const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && !(error instanceof ProblemError && error.status < SERVER_FAULT),
      },
    },
  });

const Start = () => {
  const { data, error, retry } = useReferenceData();
  const reference = useMemo(() => data && createReference(data.facts, data.regions, dayInShanghai(new Date())), [data]);
  if (reference) return <MyPolicies reference={reference} />;
  return (
    <main className="page">{error ? <Problem error={error} onRetry={() => void retry()} /> : <PageSkeleton />}</main>
  );
};

/** The whole web workspace. */
export const App = ({ client = createQueryClient() }: { client?: QueryClient }) => (
  <QueryClientProvider client={client}>
    <Start />
  </QueryClientProvider>
);
