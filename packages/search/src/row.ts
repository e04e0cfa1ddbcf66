import { createHash } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import { checkIds } from './check.js';
import type { IndexDefinition, SearchDocument } from './port.js';
import { prepareText } from './prepare.js';

export type SortValue = string | number | null;

/** A document as an engine stores it; the lists are in the order of the definition. */
export interface Row {
  id: string;
  texts: string[];
  facets: string[][];
  sorts: SortValue[];
  /** Equal for equal contents; of the texts as they came, not as they are prepared. */
  print: string;
}

const refuse = (field: string): AppError =>
  new AppError('invalid', 'search.field_invalid', `The field ${field} does not fit the definition of the index.`);

const textsOf = (value: unknown, field: string): string[] => {
  const values: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return values.map((one) => {
    if (typeof one !== 'string') throw refuse(field);
    return one;
  });
};

const sortValueOf = (value: unknown, field: string): SortValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw refuse(field);
};

const toRow = <D extends SearchDocument>(definition: IndexDefinition<D>, document: D): Row => {
  const texts = definition.searchable.map(({ field }) => textsOf(document[field], field));
  const facets = definition.facets.map((field) => [...new Set(textsOf(document[field], field))]);
  const sorts = (definition.sortable ?? []).map((field) => sortValueOf(document[field], field));
  const print = createHash('sha256')
    .update(JSON.stringify([texts, facets, sorts]))
    .digest('base64url')
    .slice(0, 22);
  return { id: document.id, texts: texts.map((parts) => prepareText(parts.join('\n'))), facets, sorts, print };
};

/** Documents as rows with their texts prepared; throws `search.id_invalid`, `search.field_invalid`. */
export const toRows = <D extends SearchDocument>(definition: IndexDefinition<D>, documents: readonly D[]): Row[] => {
  checkIds(documents.map(({ id }) => id));
  return documents.map((document) => toRow(definition, document));
};

/** What the document's row would bear as its print. */
export const printOf = <D extends SearchDocument>(definition: IndexDefinition<D>, document: D): string =>
  toRow(definition, document).print;
