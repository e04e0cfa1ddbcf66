import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CallOutput } from '../api.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { ErasureReport } from '../talent/deletion.js';
import { Trouble } from '../talent/trouble.js';
import { AnswerDialog } from './answer-dialog.js';
import { useDeskAgain, useRightsRequests, ways, type RightsRequest, type Way } from './queries.js';

const words = messages.rights;

/** What a request is, in a few words. */
const nameOf = ({ kind, talent }: RightsRequest): string =>
  words.titleOf(words.kinds[kind], talent?.name ?? words.erasedPerson);

const Due = ({ request: { dueOn, overdue, soon } }: { request: RightsRequest }) =>
  overdue ? (
    <b className="fault">{words.overdue(dayInWords(dueOn))}</b>
  ) : (
    <>
      <span>{words.due(dayInWords(dueOn))}</span>
      {soon && <b>{words.soon}</b>}
    </>
  );

const Row = ({ request, onAnswer }: { request: RightsRequest; onAnswer: () => void }) => {
  const { talent, state, channel, by, answer, answeredAt } = request;
  const received = dayInWords(request.receivedOn);
  return (
    <li className="row">
      <div className="row-head">
        <h2>{talent === null ? nameOf(request) : <Link to={`/talents/${talent.id}`}>{nameOf(request)}</Link>}</h2>
        {state === 'open' && (
          <Button aria-label={words.actOf(nameOf(request))} onClick={onAnswer}>
            {words.act}
          </Button>
        )}
      </div>
      <p className="meta">
        {state === 'open' && <Due request={request} />}
        {answeredAt !== null && (
          <span>{words.answeredOn(dayInWords(dayInShanghai(new Date(answeredAt))), words.states[state])}</span>
        )}
        <span>{channel === null ? words.receivedAt(received) : words.received(received, words.channels[channel])}</span>
        {by?.name != null && <span>{words.takenBy(by.name)}</span>}
      </p>
      {request.words !== '' && <p>{words.said(request.words)}</p>}
      {answer !== '' && <p>{words.answered(answer)}</p>}
    </li>
  );
};

const wayOf = (text: string | null): Way => ways.find((one) => one === text) ?? 'open';

/** 权利请求: what people ask under their rights, by due day; the address carries which of them are shown. */
export const RightsDesk = () => {
  const [search] = useSearchParams();
  const way = wayOf(search.get('show'));
  const { data, error, refetch, hasNextPage, fetchNextPage } = useRightsRequests(way);
  const readAgain = useDeskAgain();
  const [open, setOpen] = useState<RightsRequest | null>(null);
  const [said, setSaid] = useState('');
  const [erasure, setErasure] = useState<CallOutput<'deleteTalent'> | null>(null);
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const counts: Readonly<Partial<Record<Way, number>>> = first ?? {};
  if (erasure !== null) return <ErasureReport erasure={erasure} />;
  return (
    <>
      <header>
        <PageHeading title={words.title} />
        <p role="status" className="help">
          {said || (first && words.total(first.total ?? items.length))}
        </p>
      </header>
      <nav className="tools" aria-label={words.show}>
        {ways.map((one) => {
          const count = counts[one];
          return (
            <Link
              key={one}
              to={one === 'open' ? '/rights-requests' : `/rights-requests?show=${one}`}
              {...(one === way ? { 'aria-current': 'page' as const } : {})}
            >
              {count === undefined ? words.ways[one] : words.wayCount(words.ways[one], count)}
            </Link>
          );
        })}
      </nav>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && (
        <div className="empty">
          <p>{words.none[way]}</p>
          {way === 'all' && <Link to="/talents">{words.toTalents}</Link>}
        </div>
      )}
      <ul className="rows">
        {items.map((request) => (
          <Row key={request.id} request={request} onAnswer={() => setOpen(request)} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
      {open !== null && (
        <AnswerDialog
          request={open}
          onClose={() => setOpen(null)}
          onDone={(answered) => {
            setOpen(null);
            setSaid(words.done);
            setErasure(answered.erasure);
            void readAgain();
          }}
        />
      )}
    </>
  );
};
