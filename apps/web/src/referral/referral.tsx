import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { momentInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Trouble } from '../talent/trouble.js';
import { figure } from '../talent/words.js';
import { Moving, NextSteps } from './moving.js';
import { useReferral, type Referral } from './queries.js';
import { Retention } from './retention.js';
import { daysInState, salaryOf } from './words.js';

const words = messages.referrals;
const { degrees, fields, availabilities, salaryValue } = messages.talent;

const Terms = ({ title, rows }: { title: string; rows: readonly (readonly [string, ReactNode])[] }) => (
  <section className="topic">
    <h2>{title}</h2>
    <dl className="terms">
      {rows.map(([label, told]) => (
        <div key={label} className="term">
          <dt>{label}</dt>
          <dd>{told ?? messages.unknown}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const NeedAsked = ({ need }: Pick<Referral, 'need'>) => (
  <Terms
    title={words.need}
    rows={[
      [words.position, <Link to={`/needs/${need.id}`}>{need.position}</Link>],
      [words.employer, need.employerName ?? need.uscc],
      [words.salary, salaryOf(need)],
      [words.places, words.placesOf(need.hired, need.count)],
    ]}
  />
);

const PersonReferred = ({ talent }: Pick<Referral, 'talent'>) => (
  <Terms
    title={words.person}
    rows={[
      [fields.name, <Link to={`/talents/${talent.id}`}>{talent.name}</Link>],
      [fields.degree, talent.degree && degrees[talent.degree]],
      [fields.school, talent.school],
      [fields.occupation, talent.occupation],
      [fields.availability, talent.availability && availabilities[talent.availability]],
      [fields.expectedSalary, talent.expectedSalary && salaryValue(figure(talent.expectedSalary))],
    ]}
  />
);

const Steps = ({ steps }: Pick<Referral, 'steps'>) => (
  <section className="topic">
    <h2>{words.way}</h2>
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.stepAt}</th>
            <th scope="col">{words.stepTo}</th>
            <th scope="col">{words.stepBy}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ to, at, by, note }) => (
            <tr key={`${at} ${to}`}>
              <td data-label={words.stepAt}>{momentInWords(at)}</td>
              <td data-label={words.stepTo}>{words.states[to]}</td>
              <td data-label={words.stepBy}>{by.name ?? messages.audit.system(by.id)}</td>
              <td data-label={words.note}>{note === '' ? messages.none : note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

const Shown = ({ referral }: { referral: Referral }) => (
  <div className="talent-record">
    <header>
      <PageHeading title={words.onePair(referral.talent.name, referral.need.position)} />
      <p className="meta">
        <b>{words.states[referral.state]}</b>
        <span>{words.days(daysInState(referral, new Date()))}</span>
        {referral.dueMonths !== null && <b>{words.dueMonths(referral.dueMonths)}</b>}
      </p>
      <Moving>{(onMove) => <NextSteps referral={referral} onMove={onMove} />}</Moving>
    </header>
    <NeedAsked need={referral.need} />
    <PersonReferred talent={referral.talent} />
    <Steps steps={referral.steps} />
    <Retention referral={referral} />
    <p>
      <Link to="/referrals">{words.back}</Link>
    </p>
  </div>
);

const OneReferral = ({ id }: { id: string }) => {
  const { data, error, refetch } = useReferral(id);
  return (
    <>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data ? <Shown referral={data} /> : !error && <RowsSkeleton />}
    </>
  );
};

/** One referral: the need, the person, its steps, and whether somebody who was hired is still there. */
export const ReferralPage = () => {
  const { id = '' } = useParams();
  return <OneReferral key={id} id={id} />;
};
