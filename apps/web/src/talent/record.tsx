import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MergedFrom } from '../duplicates/merged-from.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { MatchedNeeds } from '../referral/matched-needs.js';
import { RightsActs } from '../rights/record-acts.js';
import { AccessLog } from './access-log.js';
import { Basis } from './basis.js';
import { Contacts } from './contacts.js';
import { DeletionDialog, ErasureReport } from './deletion.js';
import { Identity } from './identity.js';
import { talentKey, useTalent, type Erasure, type Membership, type Talent } from './queries.js';
import { Trouble } from './trouble.js';
import { useNames } from './use-names.js';
import { profileOf } from './words.js';

const words = messages.talentRecord;

const dayOf = (instant: string): string => dayInWords(dayInShanghai(new Date(instant)));

const Memberships = ({ memberships }: { memberships: readonly Membership[] }) => (
  <section className="topic">
    <h2>{words.memberships}</h2>
    {memberships.length === 0 ? (
      <p>{words.noPools}</p>
    ) : (
      <ul>
        {memberships.map(({ poolId, poolName, stage, since }) => (
          <li key={poolId} className="meta">
            <Link to={`/talent-pools/${poolId}`}>{messages.talent.stageIn(poolName, stage)}</Link>
            <span>{words.since(dayOf(since))}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Record = ({ talent, onErased }: { talent: Talent; onErased: (erasure: Erasure) => void }) => {
  const names = useNames();
  const [isErasing, setIsErasing] = useState(false);
  return (
    <div className="talent-record">
      <header>
        <div className="head-line">
          <PageHeading title={words.title} />
          <div className="row-acts">
            <Link className="act" to={`/talents/${talent.id}/edit`}>
              {words.edit}
            </Link>
            <Button className="danger" onClick={() => setIsErasing(true)}>
              {words.erase}
            </Button>
          </div>
        </div>
        <p className="meta">
          <span>{words.updated(dayOf(talent.updatedAt))}</span>
          {talent.rankedByPeopleOnly && <span>{messages.talent.byPeopleOnly}</span>}
        </p>
      </header>
      <Identity talent={talent} />
      <section className="topic">
        <h2>{words.profile}</h2>
        <dl className="terms">
          {profileOf(talent, names).map(({ field, label, text }) => (
            <div key={field} className="term">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Basis basis={talent.basis} />
      <Memberships memberships={talent.memberships} />
      <MergedFrom talentId={talent.id} />
      <MatchedNeeds talentId={talent.id} />
      <RightsActs talentId={talent.id} />
      <Contacts id={talent.id} />
      <AccessLog id={talent.id} />
      {isErasing && (
        <DeletionDialog
          talent={talent}
          onDone={(erasure) => {
            setIsErasing(false);
            onErased(erasure);
          }}
          onClose={() => setIsErasing(false)}
        />
      )}
    </div>
  );
};

const OneTalent = ({ id }: { id: string }) => {
  const queries = useQueryClient();
  const [erasure, setErasure] = useState<Erasure | null>(null);
  const { data, error, refetch } = useTalent(id, erasure === null);
  const forget = (done: Erasure) => {
    setErasure(done);
    queries.removeQueries({ queryKey: talentKey(id) });
    for (const key of ['talents', 'talent-choices', 'talent-pools', 'talent-members'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  if (erasure !== null) return <ErasureReport erasure={erasure} />;
  return (
    <>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data ? <Record talent={data} onErased={forget} /> : !error && <RowsSkeleton />}
    </>
  );
};

/** One person's card: masked, with what it rests on, where it stands and who looked at it. */
export const TalentPage = () => {
  const { id = '' } = useParams();
  return <OneTalent key={id} id={id} />;
};
