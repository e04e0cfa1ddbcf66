import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { hasRole, needMatchers, needWriters, referralReaders } from '../account/roles.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { DoneToast } from '../referral/done-toast.js';
import { ReferDialog } from '../referral/refer-dialog.js';
import { referralsAddress } from '../referral/referral-view.js';
import { useSkills } from '../talent/queries.js';
import { useWorkspace } from '../workspace.js';
import { CloseDialog } from './close-dialog.js';
import { Matches } from './matches.js';
import { useNeed, useSavedNeed, type Need } from './queries.js';
import { Why } from './why.js';
import { dayOf, employerOf, referralCounts, termsOf } from './words.js';

const words = messages.needs;

const Head = ({ need, onClose }: { need: Need; onClose: () => void }) => {
  const { me } = useWorkspace();
  const { id, state, position, createdAt, updatedAt } = need;
  return (
    <header>
      <div className="head-line">
        <PageHeading title={position} />
        {state !== 'closed' && hasRole(me, needWriters) && (
          <div className="row-acts">
            <Link className="act" to={`/needs/${id}/edit`}>
              {words.edit}
            </Link>
            <Button className="danger" onClick={onClose}>
              {words.close}
            </Button>
          </div>
        )}
      </div>
      <p className="meta">
        <b>{words.states[state]}</b>
        <span>{employerOf(need)}</span>
        <span>{words.sinceDay(dayOf(createdAt))}</span>
        <span>{words.updated(dayOf(updatedAt))}</span>
      </p>
    </header>
  );
};

const Terms = ({ need }: { need: Need }) => {
  const { reference } = useWorkspace();
  const { data: skills } = useSkills();
  return (
    <section className="topic">
      <h2>{words.asked}</h2>
      <dl className="terms">
        {termsOf(need, { reference, skills: skills?.items ?? [], pools: [] }).map(({ label, text }) => (
          <div key={label} className="term">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Referrals = ({ need }: { need: Need }) => {
  const { me } = useWorkspace();
  const counts = referralCounts(need);
  return (
    <section className="topic">
      <h2>{words.referrals}</h2>
      <p className="meta">
        {counts.length === 0 && <span>{words.noReferrals}</span>}
        {counts.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {counts.length > 0 && hasRole(me, referralReaders) && (
          <Link to={referralsAddress({ needId: need.id })}>{words.toReferrals}</Link>
        )}
      </p>
    </section>
  );
};

/** Whom the officer is about to propose. */
interface Chosen {
  readonly talentId: string;
  readonly who: string;
}

const OneNeed = ({ need }: { need: Need }) => {
  const { me } = useWorkspace();
  const [query] = useSearchParams();
  const keep = useSavedNeed();
  const [isClosing, setIsClosing] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [told, setTold] = useState('');
  const talentId = query.get('talent') ?? '';
  const isMatcher = hasRole(me, needMatchers);
  const refer = (id: string, who: string) => {
    setTold('');
    setChosen({ talentId: id, who });
  };
  return (
    <div className="talent-record need">
      <Head need={need} onClose={() => setIsClosing(true)} />
      {isMatcher && talentId !== '' && <Why need={need} talentId={talentId} onRefer={refer} />}
      <Terms need={need} />
      <Referrals need={need} />
      {isMatcher && need.state === 'open' && <Matches need={need} onRefer={refer} />}
      {isMatcher && need.state !== 'open' && <p className="help">{messages.needMatch.notOpen}</p>}
      {chosen && (
        <ReferDialog
          needId={need.id}
          talentId={chosen.talentId}
          onDone={() => {
            setChosen(null);
            setTold(messages.needMatch.referred(chosen.who));
          }}
          onClose={() => setChosen(null)}
        />
      )}
      {isClosing && (
        <CloseDialog
          need={need}
          onDone={(closed) => {
            keep(closed);
            setIsClosing(false);
            setTold(words.closed);
          }}
          onClose={() => setIsClosing(false)}
        />
      )}
      <DoneToast text={told} onDismiss={() => setTold('')} />
    </div>
  );
};

/** One need: what is asked, how far it has come, and for those who refer people who fits it and why. */
export const NeedPage = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useNeed(id);
  return (
    <>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data ? <OneNeed key={id} need={data} /> : !error && <RowsSkeleton />}
    </>
  );
};
