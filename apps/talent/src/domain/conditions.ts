import { refuseFaults, type Fault } from '@shuangzhao/platform/errors';
import { unless } from './faults.js';

const FACETS = [
  'degree',
  'skills',
  'industries',
  'regionCode',
  'availability',
  'ageBand',
  'sources',
  'pools',
  'stages',
] as const;

/** What people are found and counted by. */
export type Facet = (typeof FACETS)[number];

const WORDS = 'words';

/** A facet has at least one of these values, regions by prefix; or words stand in the profile. */
export interface Condition {
  readonly field: Facet | typeof WORDS;
  readonly values: readonly string[];
}

/** A condition on a facet. */
export interface FacetCondition extends Condition {
  readonly field: Facet;
}

export interface Conditions {
  readonly q: string;
  /** Each holds; of skills and words each value. */
  readonly must: readonly Condition[];
  /** At least one holds, where there are any. */
  readonly can: readonly Condition[];
  /** None holds. */
  readonly not: readonly Condition[];
}

const MOST_VALUES = 50;
const MOST_QUERY = 200;
const MOST_WORDS = 10;
const MOST_WORD = 30;
/** The engine counts so many characters of a query at least: none of these words is passed over. */
const MOST_IN_WORDS = 120;

const isFacet = (field: string): field is Facet => FACETS.some((one) => one === field);

/** One word, with something in it to be found by. */
const isWord = (text: string): boolean =>
  /^(?!-)\S+$/u.test(text) && /[\p{L}\p{N}\p{Co}]/u.test(text) && text.length <= MOST_WORD;

/** The words among conditions. */
export const wordsOf = (conditions: readonly Condition[]): string[] =>
  conditions.flatMap(({ field, values }) => (field === WORDS ? values : []));

/** The conditions on facets among conditions. */
export const onFacets = (conditions: readonly Condition[]): FacetCondition[] =>
  conditions.flatMap(({ field, values }) => (field === WORDS ? [] : [{ field, values }]));

const faultsOfValues = (field: string, values: readonly string[], at: string): Fault[] => {
  if (field === WORDS)
    return [
      ...unless(values.length > 0 && values.length <= MOST_WORDS, at, `Give 1 to ${MOST_WORDS} words.`),
      ...unless(values.every(isWord), at, `A word has ${MOST_WORD} characters at most, no blanks, no minus before it.`),
    ];
  return [
    ...unless(isFacet(field), at, 'There is no such facet.'),
    ...unless(values.length > 0 && values.length <= MOST_VALUES, at, `Give 1 to ${MOST_VALUES} values.`),
    ...unless(!values.includes(''), at, 'A value is not empty.'),
  ];
};

/** The facets of these names. Throws AppError `body.value` for a name that is none. */
export const requireFacets = (fields: readonly string[], path: string): Facet[] => {
  refuseFaults(fields.flatMap((field, at) => unless(isFacet(field), `${path}.${at}`, 'There is no such facet.')));
  return fields.filter(isFacet);
};

/** What somebody sent as a condition. */
interface SentCondition {
  readonly field: string;
  readonly values: readonly string[];
}

const conditionsOf = (sent: readonly SentCondition[], path: string): Condition[] =>
  sent.flatMap(({ field, values }) => {
    refuseFaults(faultsOfValues(field, values, `${path}.${field}`));
    return isFacet(field) || field === WORDS ? [{ field, values }] : [];
  });

/** What somebody sent to be looked for. */
export interface SentConditions {
  readonly q: string;
  readonly must: readonly SentCondition[];
  readonly can: readonly SentCondition[];
  readonly not: readonly SentCondition[];
}

/** Conditions as they were sent. Throws AppError `body.value` for a facet that is none, no values, or more words than anybody types. */
export const requireConditions = ({ q, ...sent }: SentConditions): Conditions => {
  refuseFaults(unless(q.length <= MOST_QUERY, 'q', `It has ${MOST_QUERY} characters at most.`));
  const [must, can, not] = [
    conditionsOf(sent.must, 'must'),
    conditionsOf(sent.can, 'can'),
    conditionsOf(sent.not, 'not'),
  ];
  const length = [...wordsOf(must), ...wordsOf(not)].join('').length;
  const path = wordsOf(must).length > 0 ? 'must.words' : 'not.words';
  refuseFaults(unless(length <= MOST_IN_WORDS, path, `The words have ${MOST_IN_WORDS} characters at most in all.`));
  return { q, must, can, not };
};

/** The same without one condition, for each that there is, by the name of what is left out. */
export const relaxed = ({ q, must, can, not }: Conditions): { without: string; conditions: Conditions }[] => {
  const dropping = (side: 'must' | 'not', all: readonly Condition[]) =>
    [...new Set(all.map(({ field }) => field))].map((field) => ({
      without: `${side}.${field}`,
      conditions: { q, must, can, not, [side]: all.filter((one) => one.field !== field) },
    }));
  return [
    ...(q.trim() === '' ? [] : [{ without: 'query', conditions: { q: '', must, can, not } }]),
    ...dropping('must', must),
    ...(can.length === 0 ? [] : [{ without: 'can', conditions: { q, must, can: [], not } }]),
    ...dropping('not', not),
  ];
};
