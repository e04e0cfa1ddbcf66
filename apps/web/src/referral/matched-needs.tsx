import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import { PartsBar } from '../need/parts.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Trouble } from '../talent/trouble.js';
import { useWorkspace } from '../workspace.js';
import { DoneToast } from './done-toast.js';
import { OtherNeeds } from './other-needs.js';
import { useMatchedNeeds, type MatchedNeed, type Need } from './queries.js';
import { ReferDialog } from './refer-dialog.js';
import { referralsAddress } from './referral-view.js';
import { salaryOf } from './words.js';

const words = messages.referrals;

interface RowProps {
  match: MatchedNeed;
  talentId: string;
  /** The referral that was made here just now. */
  referralId: string | undefined;
  onRefer: (need: Need) => void;
}

const Row = ({ match: { need, score, parts }, talentId, referralId, onRefer }: RowProps) => {
  const { reference } = useWorkspace();
  const { id, uscc, position, employerName, regionCode, count } = need;
  const told = [
    employerName ?? uscc,
    regionCode && (reference.regionName(regionCode) ?? regionCode),
    salaryOf(need),
    words.wants(count),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  return (
    <li className="row">
      <div>
        <h3>{position}</h3>
        <p className="meta">
          {told.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
        {score !== null && <PartsBar score={score} parts={parts} />}
        <p className="actions">
          {referralId === undefined ? (
            <Button aria-label={words.referFor(position)} onClick={() => onRefer(need)}>
              {words.refer}
            </Button>
          ) : (
            <Link to={`/referrals/${referralId}`}>{words.isReferred}</Link>
          )}
          <Link aria-label={words.whyFor(position)} to={`/needs/${id}?talent=${encodeURIComponent(talentId)}`}>
            {words.why}
          </Link>
        </p>
      </div>
    </li>
  );
};

/** 适合的需求: the open needs that suit a person, why, and a way to propose the person. */
export const MatchedNeeds = ({ talentId }: { talentId: string }) => {
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useMatchedNeeds(talentId);
  const [asked, setAsked] = useState<Need | null>(null);
  const [made, setMade] = useState<ReadonlyMap<string, string>>(new Map());
  const [told, setTold] = useState('');
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const isUnranked = items.some(({ score }) => score === null);
  return (
    <section className="topic" aria-busy={isFetching}>
      <header className="head-line">
        <h2>{words.matched}</h2>
        <Link to={referralsAddress({ talentId })}>{words.ofTalent}</Link>
      </header>
      {items.length > 0 && <p className="help">{isUnranked ? words.matchedByPeople : words.matchedHelp}</p>}
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && <p>{words.matchedNone}</p>}
      <ul className="rows">
        {items.map((match) => (
          <Row
            key={match.need.id}
            match={match}
            talentId={talentId}
            referralId={made.get(match.need.id)}
            onRefer={(need) => {
              setTold('');
              setAsked(need);
            }}
          />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
      {data !== undefined && <OtherNeeds talentId={talentId} fitting={new Set(items.map(({ need }) => need.id))} />}
      {asked && (
        <ReferDialog
          needId={asked.id}
          talentId={talentId}
          onDone={({ id }) => {
            setAsked(null);
            setMade(new Map(made).set(asked.id, id));
            setTold(words.referred(asked.position));
          }}
          onClose={() => setAsked(null)}
        />
      )}
      <DoneToast text={told} onDismiss={() => setTold('')} />
    </section>
  );
};
