import { Button } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Trouble } from '../talent/trouble.js';
import { Moving, NextSteps, type OnMove } from './moving.js';
import { referralStates, useReferralCount, useReferrals, type Referral, type ReferralState } from './queries.js';
import { parseReferralView, referralsAddress, type ReferralView } from './referral-view.js';
import { daysInState, lastStep, needName, personOf } from './words.js';

const words = messages.referrals;

const Card = ({ referral, onMove }: { referral: Referral; onMove: OnMove }) => {
  const { id, need, dueMonths } = referral;
  const note = lastStep(referral)?.note ?? '';
  return (
    <li className="card referral-card">
      <Link to={`/referrals/${id}`}>{personOf(referral)}</Link>
      <p>{needName(need)}</p>
      <p className="meta">
        <span>{words.days(daysInState(referral, new Date()))}</span>
        {dueMonths !== null && <b>{words.dueMonths(dueMonths)}</b>}
      </p>
      {note !== '' && <p className="help">{words.lastNote(note)}</p>}
      <NextSteps referral={referral} onMove={onMove} />
    </li>
  );
};

const Column = ({ view, state, onMove }: { view: ReferralView; state: ReferralState; onMove: OnMove }) => {
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useReferrals(view, state);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const name = words.states[state];
  const count = data?.pages[0]?.total ?? items.length;
  return (
    <section
      className="board-column"
      aria-label={data === undefined ? name : words.stateCount(name, count)}
      aria-busy={isFetching}
    >
      <h2>
        {name} {data && <span className="count">{count}</span>}
      </h2>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && <p className="help">{words.empty}</p>}
      <ul>
        {items.map((referral) => (
          <Card key={referral.id} referral={referral} onMove={onMove} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
    </section>
  );
};

/** What the referrals are narrowed to, each to be taken off. */
const Chips = ({ view, newest }: { view: ReferralView; newest: Referral | undefined }) => {
  const navigate = useNavigate();
  const chips = [
    ...(view.needId === ''
      ? []
      : [{ chip: words.needChip(newest?.need.position ?? words.oneNeed), rest: { ...view, needId: '' } }]),
    ...(view.talentId === ''
      ? []
      : [
          {
            chip: words.talentChip(newest === undefined ? words.oneTalent : personOf(newest)),
            rest: { ...view, talentId: '' },
          },
        ]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.chosen}>
      {chips.map(({ chip, rest }) => (
        <li key={chip}>
          <Button aria-label={words.remove(chip)} onClick={() => void navigate(referralsAddress(rest))}>
            {chip}
            <span aria-hidden="true"> ×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

const Empty = ({ view }: { view: ReferralView }) => {
  const isOpen = view.needId === '' && view.talentId === '' && !view.due;
  return (
    <div className="empty">
      <p>{isOpen ? words.none : view.due ? words.noneDue : words.noneHere}</p>
      {isOpen ? <Link to="/needs">{words.toNeeds}</Link> : <Link to="/referrals">{words.clear}</Link>}
    </div>
  );
};

/** 推荐: who is referred for which need, as columns of states; the address carries what they are narrowed to. */
export const ReferralBoard = () => {
  const [query] = useSearchParams();
  const view = parseReferralView(query);
  const { data, error, refetch } = useReferralCount(view);
  const { data: due } = useReferralCount({ ...view, due: true });
  const ways = [
    { to: referralsAddress({ ...view, due: false }), label: words.all, isHere: !view.due },
    {
      to: referralsAddress({ ...view, due: true }),
      label: due === undefined ? words.due : words.dueCount(due.total),
      isHere: view.due,
    },
  ];
  // Retention is asked of those who were hired.
  const states = view.due ? (['hired'] as const) : referralStates;
  return (
    <>
      <header>
        <PageHeading title={words.title} />
        <p role="status" className="help">
          {data && (view.due ? words.totalDue(data.total) : words.total(data.total))}
        </p>
      </header>
      <nav className="tools" aria-label={words.show}>
        {ways.map(({ to, label, isHere }) => (
          <Link key={to} to={to} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
            {label}
          </Link>
        ))}
      </nav>
      <Chips view={view} newest={data?.newest} />
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <Moving>
        {(onMove) =>
          data?.total === 0 ? (
            <Empty view={view} />
          ) : (
            <div className="board">
              {states.map((state) => (
                <Column key={state} view={view} state={state} onMove={onMove} />
              ))}
            </div>
          )
        }
      </Moving>
    </>
  );
};
