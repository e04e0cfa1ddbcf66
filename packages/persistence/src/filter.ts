import type { DocumentPath } from './document-path.js';
import { resolvePath } from './document-path.js';
import { refusedFilter } from './errors.js';
import type { Scalar } from './port.js';
import type { ObjectShape } from './shape.js';
import { isStorableText } from './text.js';

/** A positive question about the values that a path leads to; true when one of them answers it. */
export type Test =
  | { readonly is: 'null' }
  | { readonly is: 'there' }
  | { readonly is: '=' | '>' | '>=' | '<' | '<='; readonly value: Scalar }
  | { readonly is: 'in'; readonly values: readonly Scalar[] }
  | { readonly is: 'prefix'; readonly value: string };

/** A filter, parsed and checked against the schema; negation stands only in `not`. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'test'; readonly path: DocumentPath; readonly test: Test };

const MAX_IN = 1000;

type Entries = readonly (readonly [string, unknown])[];

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const all = (of: readonly Condition[]): Condition => {
  const [first] = of;
  return first && of.length === 1 ? first : { kind: 'and', of };
};
const not = (of: Condition): Condition => ({ kind: 'not', of });
const test = (path: DocumentPath, asked: Test): Condition => ({ kind: 'test', path, test: asked });

function scalar(path: DocumentPath, value: unknown): Scalar {
  const wrong = (): never => {
    throw refusedFilter(`"${path.text}" is compared with one ${path.kind}; values are checked, not cast.`);
  };
  if (path.kind === 'container') throw refusedFilter(`"${path.text}" can only be looked for ($exists, null).`);
  if (value instanceof Date) return path.kind === 'date' && !Number.isNaN(value.getTime()) ? value : wrong();
  if (typeof value === 'string') return path.kind === 'string' && isStorableText(value) ? value : wrong();
  if (typeof value === 'number') return path.kind === 'number' && Number.isFinite(value) ? value : wrong();
  return typeof value === 'boolean' && path.kind === 'boolean' ? value : wrong();
}

const equals = (path: DocumentPath, value: unknown): Condition =>
  test(path, value === null ? { is: 'null' } : { is: '=', value: scalar(path, value) });

function oneOf(path: DocumentPath, list: unknown): Condition {
  if (!Array.isArray(list) || list.length > MAX_IN)
    throw refusedFilter(`$in takes a list of at most ${MAX_IN} values.`);
  const items: unknown[] = list;
  const values = items.filter((item) => item !== null).map((item) => scalar(path, item));
  const found = test(path, { is: 'in', values });
  return values.length < items.length ? { kind: 'or', of: [found, test(path, { is: 'null' })] } : found;
}

const compare =
  (is: '>' | '>=' | '<' | '<=') =>
  (path: DocumentPath, value: unknown): Condition => {
    if (path.kind === 'boolean') throw refusedFilter(`"${path.text}" has no order.`);
    return test(path, { is, value: scalar(path, value) });
  };

const operators = new Map<string, (path: DocumentPath, value: unknown) => Condition>([
  ['$eq', equals],
  ['$ne', (path, value) => not(equals(path, value))],
  ['$in', oneOf],
  ['$nin', (path, value) => not(oneOf(path, value))],
  ['$gt', compare('>')],
  ['$gte', compare('>=')],
  ['$lt', compare('<')],
  ['$lte', compare('<=')],
  [
    '$exists',
    (path, value) => {
      if (typeof value !== 'boolean') throw refusedFilter('$exists takes true or false.');
      return value ? test(path, { is: 'there' }) : not(test(path, { is: 'there' }));
    },
  ],
  [
    '$prefix',
    (path, value) => {
      const prefix = scalar(path, value);
      if (typeof prefix !== 'string') throw refusedFilter('$prefix takes a text.');
      return test(path, { is: 'prefix', value: prefix });
    },
  ],
  ['$not', (path, value) => not(onPath(path, value))],
]);

function onPath(path: DocumentPath, operations: unknown): Condition {
  const entries: Entries = isPlainObject(operations) ? Object.entries(operations) : [];
  if (entries.length === 0) throw refusedFilter(`The condition on "${path.text}" is neither a value nor operators.`);
  return all(
    entries.map(([name, value]) => {
      const operator = operators.get(name);
      if (!operator) throw refusedFilter(`"${name}" on "${path.text}" is no operator of the port.`);
      return operator(path, value);
    }),
  );
}

function listOf(shape: ObjectShape, key: string, value: unknown): Condition[] {
  if (!Array.isArray(value) || value.length === 0) throw refusedFilter(`${key} takes a list that is not empty.`);
  return value.map((one: unknown) => parseFilter(shape, one));
}

/** Reads a filter with MongoDB's meaning; throws `filter.refused` on all that the engines would not treat alike. */
export function parseFilter(shape: ObjectShape, filter: unknown): Condition {
  if (!isPlainObject(filter)) throw refusedFilter('A filter is an object.');
  const entries: Entries = Object.entries(filter);
  return all(
    entries.map(([key, value]) => {
      if (key === '$and' || key === '$or')
        return { kind: key === '$and' ? 'and' : 'or', of: listOf(shape, key, value) };
      if (key === '$not') return not(parseFilter(shape, value));
      const path = resolvePath(shape, key);
      if (!path) throw refusedFilter(`The schema has no path "${key}".`);
      return isPlainObject(value) ? onPath(path, value) : equals(path, value);
    }),
  );
}
