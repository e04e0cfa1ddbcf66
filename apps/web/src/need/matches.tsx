import { Button } from 'antd';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { TalentRow } from '../talent/talent-row.js';
import { Trouble } from '../talent/trouble.js';
import { useNames } from '../talent/use-names.js';
import { figure, whoIs, type Names } from '../talent/words.js';
import { PartsBar } from './parts.js';
import { useMatch, type Need, type NeedMatch } from './queries.js';
import { ReferAct } from './refer-act.js';

const words = messages.needMatch;

type Unranked = NeedMatch['byPeople'][number];
type Refer = (talentId: string, who: string) => void;

interface RowProps {
  needId: string;
  match: Unranked & Partial<Pick<NeedMatch['items'][number], 'score' | 'parts'>>;
  names: Names;
  onRefer: Refer;
}

const Row = ({ needId, match: { talentId, talent, referral, score, parts = [] }, names, onRefer }: RowProps) => (
  <li className="match">
    <div>
      <ul>
        <TalentRow talent={talent} names={names} />
      </ul>
      <ReferAct
        needId={needId}
        talentId={talentId}
        who={whoIs(talent)}
        referral={referral}
        onRefer={() => onRefer(talentId, whoIs(talent))}
      />
    </div>
    {score !== undefined && <PartsBar score={score} parts={parts} />}
  </li>
);

/** How many came into question and how many of them were scored, with what else was asked where these were too many. */
const Found = ({ match: { found, total, narrowedBy } }: { match: NeedMatch }) => (
  <>
    <p role="status" className="help">
      {words.found(figure(found), figure(total ?? 0))}
    </p>
    {narrowedBy.length > 0 && (
      <p>{words.narrowed(narrowedBy.map((name) => words.narrowings[name]).join(messages.and))}</p>
    )}
  </>
);

/** 适合的人才: who fits an open need, the best first, and apart from them those whom only people may judge. */
export const Matches = ({ need, onRefer }: { need: Need; onRefer: Refer }) => {
  const names = useNames();
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useMatch(need);
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const byPeople = first?.byPeople ?? [];
  return (
    <>
      <section className="topic" aria-busy={isFetching} aria-label={words.title}>
        <h2>{words.title}</h2>
        <p className="help">{words.help}</p>
        {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
        {!data && !error && <RowsSkeleton />}
        {first && <Found match={first} />}
        {first !== undefined && items.length === 0 && (
          <p className="empty">
            {words.none}
            {words.noneHelp}
            <Link to={`/needs/${need.id}/edit`}>{words.change}</Link>
            {messages.comma}
            {words.otherwise}
            <Link to="/talents/new">{messages.talent.create}</Link>
            {messages.stop}
          </p>
        )}
        <ol className="matches">
          {items.map((match) => (
            <Row key={match.talentId} needId={need.id} match={match} names={names} onRefer={onRefer} />
          ))}
        </ol>
        {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.needs.more}</Button>}
        {first && <p className="help">{words.whyHint}</p>}
      </section>
      {byPeople.length > 0 && (
        <section className="topic" aria-label={words.byPeople(figure(byPeople.length))}>
          <h2>{words.byPeople(figure(byPeople.length))}</h2>
          <p className="help">{words.byPeopleHelp}</p>
          <ul className="matches">
            {byPeople.map((match) => (
              <Row key={match.talentId} needId={need.id} match={match} names={names} onRefer={onRefer} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
