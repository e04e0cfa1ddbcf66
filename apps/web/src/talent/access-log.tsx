import { Button } from 'antd';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { AccessTable } from './access-table.js';
import { useAccessLog } from './queries.js';

const words = messages.talentRecord;

/** 谁看过: who looked at a person, when, how and what for. */
export const AccessLog = ({ id }: { id: string }) => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useAccessLog(id);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="topic">
      <h2>{words.log}</h2>
      <p className="help">{words.logHelp}</p>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data !== undefined && items.length === 0 && <p>{words.logEmpty}</p>}
      <AccessTable items={items} />
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
    </section>
  );
};
