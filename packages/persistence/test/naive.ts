import type { Scalar } from '../src/index.js';

/** MongoDB's meaning of the port's filters, the slow and plain way, to compare an engine with. */

const MISSING = Symbol('missing');
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Every value that a path leads to, from its n-th name on; MISSING where an object on the way lacks the next name. */
function reached(value: unknown, names: readonly string[], n = 0): unknown[] {
  const name = names[n];
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return name === undefined ? items : items.flatMap((item) => (isObject(item) ? reached(item, names, n) : []));
  }
  if (name === undefined) return [value];
  return isObject(value) && Object.hasOwn(value, name) ? reached(value[name], names, n + 1) : [MISSING];
}

function exists(value: unknown, names: readonly string[], n = 0): boolean {
  const name = names[n];
  if (name === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => isObject(item) && exists(item, names, n));
  return isObject(value) && Object.hasOwn(value, name) && exists(value[name], names, n + 1);
}

const isNone = (value: unknown): boolean => value === null || value === undefined || value === MISSING;

const known = new Map<string, Buffer>();
function utf8(text: string): Buffer {
  const bytes = known.get(text) ?? Buffer.from(text);
  known.set(text, bytes);
  return bytes;
}

/** Order as both engines have it: texts by code point, null and missing before all. Undefined between kinds. */
function order(a: unknown, b: unknown): number | undefined {
  if (isNone(a) || isNone(b)) return Number(isNone(b)) - Number(isNone(a));
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : Buffer.compare(utf8(a), utf8(b));
  const x = a instanceof Date ? a.getTime() : a;
  const y = b instanceof Date ? b.getTime() : b;
  return typeof x === typeof y && typeof x !== 'string' ? Number(x) - Number(y) : undefined;
}

const same = (found: unknown, value: unknown): boolean =>
  value === null ? found === null || found === MISSING : order(found, value) === 0;

const compared = (found: unknown, value: unknown, holds: (order: number) => boolean): boolean => {
  if (found === null || found === MISSING) return false;
  const result = order(found, value);
  return result !== undefined && holds(result);
};

function operator(document: unknown, path: string, name: string, value: unknown): boolean {
  const names = path.split('.');
  const some = (holds: (found: unknown) => boolean): boolean => reached(document, names).some(holds);
  const inList = (): boolean => (value as unknown[]).some((one) => some((found) => same(found, one)));
  switch (name) {
    case '$eq':
      return some((found) => same(found, value));
    case '$ne':
      return !some((found) => same(found, value));
    case '$in':
      return inList();
    case '$nin':
      return !inList();
    case '$gt':
      return some((found) => compared(found, value, (result) => result > 0));
    case '$gte':
      return some((found) => compared(found, value, (result) => result >= 0));
    case '$lt':
      return some((found) => compared(found, value, (result) => result < 0));
    case '$lte':
      return some((found) => compared(found, value, (result) => result <= 0));
    case '$exists':
      return exists(document, names) === value;
    case '$prefix':
      return some((found) => typeof found === 'string' && found.startsWith(value as string));
    case '$not':
      return !operators(document, path, value as Fields);
    default:
      throw new Error(name);
  }
}

const operators = (document: unknown, path: string, operations: Fields): boolean =>
  Object.entries(operations).every(([name, value]) => operator(document, path, name, value));

/** Whether a document meets a filter. */
export function matches(document: unknown, filter: object): boolean {
  return Object.entries(filter).every(([key, value]: [string, unknown]) => {
    if (key === '$and') return (value as object[]).every((one) => matches(document, one));
    if (key === '$or') return (value as object[]).some((one) => matches(document, one));
    if (key === '$not') return !matches(document, value as object);
    return isObject(value) ? operators(document, key, value) : operator(document, key, '$eq', value);
  });
}

/** The value at a path outside any list; undefined where there is none. */
const at = (document: unknown, path: string): unknown => {
  const [value] = reached(document, path.split('.'));
  return value === MISSING ? undefined : value;
};

/** The ids, sorted as the port sorts: one key, then id, in the same direction. */
export const sortedIds = (documents: readonly { id: string }[], path: string, direction: 1 | -1): string[] =>
  documents
    .map((document) => ({ id: document.id, key: at(document, path) }))
    .sort((a, b) => direction * (order(a.key, b.key) || (order(a.id, b.id) ?? 0)))
    .map(({ id }) => id);

/** Counts and sums by a path, with the sum of all sizes, which bounds what adding in another order may change. */
export function grouped(documents: readonly unknown[], by: string, sum: string) {
  const groups = new Map<string, { count: number; sum: number; size: number }>();
  for (const document of documents) {
    const key = keyText((at(document, by) ?? null) as Scalar | null);
    const group = groups.get(key) ?? { count: 0, sum: 0, size: 0 };
    const value = Number(at(document, sum) ?? 0);
    groups.set(key, { count: group.count + 1, sum: group.sum + value, size: group.size + Math.abs(value) });
  }
  return groups;
}

/** A group's key as a text, so that dates compare. */
export const keyText = (key: Scalar | null): string =>
  key instanceof Date ? key.toISOString() : `${typeof key} ${String(key)}`;
