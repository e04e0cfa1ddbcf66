import { Button, Input } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, type SubmitEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { hasRole } from '../account/roles.js';
import { client } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Views } from '../views/views.js';
import { useWorkspace } from '../workspace.js';
import { AuditRow } from './audit-row.js';

const words = messages.audit;
const PAGE = 50;
const fields = ['from', 'to', 'by', 'uscc', 'collection', 'requestId', 'cursor'] as const;

type Query = Partial<Record<(typeof fields)[number], string>>;

const read = (search: URLSearchParams): Query =>
  Object.fromEntries(fields.flatMap((name) => (search.get(name) ? [[name, search.get(name)?.slice(0, 200)]] : [])));

const useAudit = (query: Query) =>
  useQuery({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => client.call('listAudit', { query: { ...query, limit: PAGE }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

const searchOf = (query: Query): string =>
  new URLSearchParams(Object.entries(query).filter(([, value]) => value.trim() !== '')).toString();

const addressOf = (query: Query): string => {
  const search = searchOf(query);
  return search === '' ? '/audit' : `/audit?${search}`;
};

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** What narrows the list; it stands in the address, so that a view can be sent on. */
const Filters = ({ query }: { query: Query }) => {
  const navigate = useNavigate();
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const asked = ['from', 'to', 'by', 'uscc', 'collection', 'requestId'] as const;
    void navigate(addressOf(Object.fromEntries(asked.map((name) => [name, textOf(form, name)]))));
  };
  return (
    <form className="filters" onSubmit={submit} key={JSON.stringify(query)}>
      {(['from', 'to', 'by', 'uscc', 'requestId'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={id + name}>{words[name]}</label>
          <Input
            id={id + name}
            name={name}
            type={name === 'from' || name === 'to' ? 'date' : 'text'}
            maxLength={128}
            defaultValue={query[name]}
          />
        </div>
      ))}
      <div>
        <label htmlFor={`${id}collection`}>{words.collection}</label>
        <select id={`${id}collection`} name="collection" className="native" defaultValue={query.collection ?? ''}>
          <option value="">{words.any}</option>
          {Object.entries(words.collections).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="tools">
        <Button type="primary" htmlType="submit">
          {words.submit}
        </Button>
        {Object.keys(query).length > 0 && <Link to="/audit">{words.clear}</Link>}
      </div>
    </form>
  );
};

/** 审计记录: who changed what and when; an enterprise sees what was done to its own facts. */
export const Audit = () => {
  const { me } = useWorkspace();
  const [search] = useSearchParams();
  const query = read(search);
  const { data, error, refetch, isFetching } = useAudit(query);
  const isAuditor = hasRole(me, ['auditor']);
  return (
    <>
      <header>
        <PageHeading title={isAuditor ? words.title : words.ownTitle} />
        {!isAuditor && <p className="help">{words.ownNote}</p>}
      </header>
      {isAuditor && (
        <>
          <Views list="audit" path="/audit" search={searchOf({ ...query, cursor: '' })} />
          <Filters query={query} />
        </>
      )}
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <section aria-busy={isFetching}>
        <p role="status" className="help">
          {data != null && data.total !== null && words.found(data.total)}
        </p>
        {!data && !error && <RowsSkeleton />}
        {data?.items.length === 0 && <p className="empty">{words.none}</p>}
        {data !== undefined && data.items.length > 0 && (
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.at}</th>
                  <th scope="col">{words.who}</th>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{words.changes}</th>
                </tr>
              </thead>
              <tbody>
                {data.items.map((entry) => (
                  <AuditRow key={entry.id} entry={entry} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="paging">
          {query.cursor !== undefined && <Link to={addressOf({ ...query, cursor: '' })}>{words.newest}</Link>}
          {data != null && data.nextCursor !== null && (
            <Link to={addressOf({ ...query, cursor: data.nextCursor })}>{words.more}</Link>
          )}
        </p>
      </section>
    </>
  );
};
