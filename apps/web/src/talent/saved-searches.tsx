import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { client } from '../api.js';
import { momentInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { SAVED_SEARCHES, useSavedSearches, type SavedSearch } from './saved-queries.js';

const words = messages.savedSearches;

const Row = ({ search }: { search: SavedSearch }) => {
  const queries = useQueryClient();
  const { ask, error, isBusy } = useAsking();
  const { id, name, found, lookedAt } = search;
  const remove = () =>
    ask(async () => {
      await client.call('deleteTalentSearch', { params: { id } });
      await queries.invalidateQueries({ queryKey: [SAVED_SEARCHES] });
    });
  return (
    <li className="row">
      <div className="row-head">
        <h2>
          <Link to={`/talent-searches/${id}`}>{name}</Link>
        </h2>
        {found !== null && found.new > 0 && <b>{words.fresh(found.new)}</b>}
      </div>
      <p className="meta">
        <span>{found === null ? words.tooBroad : words.total(found.total)}</span>
        {found !== null && found.gone > 0 && <span>{words.gone(found.gone)}</span>}
        <span>{words.lookedAt(momentInWords(lookedAt))}</span>
        <Button
          type="link"
          className="edge"
          aria-label={words.removeOf(name)}
          loading={isBusy}
          onClick={() => void remove()}
        >
          {words.remove}
        </Button>
      </p>
      {error && <Problem error={error} onRetry={() => void remove()} />}
    </li>
  );
};

/** 保存的检索: the own ones, with how many people are new in each. */
export const SavedSearches = () => {
  const { data, error, refetch } = useSavedSearches();
  return (
    <>
      <PageHeading title={words.title} />
      <p className="help">{words.help}</p>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data?.length === 0 && <p>{words.none}</p>}
      <ul className="rows">
        {data?.map((search) => (
          <Row key={search.id} search={search} />
        ))}
      </ul>
      <p>
        <Link to="/talents">{messages.talent.search}</Link>
      </p>
    </>
  );
};
