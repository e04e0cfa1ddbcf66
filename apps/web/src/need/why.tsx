import { Link } from 'react-router';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Trouble } from '../talent/trouble.js';
import { PartsBar } from './parts.js';
import { useExplained, type ExplainedMatch, type Need } from './queries.js';
import { ReferAct } from './refer-act.js';

const words = messages.needMatch.why;

const Explanation = ({ explained: { exclusions, score, parts } }: { explained: ExplainedMatch }) => (
  <>
    {exclusions.length === 0 ? (
      <p>{words.fits}</p>
    ) : (
      <>
        <p>{words.excluded}</p>
        <ul className="bullets">
          {exclusions.map(({ name, text }) => (
            <li key={`${name} ${text}`}>{text}</li>
          ))}
        </ul>
      </>
    )}
    {score === null && <p>{words.byPeople}</p>}
    {score !== null && exclusions.length > 0 && <p>{words.wouldBe}</p>}
    <PartsBar score={exclusions.length === 0 ? score : null} parts={parts} />
  </>
);

interface Props {
  need: Need;
  talentId: string;
  onRefer: (talentId: string, who: string) => void;
}

/** 为什么没有某人: why one person comes into question for a need or does not. */
export const Why = ({ need, talentId, onRefer }: Props) => {
  const { data, error, refetch } = useExplained(need, talentId);
  return (
    <section className="topic why" aria-label={words.title}>
      <div className="head-line">
        <h2>{words.title}</h2>
        <p className="row-acts">
          <Link to={`/talents/${encodeURIComponent(talentId)}`}>{words.person}</Link>
          <Link to={`/needs/${need.id}`}>{words.hide}</Link>
        </p>
      </div>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data && <Explanation explained={data} />}
      {data && need.state === 'open' && (
        <ReferAct
          needId={need.id}
          talentId={talentId}
          who={words.thisPerson}
          referral={data.referral}
          onRefer={() => onRefer(talentId, words.thisPerson)}
        />
      )}
    </section>
  );
};
