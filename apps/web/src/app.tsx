import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, useState, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { useMe } from './account/use-me.js';
import { ProblemError } from './api.js';
import { dayInShanghai } from './format/day.js';
import { Frame } from './frame/frame.js';
import { useTextSize } from './frame/text-size.js';
import { GivenFactsContext, type GivenFacts } from './page/given-facts.js';
import { Problem } from './page/problem.js';
import { useReferenceData } from './page/queries.js';
import { PageSkeleton } from './page/skeletons.js';
import { useMedia } from './page/use-media.js';
import { Pages } from './pages.js';
import { createReference } from './reference.js';
import { themeOf } from './theme.js';
import { WorkspaceContext } from './workspace.js';

const SERVER_FAULT = 500;

/** Others work on the same records: what was read longer ago is read again when a page is come back to. */
const FRESH_MS = 30_000;

/** Answers stay good for a while; a refused request is not repeated, a failed one once. */
const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && !(error instanceof ProblemError && error.status < SERVER_FAULT),
      },
    },
  });

/** Reads what no page can do without, then opens the page of the address. */
const Start = () => {
  const { data, error, retry } = useReferenceData();
  const me = useMe();
  const [isLarge, setIsLarge] = useTextSize();
  const [given] = useState<GivenFacts>(() => new Map());
  const touch = useMedia('(pointer: coarse)');
  const theme = useMemo(() => themeOf({ largeText: isLarge, touch }), [isLarge, touch]);
  const reference = useMemo(() => data && createReference(data.facts, data.regions, dayInShanghai(new Date())), [data]);
  const workspace = useMemo(
    () => (reference === undefined || me.data === undefined ? undefined : { reference, me: me.data }),
    [reference, me.data],
  );
  const failure = error ?? me.error;
  const dressed = (page: ReactNode) => (
    <ConfigProvider theme={theme} locale={zhCN} button={{ autoInsertSpace: false }}>
      {page}
    </ConfigProvider>
  );
  if (workspace === undefined)
    return dressed(
      <main className="page alone">
        {failure ? (
          <Problem error={failure} onRetry={() => void Promise.all([retry(), me.isError && me.refetch()])} />
        ) : (
          <PageSkeleton />
        )}
      </main>,
    );
  return dressed(
    <WorkspaceContext value={workspace}>
      <GivenFactsContext value={given}>
        <Frame isLarge={isLarge} onLarge={setIsLarge}>
          <Pages />
        </Frame>
      </GivenFactsContext>
    </WorkspaceContext>,
  );
};

/** The whole web workspace. */
export const App = ({ client = createQueryClient() }: { client?: QueryClient }) => (
  <QueryClientProvider client={client}>
    <BrowserRouter>
      <Start />
    </BrowserRouter>
  </QueryClientProvider>
);
