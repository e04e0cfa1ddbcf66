import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { keyOf, matchAll, type Asker, type PolicySummary } from '../api.js';
import { SearchBox } from '../library/search-box.js';
import { messages } from '../messages.js';
import { PolicyRows } from './policy-rows.js';
import { Problem } from './problem.js';
import { useView } from './session.js';

const words = messages.list.find;

const useFoundPolicies = (q: string, asker: Asker) =>
  useQuery({
    queryKey: ['found', q, ...keyOf(asker)],
    queryFn: ({ signal }) => matchAll(asker, { cursor: '', includeNotInForce: true, q }, signal),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });

interface Props {
  asOf: string;
  policies: ReadonlyMap<string, PolicySummary> | undefined;
}

/** "Why not this one?" of any policy, whatever its group, in force or not. */
export const FindPolicy = ({ asOf, policies }: Props) => {
  const { asker } = useView();
  const [q, setQ] = useState('');
  const { data, error, refetch } = useFoundPolicies(q, asker);
  const items = q === '' ? [] : (data?.items ?? []);
  return (
    <section className="find" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="help">{words.note}</p>
      <SearchBox label={words.label} hint={words.hint} q={q} onSearch={setQ} />
      {error && q !== '' && <Problem error={error} onRetry={() => void refetch()} />}
      {q !== '' && !data && !error && <Skeleton active title={false} />}
      <p role="status" className="help">
        {q !== '' && data && words.found(items.length)}
      </p>
      <PolicyRows items={items} policies={policies} asOf={asOf} showsState />
    </section>
  );
};
