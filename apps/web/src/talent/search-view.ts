import type { CallInput } from '../api.js';

type Asked = CallInput<'searchTalents'>['body'];

/** What people can be narrowed by, in the order in which it is shown. */
export const facets = [
  'degree',
  'skills',
  'industries',
  'regionCode',
  'availability',
  'ageBand',
  'pools',
  'stages',
  'sources',
] as const;
export type Facet = (typeof facets)[number];

/** What can be asked for: a value of a facet, or a word of the profile. */
export type Field = Facet | 'words';

/** How a value of a facet is asked for. */
export const states = ['must', 'can', 'not'] as const;
export type State = (typeof states)[number];

/** One value that is asked for. */
export interface Condition {
  readonly state: State;
  readonly facet: Field;
  readonly value: string;
}

/** What the address of 人才检索 carries. */
export interface SearchView {
  readonly q: string;
  readonly conditions: readonly Condition[];
}

const MOST_WORDS = 200;
const MOST_VALUES = 50;
const MOST_VALUE = 100;
const MOST_WORDS_OF_STATE = 10;
const MOST_WORD = 30;
/** Of all words that must or may not be there, together. */
const MOST_IN_WORDS = 120;

/** A run of digits as in a phone or an ID number, or an e-mail address. */
const IDENTIFYING = /(?:\d[\s-]*){7,}|@/;

/** Whether words say who somebody is; such words may not come into the address. */
export const isIdentifying = (words: string): boolean => IDENTIFYING.test(words.normalize('NFKC'));

const isField = (name: string): name is Field => name === 'words' || facets.some((one) => one === name);
const isState = (name: string): name is State => states.some((one) => one === name);

/** Whether a text is one word that can be asked for. */
export const isWord = (text: string): boolean =>
  /^(?!-)\S+$/u.test(text) && /[\p{L}\p{N}]/u.test(text) && text.length <= MOST_WORD;

const conditionOf = (name: string, value: string): Condition[] => {
  const [state = '', facet = '', ...rest] = name.split('.');
  // Sources and words are free text; the other values are codes.
  const isFree = facet === 'sources' || facet === 'words';
  const isFit = value !== '' && !(isFree && isIdentifying(value)) && (facet !== 'words' || isWord(value));
  return rest.length === 0 && isState(state) && isField(facet) && isFit
    ? [{ state, facet, value: value.slice(0, MOST_VALUE) }]
    : [];
};

const sameValue = (one: Condition, other: Condition): boolean => one.facet === other.facet && one.value === other.value;

/** Whether there is room for a condition after those before it: words are counted. */
const hasRoom = (one: Condition, before: readonly Condition[]): boolean => {
  if (one.facet !== 'words') return true;
  const words = before.filter(({ facet }) => facet === 'words');
  const letters = [...words, one].filter(({ state }) => state !== 'can').map(({ value }) => value);
  return (
    words.filter(({ state }) => state === one.state).length < MOST_WORDS_OF_STATE &&
    (one.state === 'can' || letters.join('').length <= MOST_IN_WORDS)
  );
};

/** Reads an address (`?q=…&must.degree=master&not.degree=college`); what it can not mean, or may not hold, is passed over. */
export const parseSearch = (query: URLSearchParams): SearchView => {
  const q = (query.get('q') ?? '').trim().slice(0, MOST_WORDS);
  const given = [...query].flatMap(([name, value]) => conditionOf(name, value.trim()));
  const conditions = given.filter((one, index) => given.findIndex((other) => sameValue(one, other)) === index);
  return {
    q: isIdentifying(q) ? '' : q,
    conditions: conditions.filter((one, index) => hasRoom(one, conditions.slice(0, index))),
  };
};

/** The query string of a view. */
export const searchOf = ({ q, conditions }: SearchView): string => {
  const query = new URLSearchParams(q === '' || isIdentifying(q) ? [] : [['q', q]]);
  for (const { state, facet, value } of conditions) query.append(`${state}.${facet}`, value);
  return query.size === 0 ? '' : `?${query.toString()}`;
};

/** How a value is asked for; undefined: not at all. */
export const stateOf = ({ conditions }: SearchView, facet: Field, value: string): State | undefined =>
  conditions.find((one) => one.facet === facet && one.value === value)?.state;

/** The view with a value asked for in this way, or not at all. */
export const withState = (view: SearchView, facet: Field, value: string, state: State | undefined): SearchView => ({
  ...view,
  conditions: [
    ...view.conditions.filter((one) => !(one.facet === facet && one.value === value)),
    ...(state === undefined ? [] : [{ state, facet, value }]),
  ],
});

/** The view with words asked for in one way, as far as there is room for them. */
export const withWords = (view: SearchView, words: readonly string[], state: State): SearchView => {
  let next = view;
  for (const value of words) {
    const others = withState(next, 'words', value, undefined);
    if (hasRoom({ state, facet: 'words', value }, others.conditions)) next = withState(next, 'words', value, state);
  }
  return next;
};

/** The view without all that is asked of a facet. */
export const withoutFacet = (view: SearchView, facet: Facet): SearchView => ({
  ...view,
  conditions: view.conditions.filter((one) => one.facet !== facet),
});

/** The view without one condition as the server names it: `q`, `must.degree`, `can`, `not.skills`; undefined for another name. */
export const relaxed = (view: SearchView, without: string): SearchView | undefined => {
  if (without === 'q') return { ...view, q: '' };
  const [state = '', facet] = without.split('.');
  if (!isState(state) || (facet !== undefined && !isField(facet))) return undefined;
  return {
    ...view,
    conditions: view.conditions.filter((one) => one.state !== state || (facet !== undefined && one.facet !== facet)),
  };
};

const asked = (conditions: readonly Condition[], state: State): NonNullable<Asked['must']> => {
  const byFacet: Partial<Record<Field, string[]>> = {};
  for (const one of conditions)
    if (one.state === state && (byFacet[one.facet]?.length ?? 0) < MOST_VALUES)
      byFacet[one.facet] = [...(byFacet[one.facet] ?? []), one.value];
  return byFacet;
};

/** What is asked of the server for a view. */
export const requestOf = ({ q, conditions }: SearchView): Asked => ({
  ...(q === '' ? {} : { q }),
  ...Object.fromEntries(
    states.flatMap((state) => {
      const values = asked(conditions, state);
      return Object.keys(values).length === 0 ? [] : [[state, values]];
    }),
  ),
});
