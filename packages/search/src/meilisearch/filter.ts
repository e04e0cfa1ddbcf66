import { AppError } from '@shuangzhao/platform/errors';
import type { FacetCondition, FacetFilter, Layout, Permission, SearchScope } from '../port.js';
import { facetField, sortField, STATE_KEY } from './stored.js';
import { toFacetValue, toPrefix } from './values.js';

/** Meilisearch takes an empty filter for everything, so what nothing meets is written out. */
const NOTHING = 'key IN []';
/** Every document has a key. */
const EVERYTHING = 'key EXISTS';

const isPrefix = (condition: FacetCondition): condition is { readonly prefix: readonly string[] } =>
  !Array.isArray(condition);

/** At least one of the conditions; nothing meets none. */
export const anyOf = (parts: readonly string[]): string => (parts.length === 0 ? NOTHING : `(${parts.join(' OR ')})`);
const allOf = (parts: readonly string[]): string => `(${parts.join(' AND ')})`;

/** The values are of our own making; the names come from the definition. */
export const isIn = (field: string, values: readonly string[]): string =>
  `${field} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`;

/** The field is a list that has all of the values. */
export const hasAll = (field: string, values: readonly string[]): string =>
  allOf(values.map((value) => isIn(field, [value])));

/** The field that holds the facet; throws `search.facet_unknown`. */
export const facetFieldOf = ({ facets }: Layout, name: string): string => {
  const at = facets.indexOf(name);
  if (at < 0) throw new AppError('invalid', 'search.facet_unknown', `The index has no facet ${name}.`);
  return facetField(at);
};

const meets = (layout: Layout, name: string, condition: FacetCondition): string => {
  const field = facetFieldOf(layout, name);
  if (!isPrefix(condition))
    return isIn(
      field,
      condition.map((value) => toFacetValue(value).stored),
    );
  const prefixes = condition.prefix.filter((prefix) => prefix !== '');
  return anyOf(prefixes.map((prefix) => `${field} STARTS WITH ${JSON.stringify(toPrefix(prefix))}`));
};

const conditionsOf = (layout: Layout, filter: FacetFilter): string[] =>
  Object.entries(filter).map(([name, condition]) => meets(layout, name, condition));

const permitted = (layout: Layout, permission: Permission): string[] => {
  if (permission === 'all') return [];
  const alternatives = permission.map((filter) => conditionsOf(layout, filter)).filter((parts) => parts.length > 0);
  return [anyOf(alternatives.map(allOf))];
};

const meetsAll = (layout: Layout, filter: FacetFilter): string => {
  const conditions = conditionsOf(layout, filter);
  return conditions.length === 0 ? EVERYTHING : allOf(conditions);
};

/** What both the permission and the caller's filters let through, as items that are all asked for; `alternatives` stand beside `can`. */
export const filterOf = (layout: Layout, scope: SearchScope, alternatives: readonly string[] = []): string[] => {
  const { permission, filter = {}, must = [], can = [], not = [] } = scope;
  const possible = [...can.map((one) => meetsAll(layout, one)), ...alternatives];
  return [
    `key != ${JSON.stringify(STATE_KEY)}`,
    ...permitted(layout, permission),
    ...[filter, ...must].flatMap((one) => conditionsOf(layout, one)),
    ...(possible.length === 0 ? [] : [anyOf(possible)]),
    ...not.map((one) => `NOT ${meetsAll(layout, one)}`),
  ];
};

/** How Meilisearch is asked for the order; throws `search.sort_unknown`. */
export const sortOf = ({ sortable = [] }: Layout, sort: SearchScope['sort']): string[] => {
  if (sort === undefined) return [];
  const at = sortable.indexOf(sort.by);
  if (at < 0) throw new AppError('invalid', 'search.sort_unknown', `The index can not be sorted by ${sort.by}.`);
  return [`${sortField(at)}:${sort.order === 'ascending' ? 'asc' : 'desc'}`];
};
