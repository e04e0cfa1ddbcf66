import { Alert, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FactValue } from '../api.js';
import { summarise } from '../format/headline.js';
import { messages } from '../messages.js';
import type { Reference } from '../reference.js';
import { createViewStore } from '../state/view-store.js';
import { themeOf } from '../theme.js';
import { FactForm } from './fact-form.js';
import { Frame } from './frame.js';
import { Headline } from './headline.js';
import { MovedLine } from './moved-line.js';
import { NextQuestion } from './next-question.js';
import { PolicyGroups } from './policy-groups.js';
import { Problem } from './problem.js';
import { useMatches, usePolicies } from './queries.js';
import { HeadlineSkeleton, RowsSkeleton } from './skeletons.js';
import { SessionContext, ViewContext } from './session.js';
import { useMedia } from './use-media.js';

/** 我的政策 for somebody who is not signed in: six facts, one question at a time, three groups. */
export const MyPolicies = ({ reference }: { reference: Reference }) => {
  const [store] = useState(() => createViewStore(window, reference.registry));
  const view = useSyncExternalStore(store.subscribe, store.get);
  const touch = useMedia('(pointer: coarse)');
  const { seen, query } = useMatches(view.facts);
  const policies = usePolicies();
  const known = Object.keys(view.facts).length;

  useEffect(() => {
    document.documentElement.dataset['text'] = view.largeText ? 'large' : 'normal';
  }, [view.largeText]);

  const answer = useCallback(
    (fact: string, value: FactValue | null) => {
      const { [fact]: before, ...others } = store.get().facts;
      if (before === undefined && value === null) return;
      store.change({ facts: value === null ? others : { ...others, [fact]: value } });
    },
    [store],
  );
  const session = useMemo(() => ({ reference, change: store.change, answer }), [reference, store.change, answer]);
  const theme = useMemo(() => themeOf({ largeText: view.largeText, touch }), [view.largeText, touch]);
  const summary = seen && summarise(seen.first, seen.items);

  return (
    <ConfigProvider theme={theme} locale={zhCN} button={{ autoInsertSpace: false }}>
      <SessionContext value={session}>
        <ViewContext value={view}>
          <Frame>
            {seen && summary ? (
              <Headline matches={seen.first} summary={summary} known={known} />
            ) : query.error ? (
              <h1>{messages.headline.failed}</h1>
            ) : (
              <HeadlineSkeleton />
            )}
            {store.ignored > 0 && <Alert type="warning" title={messages.faults.ignored(store.ignored)} />}
            <div className="columns">
              <FactForm met={summary?.met} />
              <div className="answers" aria-busy={query.isFetching}>
                {query.error && (
                  <Problem
                    error={query.error}
                    isShowingLast={seen !== undefined}
                    onRetry={() => void query.refetch()}
                  />
                )}
                {seen && known > 0 && <NextQuestion questions={seen.first.questions} />}
                {seen && summary ? (
                  <>
                    <MovedLine moves={seen.moves} />
                    <PolicyGroups
                      items={seen.items}
                      summary={summary}
                      asOf={seen.first.asOf}
                      notInForce={seen.first.counts.notInForce}
                      policies={policies}
                      moves={seen.moves}
                      onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
                    />
                  </>
                ) : (
                  !query.error && <RowsSkeleton />
                )}
              </div>
            </div>
          </Frame>
        </ViewContext>
      </SessionContext>
    </ConfigProvider>
  );
};
