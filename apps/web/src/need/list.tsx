import { Button } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { hasRole, needMatchers, needWriters } from '../account/roles.js';
import { PageHeading } from '../frame/page-heading.js';
import { SearchBox } from '../library/search-box.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { useWorkspace } from '../workspace.js';
import { isWhole, needsAddress, needStates, parseNeedView, type NeedView } from './need-view.js';
import { useNeeds, type Need } from './queries.js';
import { dayOf, degreeWord, employerOf, hiredOf, referralCounts, regionWord, salaryWord } from './words.js';

const words = messages.needs;

const Row = ({ need }: { need: Need }) => {
  const { reference } = useWorkspace();
  const counts = referralCounts(need);
  return (
    <tr>
      <td data-label={words.position}>
        <span>
          <Link to={`/needs/${need.id}`}>{need.position}</Link>
          <span className="help block">{employerOf(need)}</span>
        </span>
      </td>
      <td data-label={words.state}>{words.states[need.state]}</td>
      <td data-label={words.hired}>{hiredOf(need)}</td>
      <td data-label={words.salary}>{salaryWord(need)}</td>
      <td data-label={words.degree}>{degreeWord(need)}</td>
      <td data-label={words.region}>{regionWord(need, reference)}</td>
      <td data-label={words.referrals}>
        {counts.length === 0 ? (
          words.noReferrals
        ) : (
          <span className="meta">
            {counts.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
        )}
      </td>
      <td data-label={words.since}>{dayOf(need.createdAt)}</td>
    </tr>
  );
};

/** The states to see, each a place of its own. */
const States = ({ view }: { view: NeedView }) => (
  <nav className="tools need-states" aria-label={words.stateFilter}>
    {([...needStates, 'all'] as const).map((state) => (
      <Link key={state} to={needsAddress({ ...view, state })} aria-current={state === view.state ? 'true' : undefined}>
        {state === 'all' ? words.all : words.states[state]}
      </Link>
    ))}
  </nav>
);

const Empty = ({ view, mayWrite }: { view: NeedView; mayWrite: boolean }) => (
  <div className="empty">
    {isWhole(view) ? (
      <>
        <p>{words.noneYet}</p>
        {mayWrite && <p>{words.noneYetHelp}</p>}
      </>
    ) : (
      <p>
        {words.none} <Link to={needsAddress({ state: 'all', uscc: '' })}>{words.clear}</Link>
      </p>
    )}
  </div>
);

/** 用人需求, for an enterprise 我的用人需求: what is looked for and how far each has come; the address carries the filter. */
export const NeedList = () => {
  const { me } = useWorkspace();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const isMatcher = hasRole(me, needMatchers);
  const isOwn = !isMatcher && hasRole(me, ['enterprise']);
  const mayWrite = hasRole(me, needWriters);
  const view = parseNeedView(query);
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useNeeds(view);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? null;
  return (
    <>
      <header className="head-line">
        <PageHeading title={isOwn ? words.ownTitle : words.title} />
        {mayWrite && (
          <Link className="act" to="/needs/new">
            {words.create}
          </Link>
        )}
      </header>
      {isMatcher && (
        <SearchBox
          label={words.byEnterprise}
          hint={words.byEnterpriseHint}
          q={view.uscc}
          onSearch={(uscc) => void navigate(needsAddress({ ...view, uscc: uscc.toUpperCase() }))}
        />
      )}
      <States view={view} />
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <section aria-busy={isFetching}>
        <p role="status" className="help">
          {total !== null && words.total(total)}
        </p>
        {!data && !error && <RowsSkeleton />}
        {data !== undefined && items.length === 0 && <Empty view={view} mayWrite={mayWrite} />}
        {items.length > 0 && (
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.position}</th>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.hired}</th>
                  <th scope="col">{words.salary}</th>
                  <th scope="col">{words.degree}</th>
                  <th scope="col">{words.region}</th>
                  <th scope="col">{words.referrals}</th>
                  <th scope="col">{words.since}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((need) => (
                  <Row key={need.id} need={need} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
      </section>
    </>
  );
};
