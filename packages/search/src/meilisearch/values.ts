import { createHash } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import type { SortValue } from '../row.js';

/** Meilisearch cuts values of filters and sorts at 468 bytes. */
const MAX_READABLE = 360;
const HASHED = '~';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hexOf = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');

/** Code unit by code unit, so that a prefix stays one; capitals and wide forms are escaped, as Meilisearch would fold them. */
const escapeUnits = (value: string): string => `v${value.replace(/[^a-z0-9]/g, (unit) => `_${hexOf(unit)}`)}`;

const unescapeUnits = (escaped: string): string =>
  escaped.slice(1).replace(/_([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The key of a document in Meilisearch, which takes `A` and `a` for one value where it filters. */
export const keyOf = (id: string): string => sha256(id).slice(0, 40);

export interface FacetValue {
  /** What is filtered and counted by. */
  stored: string;
  /** The whole value where `stored` holds its beginning and a hash only. */
  whole?: string;
}

/** A facet's value, kept from being folded or cut. */
export const toFacetValue = (value: string): FacetValue => {
  const escaped = escapeUnits(value);
  if (escaped.length <= MAX_READABLE) return { stored: escaped };
  return { stored: escaped.slice(0, MAX_READABLE) + HASHED + sha256(escaped), whole: escaped };
};

/** The value that was stored; undefined where it takes the whole one. */
export const fromStored = (stored: string): string | undefined =>
  stored.includes(HASHED) ? undefined : unescapeUnits(stored);

/** The value that `whole` was kept for. */
export const fromWhole = unescapeUnits;

/** What all stored values with this prefix begin with. */
export const toPrefix = (prefix: string): string => {
  const escaped = escapeUnits(prefix);
  if (escaped.length > MAX_READABLE)
    throw new AppError('invalid', 'search.prefix_too_long', 'A prefix to filter by has 71 characters at most.');
  return escaped;
};

/** A sort value; texts keep the order of their code units, for the first 116 of them. */
export const toSortValue = (value: SortValue): number | string | undefined => {
  if (value === null) return undefined;
  return typeof value === 'number'
    ? value
    : `v${Array.from({ length: value.length }, (_, at) => hexOf(value.charAt(at))).join('')}`;
};
