import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { SearchBox } from '../library/search-box.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { NARROW, useMedia } from '../page/use-media.js';
import { FacetPanel } from './facet-panel.js';
import { MoveToast } from './move-toast.js';
import { useChoices, useFoundTalents, type FoundTalents, type Talent } from './queries.js';
import { isIdentifying, parseSearch, relaxed, searchOf, withState, type SearchView } from './search-view.js';
import { SaveSearch } from './save-search.js';
import { Selection } from './selection.js';
import { TalentRow } from './talent-row.js';
import { Trouble } from './trouble.js';
import { useMoves } from './use-moves.js';
import { useNames } from './use-names.js';
import { chipOf, type Names } from './words.js';

const words = messages.talentSearch;
const fields: Readonly<Record<string, string>> = messages.talent.fields;
const states: Readonly<Record<string, string>> = words.states;

const addressOf = (view: SearchView): string => `/talents${searchOf(view)}`;

/** What would be dropped, in words: 关键词, 全部可选条件, 必须学历. */
const droppedWord = (without: string): string => {
  const [state = '', facet] = without.split('.');
  if (without === 'q') return messages.talent.fields.q;
  return facet === undefined ? words.allCan : words.conditionOf(states[state] ?? '', fields[facet] ?? '');
};

/** Nothing found: which condition to drop, and how many that would bring. */
const Empty = ({ view, relaxations }: { view: SearchView; relaxations: FoundTalents['relaxations'] }) => {
  const isOpen = view.q === '' && view.conditions.length === 0;
  return (
    <div className="empty">
      <p>{isOpen ? words.noneAtAll : words.none}</p>
      <ul className="advice">
        {relaxations.map(({ without, total }) => {
          const rest = relaxed(view, without);
          return (
            rest &&
            total > 0 && (
              <li key={without}>
                <Link to={addressOf(rest)}>{words.instead(droppedWord(without), total)}</Link>
              </li>
            )
          );
        })}
      </ul>
      {!isOpen && <Link to="/talents">{words.clear}</Link>}
    </div>
  );
};

/** What is asked for, each to be taken off. */
const Chips = ({ view, names, onView }: { view: SearchView; names: Names; onView: (view: SearchView) => void }) => {
  const chips = [
    ...(view.q === '' ? [] : [{ chip: words.wordsChip(view.q), rest: { ...view, q: '' } }]),
    ...view.conditions.map((one) => ({
      chip: chipOf(one, names),
      rest: withState(view, one.facet, one.value, undefined),
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.chosen}>
      {chips.map(({ chip, rest }) => (
        <li key={chip}>
          <Button aria-label={words.remove(chip)} onClick={() => onView(rest)}>
            {chip}
            <span aria-hidden="true"> ×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** 人才检索: words, facets in three states, masked people, and what to do with those that are chosen; the address carries the search. */
export const TalentSearch = () => {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const isNarrow = useMedia(NARROW);
  const names = useNames();
  const moves = useMoves();
  const view = parseSearch(query);
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useFoundTalents(view);
  const choices = useChoices(view);
  const [selected, setSelected] = useState<ReadonlyMap<string, Talent>>(new Map());
  const [isRefused, setIsRefused] = useState(false);

  const go = (next: SearchView) => void navigate(addressOf(next));
  const search = (q: string) => {
    setIsRefused(isIdentifying(q));
    if (!isIdentifying(q)) go({ ...view, q });
  };
  const select = (talent: Talent, isSelected: boolean) => {
    const next = new Map(selected);
    if (isSelected) next.set(talent.id, talent);
    else next.delete(talent.id);
    setSelected(next);
  };
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const panel = first && <FacetPanel view={view} counts={{ ...first.facets, ...choices }} names={names} onView={go} />;
  return (
    <>
      <header className="head-line">
        <PageHeading title={messages.talent.search} />
        <p className="row-acts">
          <Link to="/talents/look-up">{messages.talent.lookUp}</Link>
          <Link to="/talents/duplicates">{messages.duplicates.title}</Link>
          <Link to="/talents/new">{messages.talent.create}</Link>
          <Link to="/talents/import">{messages.files.talents.title}</Link>
        </p>
      </header>
      <SearchBox label={words.label} hint={words.hint} q={view.q} onSearch={search} />
      {isRefused && (
        <Alert
          type="warning"
          role="alert"
          title={words.notHere}
          action={<Link to="/talents/look-up">{words.toLookUp}</Link>}
        />
      )}
      <SaveSearch view={view} />
      <Chips view={view} names={names} onView={go} />
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      <div className="columns library talent-search">
        {isNarrow ? (
          <details className="apart">
            <summary>{view.conditions.length === 0 ? words.filter : words.filterWith(view.conditions.length)}</summary>
            {panel}
          </details>
        ) : (
          <aside aria-label={words.filter}>{panel}</aside>
        )}
        <section aria-busy={isFetching}>
          <p role="status" className="help">
            {first != null && first.total !== null && words.found(first.total)}
          </p>
          {selected.size > 0 && (
            <Selection
              selected={[...selected.values()].map((talent) => items.find(({ id }) => id === talent.id) ?? talent)}
              names={names}
              moves={moves}
              onClear={() => setSelected(new Map())}
            />
          )}
          <MoveToast moves={moves} />
          {!data && !error && <RowsSkeleton />}
          {first !== undefined && items.length === 0 && <Empty view={view} relaxations={first.relaxations} />}
          <ul className="rows">
            {items.map((talent) => (
              <TalentRow
                key={talent.id}
                talent={talent}
                names={names}
                isSelected={selected.has(talent.id)}
                onSelect={(isSelected) => select(talent, isSelected)}
              />
            ))}
          </ul>
          {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
        </section>
      </div>
    </>
  );
};
