import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../api.js';
import { asError } from '../failure.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { useWorkspace } from '../workspace.js';
import { PasswordForm } from './password-form.js';
import { useSessions } from './queries.js';
import { scopeInWords } from './scope-words.js';

const words = messages.me;

const moment = (at: string): string =>
  new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' });

/** Where the account is signed in, each to be ended but the one at hand. */
const Sessions = () => {
  const { data, error, refetch } = useSessions();
  const [failure, setFailure] = useState<Error | null>(null);
  const end = async (id: string) => {
    try {
      setFailure(null);
      await client.call('endOwnSession', { params: { id } });
    } catch (caught) {
      setFailure(asError(caught));
    }
    await refetch();
  };
  const problem = failure ?? error;
  return (
    <section className="topic">
      <h2>{words.sessions}</h2>
      {problem && <Problem error={problem} onRetry={() => void refetch()} />}
      {!data && !problem && <RowsSkeleton />}
      <ul>
        {data?.items.map(({ id, kind, createdAt, lastSeenAt, current }) => (
          <li key={id} className="session">
            <span>
              {words.kind[kind]}
              {current && <b>（{words.isCurrent}）</b>}
            </span>
            <span className="help">{words.since(moment(createdAt))}</span>
            <span className="help">{words.seen(moment(lastSeenAt))}</span>
            {current ? (
              <span />
            ) : (
              <Button aria-label={words.endOf(words.kind[kind], moment(createdAt))} onClick={() => void end(id)}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** 我的账号: who one is here, the password, and where one is signed in. */
export const MyAccount = () => {
  const { me, reference } = useWorkspace();
  if (me === null) return null;
  return (
    <>
      <PageHeading title={messages.frame.me} />
      <dl className="terms">
        <dt>{messages.accounts.name}</dt>
        <dd>{me.name}</dd>
        <dt>{messages.accounts.roles}</dt>
        <dd>{me.roles.map((role) => messages.frame.roles[role]).join(messages.and)}</dd>
        <dt>{words.scope}</dt>
        <dd>{scopeInWords(me, reference)}</dd>
      </dl>
      <section className="topic">
        <h2>{words.changePassword}</h2>
        <PasswordForm />
      </section>
      <Sessions />
    </>
  );
};
