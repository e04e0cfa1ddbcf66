import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Trouble } from '../talent/trouble.js';
import { useNames } from '../talent/use-names.js';
import { whoIs } from '../talent/words.js';
import { DecisionToast } from './decision-toast.js';
import { MergedRow } from './merged-row.js';
import { PairCard } from './pair-card.js';
import { pairStates, usePairs, type PairState } from './queries.js';
import { useDecisions } from './use-decisions.js';

const words = messages.duplicates;

const addressOf = (state: PairState): string => (state === 'open' ? '/talents/duplicates' : `?state=${state}`);

/** 疑似重复: records that may be one person, side by side, and what was said of them; the address carries the state. */
export const Duplicates = () => {
  const [query] = useSearchParams();
  const names = useNames();
  const decisions = useDecisions();
  const state = pairStates.find((one) => one === query.get('state')) ?? 'open';
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = usePairs(state);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? null;
  return (
    <>
      <header>
        <PageHeading title={words.title} />
        <p className="help prose">{words.help}</p>
      </header>
      <nav className="tools" aria-label={words.show}>
        {pairStates.map((one) => (
          <Link key={one} to={addressOf(one)} {...(one === state ? { 'aria-current': 'page' as const } : {})}>
            {words.states[one]}
          </Link>
        ))}
      </nav>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <section aria-busy={isFetching}>
        <p role="status" className="help">
          {total !== null && words.total(total)}
        </p>
        <DecisionToast decisions={decisions} />
        {!data && !error && <RowsSkeleton />}
        {data !== undefined && items.length === 0 && <p className="empty">{words.none[state]}</p>}
        {items.length > 0 && state !== 'merged' && <p className="help prose">{words.keepHelp}</p>}
        <ul className="duplicate-pairs">
          {items.map((pair) => {
            const [kept] = pair.people;
            return state === 'merged' && kept !== undefined ? (
              <MergedRow key={pair.id} pair={pair} decisions={decisions}>
                <Link to={`/talents/${kept.id}`}>{whoIs(kept)}</Link>
              </MergedRow>
            ) : (
              <PairCard key={pair.id} pair={pair} names={names} decisions={decisions} />
            );
          })}
        </ul>
        {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
      </section>
    </>
  );
};
