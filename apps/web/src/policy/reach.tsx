import { Button, Select, Skeleton } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { client, type CallOutput, type Status } from '../api.js';
import { typeset } from '../format/typeset.js';
import { labelOf } from '../format/value.js';
import { messages } from '../messages.js';
import { Money } from '../page/money.js';
import { Problem } from '../page/problem.js';
import { StateWord } from '../page/state-word.js';
import { groups } from '../state/view.js';
import { useWorkspace } from '../workspace.js';

const words = messages.reach;
const PAGE = 20;
const FIRST_PAGE = '';
/** So many reasons are named. */
const NAMED = 3;

type Reached = CallOutput<'policyEnterprises'>['items'][number];

const useReach = (id: string, decision: Status) =>
  useInfiniteQuery({
    queryKey: ['reach', id, decision],
    queryFn: ({ pageParam, signal }) =>
      client.call('policyEnterprises', {
        params: { id },
        query: { decision, limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

const Why = ({ gap, missing }: Reached) => {
  const { registry } = useWorkspace().reference;
  const reasons = [
    ...gap.map(({ text }) => typeset(text)),
    ...missing.flatMap((fact) => registry.get(fact) ?? []).map(labelOf),
  ];
  if (reasons.length === 0) return words.nothing;
  return reasons.slice(0, NAMED).join(messages.also) + (reasons.length > NAMED ? messages.listEnd(reasons.length) : '');
};

/** Which enterprises a policy fits, as far as the reader may see them. */
export const Reach = ({ policyId }: { policyId: string }) => {
  const [chosen, setChosen] = useState<Status | null>(null);
  const id = useId();
  const counts = useReach(policyId, 'met').data?.pages[0]?.counts;
  // Until somebody chooses: those that fit, else the first group that holds any.
  const decision = chosen ?? groups.find((group) => counts !== undefined && counts[group] > 0) ?? 'met';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useReach(policyId, decision);
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby={`${id}title`} aria-busy={isFetching}>
      <h2 id={`${id}title`}>{words.title}</h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!first && !error && <Skeleton active title={false} />}
      {first && <p>{words.counts(first.counts.met, first.counts.unknown, first.counts.notMet)}</p>}
      <div className="tools">
        <label htmlFor={id}>{words.show}</label>
        <Select<Status>
          id={id}
          className="pick"
          value={decision}
          options={groups.map((group) => ({ value: group, label: messages.state[group] }))}
          onChange={setChosen}
        />
      </div>
      {first && items.length === 0 && <p className="empty">{words.none}</p>}
      {items.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.why}</th>
                <th scope="col" className="figure">
                  {words.get}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.uscc}>
                  <td data-label={words.name}>
                    <Link to={`/enterprises/${item.uscc}/policies/${policyId}`}>{item.name}</Link>
                  </td>
                  <td data-label={words.state}>
                    <StateWord status={item.decision} />
                  </td>
                  <td data-label={words.why}>
                    <Why {...item} />
                  </td>
                  <td data-label={words.get} className="figure">
                    <Money benefit={item.benefit} isMet={item.decision === 'met'} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
    </section>
  );
};
