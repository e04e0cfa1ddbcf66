import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { client } from '../api.js';
import { typeset } from '../format/typeset.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { usePolicy } from '../page/queries.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { clauseInWords, clauseName, type ClauseChange } from './clause-words.js';

const words = messages.policyChanges;
const NUMBER = /^[1-9]\d{0,5}$/;

/** The number of a version in the address; what can be none is passed over. */
const numberIn = (search: URLSearchParams, name: 'from' | 'to') => {
  const said = search.get(name) ?? '';
  return NUMBER.test(said) ? { [name]: Number(said) } : {};
};

const useChanges = (id: string, numbers: { from?: number; to?: number }) =>
  useQuery({
    queryKey: ['policy-changes', id, numbers],
    queryFn: ({ signal }) => client.call('comparePolicyVersions', { params: { id }, query: numbers, signal }),
  });

/** A clause that stands in both versions says 未写明 where one is silent; an item of a list comes or goes. */
const Side = ({ change, side }: { change: ClauseChange; side: 'before' | 'after' }) => {
  const { clause } = change;
  const value = change[side];
  if (value !== null) {
    const Mark = side === 'before' ? 'del' : 'ins';
    return <Mark>{clauseInWords(clause, value)}</Mark>;
  }
  const isItem = clause === 'conditions' || clause === 'benefits' || clause === 'materials';
  return <span className="help">{isItem ? (side === 'before' ? words.added : words.removed) : words.unset}</span>;
};

/** 条款变化: what one version of a policy says otherwise than another, clause by clause. */
export const PolicyChanges = () => {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data, error, refetch } = useChanges(id, { ...numberIn(search, 'from'), ...numberIn(search, 'to') });
  const policy = usePolicy(id);
  return (
    <>
      <PageHeading title={words.title} />
      <p>
        <Link to={`/policies/${id}`}>{policy.data === undefined ? words.back : typeset(policy.data.title)}</Link>
      </p>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && (
        <>
          <p role="status" className="help">
            {words.of(data.from, data.to)}
            {messages.comma}
            {data.changes.length === 0 ? words.none : words.count(data.changes.length)}
          </p>
          {data.changes.length > 0 && (
            <div className="scroll">
              <table className="table changes">
                <thead>
                  <tr>
                    <th scope="col">{words.clause}</th>
                    <th scope="col">{words.before}</th>
                    <th scope="col">{words.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.changes.map((change, index) => (
                    <tr key={index}>
                      <td data-label={words.clause}>{clauseName(change)}</td>
                      <td data-label={words.before}>
                        <Side change={change} side="before" />
                      </td>
                      <td data-label={words.after}>
                        <Side change={change} side="after" />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p className="help">{messages.notice}</p>
        </>
      )}
    </>
  );
};
