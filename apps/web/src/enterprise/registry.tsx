import { Select } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { hasRole, importers } from '../account/roles.js';
import { client, type Enterprise } from '../api.js';
import { ExportFound } from '../files/export-found.js';
import { PageHeading } from '../frame/page-heading.js';
import { SearchBox } from '../library/search-box.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { prefixOf, regionChoices } from '../reference.js';
import { addressOf, columnsOf } from '../views/address.js';
import { Columns } from '../views/columns.js';
import { useChosenColumns } from '../views/queries.js';
import { Views } from '../views/views.js';
import { useWorkspace } from '../workspace.js';
import { cellOf, choicesOf, columnsNamed, isFigure, isStandard, type RegistryColumn } from './registry-columns.js';

const words = messages.enterprises;
const viewWords = messages.views;
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

interface RowProps {
  enterprise: Enterprise;
  columns: readonly { column: RegistryColumn; label: string }[];
}

const Row = ({ enterprise, columns }: RowProps) => {
  const { reference } = useWorkspace();
  const { uscc, name } = enterprise;
  return (
    <tr>
      <td data-label={words.name}>
        <span>
          <Link to={`/enterprises/${uscc}`}>{name}</Link>
          <span className="help block">{uscc}</span>
        </span>
      </td>
      {columns.map(({ column, label }) => (
        <td key={column} data-label={label} className={isFigure(column, reference) ? 'figure' : undefined}>
          {cellOf(column, enterprise, reference)}
        </td>
      ))}
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
  const named = columnsOf(search);
  const { setting, choosing, ...chosen } = useChosenColumns('registry');
  const shown = columnsNamed(named ?? setting?.columns ?? null);
  const columns = choicesOf(reference).filter(({ column }) => shown.includes(column));
  const isReady = data !== undefined && (setting !== undefined || chosen.error !== null);
  const searchOf = (asked: Query): string =>
    new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  const address = (change: Query): string =>
    addressOf('/enterprises', { search: searchOf({ ...wanted, ...change }), columns: named });
  const pickColumns = (picked: RegistryColumn[] | null) => {
    choosing.mutate(picked);
    void navigate(addressOf('/enterprises', { search: searchOf(query), columns: null }), { replace: true });
  };
  const choose = (change: Query) => void navigate(address(change));
  return (
    <>
      <header className="head-line">
        <PageHeading title={messages.frame.enterprises} />
        {hasRole(me, importers) && <Link to="/enterprises/import">{messages.files.enterprises.title}</Link>}
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
      <Views
        list="registry"
        path="/enterprises"
        search={searchOf(wanted)}
        asked={named}
        columns={isStandard(shown) ? null : shown}
        onReset={() => {
          if (setting?.columns !== null) choosing.mutate(null);
        }}
      >
        <Columns
          choices={choicesOf(reference)}
          shown={shown}
          isDefault={isStandard(shown)}
          onChoose={(picked) => pickColumns([...columnsNamed(picked)])}
          onReset={() => pickColumns(null)}
        />
      </Views>
      {chosen.error && (
        <Problem error={chosen.error} safe={viewWords.columnsAsDefault} onRetry={() => void chosen.refetch()} />
      )}
      {choosing.error && (
        <Problem
          error={choosing.error}
          safe={viewWords.columnsNotSaved}
          onRetry={() => choosing.mutate(choosing.variables)}
        />
      )}
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <section aria-busy={isFetching}>
        <p role="status" className="help">
          {data != null && data.total !== null && words.found(data.total)}
        </p>
        {data != null && data.total !== null && (
          <ExportFound key={JSON.stringify(wanted)} wanted={wanted} total={data.total} />
        )}
        {!isReady && !error && <RowsSkeleton />}
        {data?.items.length === 0 && (
          <p className="empty">
            {words.none} {Object.keys(query).length > 0 && <Link to="/enterprises">{words.clear}</Link>}
          </p>
        )}
        {isReady && data.items.length > 0 && (
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  {columns.map(({ column, label }) => (
                    <th key={column} scope="col" className={isFigure(column, reference) ? 'figure' : undefined}>
                      {label}
                    </th>
                  ))}
                  <th scope="col">{words.acts}</th>
                </tr>
              </thead>
              <tbody>
                {data.items.map((enterprise) => (
                  <Row key={enterprise.uscc} enterprise={enterprise} columns={columns} />
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
