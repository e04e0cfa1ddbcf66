import { Button } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { NARROW, useMedia } from '../page/use-media.js';
import { Views } from '../views/views.js';
import { useWorkspace } from '../workspace.js';
import { chipOf } from './condition-words.js';
import { Facets } from './facets.js';
import { LibraryRow } from './library-row.js';
import { chosen, narrowed, parseLibrary, searchOfLibrary, type Condition, type LibraryView } from './library-view.js';
import { useLibrary, useWithout, type Without } from './queries.js';
import { SearchBox } from './search-box.js';

const words = messages.library;

/** Nothing found: which condition to drop, and how many that would bring. */
const Empty = ({ view, without }: { view: LibraryView; without: readonly Without[] }) => {
  const { reference } = useWorkspace();
  const helpful = without.filter(({ total }) => total > 0);
  return (
    <div className="empty">
      <p>{chosen(view).length === 0 ? words.noneAtAll : words.none}</p>
      <ul className="advice">
        {helpful.map(({ condition, total }) => (
          <li key={condition}>
            <Link to={searchOfLibrary(narrowed(view, condition)) || '/policies'}>
              {words.instead(chipOf(view, condition, reference), total)}
            </Link>
          </li>
        ))}
      </ul>
      {chosen(view).length > 1 && <Link to="/policies">{words.clear}</Link>}
    </div>
  );
};

/** 政策库: search, facets with counts, what was chosen as chips; the address carries it all. */
export const Library = () => {
  const { reference } = useWorkspace();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const isNarrow = useMedia(NARROW);
  const view = parseLibrary(query);
  const { data, error, refetch, isFetching } = useLibrary(view);
  const without = useWithout(view);

  const choose = (condition: Condition, value?: string) =>
    void navigate(`/policies${searchOfLibrary(narrowed(view, condition, value))}`);
  const set = chosen(view);
  const total = data?.total ?? null;
  const facets = data && <Facets view={view} found={data} without={without} onChoose={choose} />;
  const count = set.filter((condition) => condition !== 'q').length;
  return (
    <>
      <PageHeading title={messages.frame.policies} />
      <SearchBox q={view.q ?? ''} onSearch={(q) => choose('q', q === '' ? undefined : q)} />
      {set.length > 0 && (
        <ul className="chips" aria-label={words.chosen}>
          {set.map((condition) => {
            const chip = chipOf(view, condition, reference);
            return (
              <li key={condition}>
                <Button aria-label={words.remove(chip)} onClick={() => choose(condition)}>
                  {chip}
                  <span aria-hidden="true"> ×</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Views
        list="library"
        path="/policies"
        search={searchOfLibrary(parseLibrary(withoutCursor(query))).replace(/^\?/, '')}
      />
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <div className="columns library">
        {isNarrow ? (
          <details className="apart">
            <summary>{count === 0 ? words.filter : words.filterWith(count)}</summary>
            {facets}
          </details>
        ) : (
          <aside aria-label={words.filter}>{facets}</aside>
        )}
        <section aria-busy={isFetching}>
          <p role="status" className="help">
            {total !== null && words.found(total)}
            {view.cursor !== undefined && ` · ${words.rest}`}
          </p>
          {!data && !error && <RowsSkeleton />}
          {data?.items.length === 0 && <Empty view={view} without={without} />}
          <ul className="rows">
            {data?.items.map((policy) => (
              <LibraryRow key={policy.id} policy={policy} />
            ))}
          </ul>
          <p className="paging">
            {view.cursor !== undefined && (
              <Link to={`/policies${searchOfLibrary(parseLibrary(withoutCursor(query)))}`}>{words.first}</Link>
            )}
            {data != null && data.nextCursor !== null && (
              <Link to={`/policies${searchOfLibrary({ ...view, cursor: data.nextCursor })}`}>{words.more}</Link>
            )}
          </p>
        </section>
      </div>
    </>
  );
};

const withoutCursor = (query: URLSearchParams): URLSearchParams => {
  const rest = new URLSearchParams(query);
  rest.delete('cursor');
  return rest;
};
