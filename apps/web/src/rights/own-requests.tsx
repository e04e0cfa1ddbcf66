import { Button } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client } from '../api.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { Choice } from '../input/choice.js';
import { useAsking } from '../input/use-asking.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { kinds, useOwnAgain, useOwnRequests, type Kind, type OwnRequest } from './queries.js';
import { WordsField } from './words-field.js';

const words = messages.own;

const AskForm = () => {
  const { ask, error, isBusy } = useAsking();
  const readAgain = useOwnAgain();
  const [kind, setKind] = useState<Kind | null>(null);
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const once = useOnce();
  const [asked, setAsked] = useState<OwnRequest | null>(null);
  const isSilent = kind === 'correct' && text.trim() === '';
  const send = () =>
    ask(async () => {
      if (kind === null) return;
      const body = { kind, words: text.trim() };
      setAsked(
        await once(body, (own, idempotencyKey) => client.call('createOwnRequest', { body: own, idempotencyKey })),
      );
      setKind(null);
      setText('');
      setIsTried(false);
      await readAgain();
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    setAsked(null);
    if (kind !== null && !isSilent) void send();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={words.submit}>
      <p role="status">
        {asked !== null && (asked.state === 'open' ? words.asked.open(dayInWords(asked.dueOn)) : words.asked.done())}
      </p>
      {error && <Problem error={error} onRetry={() => void send()} />}
      <Choice
        label={words.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        fault={isTried && kind === null ? words.faults.kind : undefined}
        onChange={setKind}
      />
      <WordsField
        label={words.words}
        help={kind === null ? undefined : words.kindHelp[kind]}
        fault={isTried && isSilent ? words.faults.words : undefined}
        value={text}
        onChange={setText}
      />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
};

const Row = ({ request }: { request: OwnRequest }) => {
  const { kind, state, dueOn, overdue, receivedOn, answer, answeredAt } = request;
  const due = dayInWords(dueOn);
  return (
    <li className="row">
      <h2>{words.kinds[kind]}</h2>
      <p className="meta">
        {state === 'open' && (overdue ? <b className="fault">{words.overdue(due)}</b> : <span>{words.due(due)}</span>)}
        <span>
          {answeredAt === null
            ? messages.rights.states[state]
            : messages.rights.answeredOn(
                dayInWords(dayInShanghai(new Date(answeredAt))),
                messages.rights.states[state],
              )}
        </span>
        <span>{messages.rights.receivedAt(dayInWords(receivedOn))}</span>
      </p>
      {request.words !== '' && <p>{request.words}</p>}
      {answer !== '' && <p>{messages.rights.answered(answer)}</p>}
    </li>
  );
};

/** 我的请求: the four things that one may ask, and what became of those asked so far. */
export const OwnRequests = () => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useOwnRequests();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeading title={words.requests} />
      <p className="help">{words.requestsHelp}</p>
      <AskForm />
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {items.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
    </>
  );
};
