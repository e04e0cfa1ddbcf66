import { messages } from '../messages.js';
import type { FacetCounts } from './queries.js';
import { facets, stateOf, states, withState, type Field, type SearchView } from './search-view.js';
import { WordInput } from './word-input.js';
import { valueWord, type Names } from './words.js';

const words = messages.talentSearch;
/** So many values of a facet are in sight at once; those that are asked for always. */
const IN_SIGHT = 6;

interface Props {
  view: SearchView;
  counts: FacetCounts;
  names: Names;
  onView: (view: SearchView) => void;
}

interface LineProps extends Pick<Props, 'view' | 'names' | 'onView'> {
  facet: Field;
  value: string;
  /** Left out where nobody counts. */
  count?: number;
}

/** One value: how many have it, and the three ways to ask for it; a way that is pressed again asks no more. */
const ValueLine = ({ facet, value, count, view, names, onView }: LineProps) => {
  const name = valueWord(facet, value, names);
  const chosen = stateOf(view, facet, value);
  return (
    <li className="facet-value">
      <span>
        {name} {count !== undefined && <span className="count">{count}</span>}
      </span>
      <span role="group" aria-label={name} className="three-states">
        {states.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={chosen === state}
            aria-label={words.stateOf(words.states[state], name)}
            data-state={state}
            onClick={() => onView(withState(view, facet, value, chosen === state ? undefined : state))}
          >
            {words.states[state]}
          </button>
        ))}
      </span>
    </li>
  );
};

/** What the list can be narrowed by: every value of every facet, to be there, to be among others, or not to be. */
export const FacetPanel = ({ view, counts, names, onView }: Props) => (
  <div className="facets">
    <p className="help">{words.statesHelp}</p>
    <fieldset>
      <legend>{messages.talent.fields.words}</legend>
      <ul>
        {view.conditions
          .filter(({ facet }) => facet === 'words')
          .map(({ facet, value }) => (
            <ValueLine key={value} facet={facet} value={value} view={view} names={names} onView={onView} />
          ))}
      </ul>
      <WordInput view={view} onView={onView} />
    </fieldset>
    {facets.map((facet) => {
      const counted = counts[facet] ?? [];
      const asked = view.conditions.filter((one) => one.facet === facet).map(({ value }) => value);
      const countOf = (value: string) => counted.find((one) => one.value === value)?.count ?? 0;
      const all = [...asked, ...counted.map(({ value }) => value).filter((value) => !asked.includes(value))];
      const [first, rest] = [
        all.slice(0, Math.max(IN_SIGHT, asked.length)),
        all.slice(Math.max(IN_SIGHT, asked.length)),
      ];
      const lines = (values: readonly string[]) =>
        values.map((value) => (
          <ValueLine
            key={value}
            facet={facet}
            value={value}
            count={countOf(value)}
            view={view}
            names={names}
            onView={onView}
          />
        ));
      return (
        all.length > 0 && (
          <fieldset key={facet}>
            <legend>{messages.talent.fields[facet]}</legend>
            <ul>{lines(first)}</ul>
            {rest.length > 0 && (
              <details className="more-values">
                <summary>{messages.talent.moreValues(rest.length)}</summary>
                <ul>{lines(rest)}</ul>
              </details>
            )}
          </fieldset>
        )
      );
    })}
  </div>
);
