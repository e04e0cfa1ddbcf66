import { Button } from 'antd';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { AccessTable } from '../talent/access-table.js';
import { useOwnAccess } from './queries.js';

const words = messages.own;

/** 谁看过: who looked at the own record, when, what of it, and what for. */
export const OwnAccess = () => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useOwnAccess();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeading title={words.log} />
      <p className="help">{words.logHelp}</p>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && <p className="empty">{words.logEmpty}</p>}
      <AccessTable items={items} />
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
    </>
  );
};
