import { refuseFaults } from '@shuangzhao/platform/errors';
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

/** A facet has at least one of these values; regions by prefix. */
export interface Condition {
  readonly field: Facet;
  readonly values: readonly string[];
}

export interface Conditions {
  readonly q: string;
  /** Each holds; of skills each value. */
  readonly must: readonly Condition[];
  /** At least one holds, where there are any. */
  readonly can: readonly Condition[];
  /** None holds. */
  readonly not: readonly Condition[];
}

const MOST_VALUES = 50;
const MOST_QUERY = 200;

const isFacet = (field: string): field is Facet => FACETS.some((one) => one === field);

/** The facets of these names. Throws AppError `body.value` for a name that is none. */
export const requireFacets = (fields: readonly string[], path: string): Facet[] => {
  refuseFaults(fields.flatMap((field, at) => unless(isFacet(field), `${path}.${at}`, 'There is no such facet.')));
  return fields.filter(isFacet);
};

/** Conditions as they were sent. Throws AppError `body.value` for a facet that is none, or no values. */
export const requireConditions = (
  sent: readonly { readonly field: string; readonly values: readonly string[] }[],
  path: string,
): Condition[] =>
  sent.flatMap(({ field, values }) => {
    const at = `${path}.${field}`;
    refuseFaults([
      ...unless(isFacet(field), at, 'There is no such facet.'),
      ...unless(values.length > 0 && values.length <= MOST_VALUES, at, `Give 1 to ${MOST_VALUES} values.`),
      ...unless(!values.includes(''), at, 'A value is not empty.'),
    ]);
    return isFacet(field) ? [{ field, values }] : [];
  });

/** Throws AppError `body.value` for more words than anybody types. */
export const requireQuery = (q: string): void =>
  refuseFaults(unless(q.length <= MOST_QUERY, 'q', `It has ${MOST_QUERY} characters at most.`));

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
