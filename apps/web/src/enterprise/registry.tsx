import { Select } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { hasRole, importers } from '../account/roles.js';
import { client, type Enterprise } from '../api.js';
import { ExportFound } from '../files/export-found.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { valueInWords } from '../format/value.js';
import { PageHeading } from '../frame/page-heading.js';
import { SearchBox } from '../library/search-box.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { prefixOf, regionChoices } from '../reference.js';
import { useWorkspace } from '../workspace.js';

const words = messages.enterprises;
/** Rows of one page. */
const PAGE = 50;
const asked = ['q', 'region', 'industry', 'cursor'] as const;

type Query = Partial<Record<(typeof asked)[number], string>>;

const read = (search: URLSearchParams): Query =>
  Object.fromEntries(asked.flatMap((name) => (search.get(name) ? [[name, search.get(name)?.slice(0, 500)]] : [])));

const useRegistry = (query: Query) =>
  useQuery({
    queryKey: ['registry', query],
    queryFn: ({ signal }) => client.call('searchEnterprises', { query: { ...query, limit: PAGE }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

const Row = ({ enterprise }: { enterprise: Enterprise }) => {
  const { reference } = useWorkspace();
  const { uscc, name, facts, updatedAt } = enterprise;
  const say = (fact: string): string => {
    const definition = reference.registry.get(fact);
    const value = facts[fact];
    return definition === undefined || value === undefined
      ? messages.unknown
      : valueInWords(value, definition, reference);
  };
  return (
    <tr>
      <td data-label={words.name}>
        <span>
          <Link to={`/enterprises/${uscc}`}>{name}</Link>
          <span className="help block">{uscc}</span>
        </span>
      </td>
      <td data-label={words.region}>{say('enterprise.regionCode')}</td>
      <td data-label={words.industry}>{say('enterprise.industryCode')}</td>
      <td data-label={words.revenue} className="figure">
        {say('enterprise.revenue')}
      </td>
      <td data-label={words.updated}>{dayInWords(dayInShanghai(new Date(updatedAt)))}</td>
      <td data-label={words.acts}>
        <Link to={`/enterprises/${uscc}/policies`} aria-label={words.matchOf(name)}>
          {words.match}
        </Link>
      </td>
    </tr>
  );
};

/** 企业库: search by name, region and industry; each enterprise opens its record and its policies. */
export const EnterpriseRegistry = () => {
  const { reference, me } = useWorkspace();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const id = useId();
  const query = read(search);
  const { data, error, refetch, isFetching } = useRegistry(query);
  const { cursor: _page, ...wanted } = query;
  const address = (change: Query): string => {
    const next = new URLSearchParams(
      Object.entries({ ...query, cursor: '', ...change }).filter(([, value]) => value !== ''),
    ).toString();
    return next === '' ? '/enterprises' : `/enterprises?${next}`;
  };
  const choose = (change: Query) => void navigate(address(change));
  return (
    <>
      <header className="head-line">
        <PageHeading title={messages.frame.enterprises} />
        {hasRole(me, importers) && <Link to="/enterprises/import">{messages.files.importTitle}</Link>}
      </header>
      <SearchBox label={words.search} hint={words.hint} q={query.q ?? ''} onSearch={(q) => choose({ q })} />
      <div className="tools">
        <label htmlFor={`${id}region`}>{words.region}</label>
        <Select
          id={`${id}region`}
          className="pick"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={words.any}
          options={regionChoices(reference)}
          value={query.region === undefined ? null : prefixOf(query.region)}
          onChange={(value: string | null | undefined) => choose({ region: value ?? '' })}
        />
        <label htmlFor={`${id}industry`}>{words.industry}</label>
        <Select
          id={`${id}industry`}
          className="pick"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={words.any}
          options={reference.industries.map(({ label, options }) => ({ label, options: [...options] }))}
          value={query.industry ?? null}
          onChange={(value: string | null | undefined) => choose({ industry: value ?? '' })}
        />
      </div>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <section aria-busy={isFetching}>
        <p role="status" className="help">
          {data != null && data.total !== null && words.found(data.total)}
        </p>
        {data != null && data.total !== null && (
          <ExportFound key={JSON.stringify(wanted)} wanted={wanted} total={data.total} />
        )}
        {!data && !error && <RowsSkeleton />}
        {data?.items.length === 0 && (
          <p className="empty">
            {words.none} {Object.keys(query).length > 0 && <Link to="/enterprises">{words.clear}</Link>}
          </p>
        )}
        {data !== undefined && data.items.length > 0 && (
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.region}</th>
                  <th scope="col">{words.industry}</th>
                  <th scope="col" className="figure">
                    {words.revenue}
                  </th>
                  <th scope="col">{words.updated}</th>
                  <th scope="col">{words.acts}</th>
                </tr>
              </thead>
              <tbody>
                {data.items.map((enterprise) => (
                  <Row key={enterprise.uscc} enterprise={enterprise} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="paging">
          {query.cursor !== undefined && <Link to={address({})}>{words.first}</Link>}
          {data != null && data.nextCursor !== null && (
            <Link to={address({ cursor: data.nextCursor })}>{words.more}</Link>
          )}
        </p>
      </section>
    </>
  );
};
