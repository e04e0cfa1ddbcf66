import { Button } from 'antd';
import { useState } from 'react';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { AccountRow } from './account-row.js';
import { NewAccount } from './new-account.js';
import { useAccounts } from './queries.js';

const words = messages.accounts;

/** 账号: all of them, and a way to make another. */
export const Accounts = () => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useAccounts();
  const [isMaking, setIsMaking] = useState(false);
  const [said, setSaid] = useState('');
  const total = data?.pages[0]?.total ?? null;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <header className="head-line">
        <PageHeading title={messages.frame.accounts} />
        {!isMaking && (
          <Button type="primary" onClick={() => setIsMaking(true)}>
            {words.create}
          </Button>
        )}
      </header>
      <p role="status" className="help">
        {said || (total !== null && words.total(total))}
      </p>
      {isMaking && (
        <NewAccount
          onCancel={() => setIsMaking(false)}
          onDone={(username) => {
            setIsMaking(false);
            setSaid(words.created(username));
          }}
        />
      )}
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {items.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.username}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.roles}</th>
                <th scope="col">{words.scopes}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.acts}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((account) => (
                <AccountRow key={account.id} account={account} onChanged={(name) => setSaid(words.changed(name))} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
    </>
  );
};
