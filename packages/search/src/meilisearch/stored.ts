import type { Layout } from '../port.js';
import type { Row } from '../row.js';
import { unitsOfText } from './units.js';
import { keyOf, toFacetValue, toSortValue } from './values.js';

/** Meilisearch does not index what comes after 65,535 words of a field: longer texts go on in the next field of the object. */
const STRIDE = 60_000;
/** How much of a phrase Meilisearch is asked for, in units; fields overlap by so many. */
export const MAX_ASKED_UNITS = 40;

export const STATE_KEY = 'state';
export const SHARDS = Array.from('0123456789abcdef');

type StoredText = Record<string, string>;

/** A document as Meilisearch keeps it; beside what is here: `t0..` texts, `f0..` facets, `s0..` sort values. */
export interface Stored {
  key: string;
  id?: string;
  print?: string;
  [field: string]: string | number | boolean | string[] | StoredText | undefined;
}

export const textField = (at: number): string => `t${at}`;
export const facetField = (at: number): string => `f${at}`;
export const sortField = (at: number): string => `s${at}`;

const toStoredText = (units: readonly string[]): StoredText => {
  const text: StoredText = {};
  for (let at = 0; at === 0 || at < units.length; at += STRIDE)
    text[at / STRIDE] = units.slice(at, at + STRIDE + MAX_ASKED_UNITS).join(' ');
  return text;
};

/** The whole text again, with a blank at both ends. */
const fromStoredText = (text: StoredText): string => {
  const parts = Object.values(text);
  if (parts.length === 1) return ` ${parts[0] ?? ''} `;
  const units = parts.map((part, at) => part.split(' ').slice(0, at < parts.length - 1 ? STRIDE : undefined));
  return ` ${units.flat().join(' ')} `;
};

const isStoredText = (value: Stored[string]): value is StoredText => typeof value === 'object' && !Array.isArray(value);

/** The document's texts in units, to look for phrases in. */
export const textsOf = (stored: Stored, { searchable }: Layout): string[] =>
  searchable
    .map((_, at) => stored[textField(at)])
    .filter((value) => isStoredText(value))
    .map(fromStoredText);

const repeatedIn = (texts: readonly string[][]): string[] => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const unit of texts.flat()) (seen.has(unit) ? repeated : seen).add(unit);
  return [...repeated];
};

/** The row as Meilisearch is to keep it. */
export const toStored = (row: Row): Stored => {
  const key = keyOf(row.id);
  const texts = row.texts.map(unitsOfText);
  const long: Record<string, string> = {};
  const stored: Stored = { key, shard: key.charAt(0), id: row.id, print: row.print, repeated: repeatedIn(texts), long };
  texts.forEach((units, at) => (stored[textField(at)] = toStoredText(units)));
  row.facets.forEach((values, at) => {
    const facets = values.map(toFacetValue);
    for (const { stored, whole } of facets) if (whole !== undefined) long[stored] = whole;
    stored[facetField(at)] = facets.map(({ stored }) => stored);
  });
  row.sorts.forEach((value, at) => (stored[sortField(at)] = toSortValue(value)));
  return stored;
};
