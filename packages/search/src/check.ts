import { AppError } from '@shuangzhao/platform/errors';
import type { Layout, SearchQuery } from './port.js';

const ID = /^[A-Za-z0-9_-]{1,511}$/;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MAX_LIMIT = 1000;

const isWhole = (value: number, least: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** Throws `search.id_invalid` unless every id is 1 to 511 of `A-Z a-z 0-9 _ -`. */
export const checkIds = (ids: readonly string[]): void => {
  const wrong = ids.find((id) => !ID.test(id));
  if (wrong !== undefined)
    throw new AppError('invalid', 'search.id_invalid', `${JSON.stringify(wrong)} can not be the id of a document.`);
};

/** Throws `search.definition_invalid` unless names, version, fields and weights make an index. */
export const checkDefinition = ({ name, version, searchable, facets, sortable = [] }: Layout): void => {
  const texts = searchable.map(({ field }) => field);
  const sound =
    NAME.test(name) &&
    isWhole(version, 1) &&
    searchable.length > 0 &&
    searchable.every(({ weight }) => Number.isFinite(weight) && weight > 0) &&
    [texts, facets, sortable].every((fields) => new Set(fields).size === fields.length);
  if (!sound)
    throw new AppError('invalid', 'search.definition_invalid', `The definition of the index ${name} is not sound.`);
};

/** Throws `search.page_invalid` unless the limit is a whole number of 0 to 1000 and the offset one from 0. */
export const checkPage = ({ limit, offset = 0 }: SearchQuery): void => {
  if (!isWhole(limit, 0, MAX_LIMIT) || !isWhole(offset, 0))
    throw new AppError('invalid', 'search.page_invalid', `A page has 0 to ${MAX_LIMIT} hits, from hit 0 on.`);
};
