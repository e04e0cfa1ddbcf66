import { Alert } from 'antd';
import { summarise } from '../format/headline.js';
import { messages } from '../messages.js';
import { FactForm } from './fact-form.js';
import { Headline } from './headline.js';
import { MovedLine } from './moved-line.js';
import { NextQuestion } from './next-question.js';
import { PolicyGroups } from './policy-groups.js';
import { Problem } from './problem.js';
import { useMatches, usePolicies } from './queries.js';
import { HeadlineSkeleton, RowsSkeleton } from './skeletons.js';
import { useSession, useView } from './session.js';

/** What can be had on the facts around: one sentence, one question at a time, three groups. */
export const MyPolicies = () => {
  const { ignored } = useSession();
  const { asker, known } = useView();
  const { seen, query } = useMatches(asker);
  const policies = usePolicies();
  const count = Object.keys(known).length;
  const summary = seen && summarise(seen.first, seen.items);

  return (
    <>
      {seen && summary ? (
        <Headline matches={seen.first} summary={summary} known={count} />
      ) : query.error ? (
        <h1>{messages.headline.failed}</h1>
      ) : (
        <HeadlineSkeleton />
      )}
      {ignored > 0 && <Alert type="warning" title={messages.faults.ignored(ignored)} />}
      <div className="columns">
        <FactForm met={summary?.met} />
        <div className="answers" aria-busy={query.isFetching}>
          {query.error && (
            <Problem
              error={query.error}
              safe={messages.problem.safe}
              isShowingLast={seen !== undefined}
              onRetry={() => void query.refetch()}
            />
          )}
          {seen && count > 0 && <NextQuestion questions={seen.first.questions} />}
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
    </>
  );
};
