import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { client, ProblemError } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { SAVED_SEARCHES, useSavedSearch, viewOfSaved, type SavedSearch } from './saved-queries.js';
import { searchOf } from './search-view.js';
import { TalentRow } from './talent-row.js';
import { Trouble } from './trouble.js';
import { useNames } from './use-names.js';

const words = messages.savedSearches;
const faults: Readonly<Record<string, string>> = words.faults;

/** Says that all that is found has been seen. */
const Mark = ({ search: { id, found } }: { search: SavedSearch }) => {
  const queries = useQueryClient();
  const { ask, error, isBusy } = useAsking();
  const mark = () =>
    ask(async () => {
      await client.call('lookAtTalentSearch', { params: { id }, body: { mark: true, limit: 1 } });
      await queries.invalidateQueries({ queryKey: [SAVED_SEARCHES] });
    });
  if (found === null || found.new + found.gone === 0) return null;
  return (
    <>
      {error && <Problem error={error} onRetry={() => void mark()} />}
      <Button loading={isBusy} onClick={() => void mark()}>
        {words.mark}
      </Button>
    </>
  );
};

const Found = ({ id }: { id: string }) => {
  const names = useNames();
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useSavedSearch(id);
  const search = data?.pages[0]?.search;
  const told = error instanceof ProblemError ? faults[error.code] : undefined;
  return (
    <section aria-busy={isFetching}>
      <PageHeading title={search?.name ?? words.title} />
      {told !== undefined && <p role="alert">{told}</p>}
      {error && told === undefined && (
        <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />
      )}
      {!data && !error && <RowsSkeleton />}
      {search?.found && (
        <p role="status" className="meta">
          <span>{words.total(search.found.total)}</span>
          <b>{words.fresh(search.found.new)}</b>
          {search.found.gone > 0 && <span>{words.gone(search.found.gone)}</span>}
        </p>
      )}
      {search && (
        <div className="row-acts">
          <Mark search={search} />
          <Link to={`/talents${searchOf(viewOfSaved(search))}`}>{words.open}</Link>
        </div>
      )}
      <ul className="rows">
        {data?.pages
          .flatMap(({ items }) => items)
          .map(({ talent, isNew }) => (
            <TalentRow key={talent.id} talent={talent} names={names} isNew={isNew} />
          ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
      <p>
        <Link to="/talent-searches">{words.title}</Link>
      </p>
    </section>
  );
};

/** One saved search: those who are new since one looked are marked, and come first. */
export const SavedSearchPage = () => {
  const { id = '' } = useParams();
  return <Found key={id} id={id} />;
};
