import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { asError } from '../failure.js';
import { momentInWords } from '../format/day.js';
import { typeset } from '../format/typeset.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Money } from '../page/money.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { FileLink } from '../files/file-link.js';
import { useMarkRead, useNotifications, type Notification } from './queries.js';

const words = messages.notifications;

const Title = ({ policy: { policyId, title } }: { policy: { policyId: string; title: string } }) => (
  <h2>
    <Link to={`/policies/${policyId}`}>{typeset(title)}</Link>
  </h2>
);

/** The way to the clauses that differ from the version that was met until then, or from the one before. */
const Changes = ({
  of: { policyId, version, formerVersion },
}: {
  of: { policyId: string; version: number; formerVersion: number | null };
}) => (
  <Link to={`/policies/${policyId}/changes?${formerVersion === null ? '' : `from=${formerVersion}&`}to=${version}`}>
    {messages.policyChanges.see}
  </Link>
);

const JobLine = ({ job }: { job: NonNullable<Notification['job']> }) => {
  const [subject, work] = job.kind.split('.');
  return (
    <>
      <h2>{words.job[job.state](messages.files.kinds[job.kind] ?? job.kind, job.done, job.total)}</h2>
      {work === 'import' ? (
        <Link to={`/${subject ?? ''}/import?job=${encodeURIComponent(job.id)}`}>{words.openImport}</Link>
      ) : (
        job.state === 'done' && <FileLink jobId={job.id}>{messages.files.download}</FileLink>
      )}
    </>
  );
};

const RetentionLine = ({ retention }: { retention: NonNullable<Notification['retention']> }) => (
  <h2>
    <Link to={`/referrals/${retention.referralId}`}>{words.retention(retention.position, retention.months)}</Link>
  </h2>
);

const RightsLine = ({ rights: { kind, overdue } }: { rights: NonNullable<Notification['rights']> }) => (
  <h2>
    <Link to={`/rights-requests?show=${overdue ? 'overdue' : 'soon'}`}>
      {words.rights(messages.rights.kinds[kind], overdue)}
    </Link>
  </h2>
);

/** What is told of people: a number or a day, and the way to them. */
const PeopleLine = ({ search, contact }: Pick<Notification, 'search' | 'contact'>) => (
  <h2>
    {search && <Link to={`/talent-searches/${search.searchId}`}>{words.searchNews(search.newCount)}</Link>}
    {contact && <Link to={`/talents/${contact.talentId}`}>{words.contactDue}</Link>}
  </h2>
);

/** What happened, in a few words. */
const happened = ({ match, change, closing, retention, rights, search, contact }: Notification): string => {
  if (match) return match.formerVersion === null ? words.matchFound : words.stillMet;
  if (change) return words.changed[change.standing];
  if (closing) return words.closing(closing.daysLeft);
  if (rights) return words.rightsDue(rights.dueOn);
  if (search) return words.searchNewsOn(search.day);
  if (contact) return words.contactDueOn(contact.dueOn);
  return retention ? words.retentionDue(retention.dueOn) : words.jobChanged;
};

const Row = ({ one, onRead }: { one: Notification; onRead: () => void }) => {
  const { match, change, closing, job, retention, rights, search, contact } = one;
  const policy = match ?? change ?? closing;
  const paying = match ?? closing;
  const changed = match?.formerVersion == null ? change : match;
  const lastDay = match?.deadline ?? closing?.lastDay;
  return (
    <li className="row" data-unread={!one.read}>
      <div className="row-head">
        {policy && <Title policy={policy} />}
        {paying && <Money benefit={paying.benefit} isMet={closing === undefined || closing.decision === 'met'} />}
        {job && <JobLine job={job} />}
        {retention && <RetentionLine retention={retention} />}
        {rights && <RightsLine rights={rights} />}
        {(search ?? contact) && <PeopleLine search={search} contact={contact} />}
      </div>
      <p className="meta">
        <span>{happened(one)}</span>
        <time dateTime={one.at}>{momentInWords(one.at)}</time>
        {lastDay != null && <span>{words.deadline(lastDay)}</span>}
        {changed !== undefined && change?.standing !== 'withdrawn' && <Changes of={changed} />}
        {!one.read && (
          <Button type="link" className="edge" onClick={onRead}>
            {words.markRead}
          </Button>
        )}
      </p>
    </li>
  );
};

/** 消息: policies that newly fit, have changed or close soon, how far one's own jobs are, and whom to ask about. */
export const Notifications = () => {
  const [search] = useSearchParams();
  const isUnreadOnly = search.get('unread') === '1';
  const { data, error, refetch, hasNextPage, fetchNextPage } = useNotifications(isUnreadOnly);
  const markRead = useMarkRead();
  const [failure, setFailure] = useState<Error | null>(null);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  const mark = async (what: Parameters<typeof markRead>[0]) => {
    try {
      await markRead(what);
      setFailure(null);
    } catch (thrown) {
      setFailure(asError(thrown));
    }
  };
  const shownError = error ?? failure;
  return (
    <>
      <header className="head-line">
        <PageHeading title={words.title} />
        {unread > 0 && <Button onClick={() => void mark({ all: true })}>{words.markAll(unread)}</Button>}
      </header>
      <p className="tools">
        <Link to="/notifications" aria-current={isUnreadOnly ? undefined : 'true'}>
          {words.all}
        </Link>
        <Link to="/notifications?unread=1" aria-current={isUnreadOnly ? 'true' : undefined}>
          {words.onlyUnread}
        </Link>
      </p>
      {shownError && <Problem error={shownError} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && (
        <p className="empty">{isUnreadOnly ? words.noneUnread : words.none}</p>
      )}
      <ul className="rows">
        {items.map((one) => (
          <Row key={one.id} one={one} onRead={() => void mark({ ids: [one.id] })} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
      <p className="help">{words.kept}</p>
    </>
  );
};
