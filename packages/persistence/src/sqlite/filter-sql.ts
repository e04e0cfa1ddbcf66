import type { DocumentPath } from '../document-path.js';
import type { Condition, Test } from '../filter.js';
import type { Scalar } from '../port.js';
import type { Param } from './connection.js';

export interface Sql {
  readonly text: string;
  readonly params: readonly Param[];
}

/** Side tables of array indexes, by path. */
export type Sides = ReadonlyMap<string, string>;

export const sql = (text: string, ...params: Param[]): Sql => ({ text, params });

/** The value at a scalar path; an index serves a query only when it was made with the same text. */
export const valueSql = ({ text }: DocumentPath): string => (text === 'id' ? 'id' : `json_extract(doc, '$.${text}')`);

const paramOf = (value: Scalar): string | number => {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'boolean' ? Number(value) : value;
};

/**
 * A value to compare stored ones with. Any number but a safe integer goes through JSON as the stored ones did: the
 * decimals of 2^60 make another integer than its double does, and the driver binds numbers under 2^-52 as 0.
 */
export function boundSql(value: Scalar): Sql {
  const param = paramOf(value);
  const exact = typeof param === 'string' || Number.isSafeInteger(param);
  return exact ? sql('?', param) : sql("json_extract(?, '$')", JSON.stringify(param));
}

/** The smallest text above all that begin with the prefix, in code points, which is UTF-8's order; null above all. */
function endOf(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.length > 0) {
    const last = points.pop() ?? 0;
    if (last < 0x10ffff) return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
  }
  return null;
}

type ValueTest = Exclude<Test, { is: 'null' | 'there' }>;

function compare(value: string, test: ValueTest): Sql {
  if (test.is === 'in') {
    const list = JSON.stringify(test.values.map(paramOf));
    return sql(`${value} IN (SELECT value FROM json_each(?))`, list);
  }
  if (test.is !== 'prefix') {
    const bound = boundSql(test.value);
    return { ...bound, text: `${value} ${test.is} ${bound.text}` };
  }
  const end = endOf(test.value);
  return end === null ? sql(`${value} >= ?`, test.value) : sql(`(${value} >= ? AND ${value} < ?)`, test.value, end);
}

type Place = Pick<DocumentPath, 'arrays' | 'leaf'>;
type Ask = (document: string, leaf: string | null, element: string) => Sql;

/** True when the question holds behind one element of each array on the way. */
function some(document: string, { arrays, leaf }: Place, ask: Ask, element = ''): Sql {
  const [array, ...rest] = arrays;
  if (array === undefined) return ask(document, leaf, element);
  const next = `${element || 'e'}e`;
  const inner = some(`${next}.value`, { arrays: rest, leaf }, ask, next);
  return { ...inner, text: `EXISTS (SELECT 1 FROM json_each(${document}, '$.${array}') ${next} WHERE ${inner.text})` };
}

const askValue =
  (test: ValueTest): Ask =>
  (document, leaf) =>
    compare(leaf === null ? document : `json_extract(${document}, '$.${leaf}')`, test);

/** Missing or null: the value, a container on the way, or one element's. An element that is no object lacks nothing. */
function missing(document: string, { arrays, leaf }: Place, element = ''): string {
  const [array, ...rest] = arrays;
  if (array === undefined) return `json_extract(${document}, '$.${leaf ?? ''}') IS NULL`;
  const next = `${element || 'e'}e`;
  const inner =
    rest.length === 0 && leaf === null
      ? `${next}.type = 'null'`
      : `${next}.type = 'object' AND ${missing(`${next}.value`, { arrays: rest, leaf }, next)}`;
  const elements = `EXISTS (SELECT 1 FROM json_each(${document}, '$.${array}') ${next} WHERE ${inner})`;
  return `(json_extract(${document}, '$.${array}') IS NULL OR ${elements})`;
}

/** Where a path ends at an array, it is the array that is there or not. */
function there({ arrays, leaf }: DocumentPath): Sql {
  const place = leaf === null ? { arrays: arrays.slice(0, -1), leaf: arrays.at(-1) ?? null } : { arrays, leaf };
  return some('doc', place, (document, name) => sql(`json_type(${document}, '$.${name ?? ''}') IS NOT NULL`));
}

function testSql(path: DocumentPath, test: Test, sides: Sides): Sql {
  if (test.is === 'null') return sql(path.text === 'id' ? 'FALSE' : missing('doc', path));
  if (test.is === 'there') return path.text === 'id' ? sql('TRUE') : there(path);
  if (path.arrays.length === 0) return compare(valueSql(path), test);
  const side = sides.get(path.text);
  if (side === undefined) return some('doc', path, askValue(test));
  const inner = compare('value', test);
  return { ...inner, text: `id IN (SELECT id FROM ${side} WHERE ${inner.text})` };
}

/** A condition as SQL; each test is positive and negation is `IS NOT TRUE`, so that SQL's nulls never leak. */
export function conditionSql(condition: Condition, sides: Sides): Sql {
  if (condition.kind === 'test') return testSql(condition.path, condition.test, sides);
  if (condition.kind === 'not') {
    const inner = conditionSql(condition.of, sides);
    return { ...inner, text: `((${inner.text}) IS NOT TRUE)` };
  }
  const parts = condition.of.map((one) => conditionSql(one, sides));
  if (parts.length === 0) return sql('TRUE');
  const joint = condition.kind === 'and' ? ' AND ' : ' OR ';
  return { text: `(${parts.map(({ text }) => text).join(joint)})`, params: parts.flatMap(({ params }) => params) };
}
