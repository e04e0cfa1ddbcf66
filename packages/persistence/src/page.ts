import { Buffer } from 'node:buffer';
import { ID_PATH, resolvePath, valueAt } from './document-path.js';
import type { DocumentPath } from './document-path.js';
import { badCursor, refusedFilter } from './errors.js';
import type { ObjectShape } from './shape.js';

export interface Sort {
  readonly path: DocumentPath;
  readonly direction: 1 | -1;
}

/** The place after which a page begins: the last document's sort value (dates as epoch ms) and id. */
interface Place {
  readonly value: string | number | null;
  readonly id: string;
}

export interface Page {
  readonly sort: Sort;
  /** 1..1000 */
  readonly limit: number;
  readonly after: Place | null;
}

const MAX_LIMIT = 1000;

function sortOf(shape: ObjectShape, sort: object | undefined): Sort {
  if (!sort) return { path: ID_PATH, direction: 1 };
  const [key, ...more] = Object.entries(sort);
  const path = key && more.length === 0 ? resolvePath(shape, key[0]) : null;
  const direction: unknown = key?.[1];
  if (!path || path.arrays.length > 0 || path.kind === 'container' || path.kind === 'boolean')
    throw refusedFilter('A sort names one text, number or date, outside any list.');
  if (direction !== 1 && direction !== -1) throw refusedFilter('A sort is ascending (1) or descending (-1).');
  return { path, direction };
}

function placeOf({ path, direction }: Sort, cursor: string): Place {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    throw badCursor(error);
  }
  const [sortedBy, way, value, id] = Array.isArray(read) ? (read as unknown[]) : [];
  if (sortedBy !== path.text || way !== direction) throw badCursor();
  const fits = path.kind === 'string' ? typeof value === 'string' : typeof value === 'number';
  if (typeof id !== 'string' || !(fits || value === null)) throw badCursor();
  return { value: value as Place['value'], id };
}

/** Reads a page's options; throws `filter.refused`, or `cursor.invalid` when the cursor belongs to another sort. */
export function parsePage(
  shape: ObjectShape,
  options: { sort?: object | undefined; limit?: number | undefined; after?: string | undefined },
): Page {
  const { limit = 50, after } = options;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw refusedFilter(`A limit is 1 to ${MAX_LIMIT}.`);
  const sort = sortOf(shape, options.sort);
  return { sort, limit, after: after === undefined ? null : placeOf(sort, after) };
}

/** The opaque cursor after a document; it knows its sort. */
export function cursorAfter({ path, direction }: Sort, document: { readonly id: string }): string {
  const value = valueAt(document, path.text) ?? null;
  const stored = value instanceof Date ? value.getTime() : value;
  return Buffer.from(JSON.stringify([path.text, direction, stored, document.id])).toString('base64url');
}
