import { inflateRawSync } from 'node:zlib';
import { openApiDocument } from '@shuangzhao/api';

export type Field = 'name' | 'phone' | 'idNumber' | 'email';
export type Identity = Readonly<Record<Field, string>>;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const document = openApiDocument();

/** The schema of an answer in the OpenAPI document; undefined where it is a file or nothing. */
export const schemaOf = (path: string, method: string, status: number): unknown => {
  const responses = document.paths[path]?.[method]?.['responses'];
  const answer = isObject(responses) ? responses[String(status)] : undefined;
  const content = isObject(answer) ? answer['content'] : undefined;
  const [type] = isObject(content) ? Object.entries(content) : [];
  return type === undefined || !/json|event-stream/.test(type[0]) || !isObject(type[1]) ? undefined : type[1]['schema'];
};

const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** What a schema allows: itself, what it refers to, or the alternatives inside it. */
const shapesOf = (schema: unknown): Json[] => {
  if (!isObject(schema)) return [];
  if (typeof schema['$ref'] === 'string')
    return shapesOf(document.components.schemas[schema['$ref'].replace(/^.*\//, '')]);
  const inside = [...objects(schema['anyOf']), ...objects(schema['oneOf'])];
  return inside.length > 0 ? inside.flatMap(shapesOf) : [schema];
};

const isOpen = (shape: Json): boolean => !['type', 'properties', 'items', 'enum', 'const'].some((key) => key in shape);

/** The key paths of a value, keys of open maps as `*`, and those among them that the schema does not have. */
export const keysOf = (value: unknown, schema: unknown, at = ''): { keys: Set<string>; unknown: Set<string> } => {
  const keys = new Set<string>();
  const unknown = new Set<string>();
  const visit = (one: unknown, shapes: Json[], path: string): void => {
    if (shapes.some(isOpen)) return; // any value at all, as before and after of an audit entry
    if (Array.isArray(one))
      for (const item of one)
        visit(
          item,
          shapes.flatMap((shape) => shapesOf(shape['items'])),
          `${path}[]`,
        );
    if (!isObject(one)) return;
    for (const [key, inner] of Object.entries(one)) {
      const named = shapes.flatMap(({ properties }) => (isObject(properties) ? shapesOf(properties[key]) : []));
      const mapped = shapes.flatMap((shape) => shapesOf(shape['additionalProperties']));
      const next = `${path}${path === '' ? '' : '.'}${named.length > 0 || mapped.length === 0 ? key : '*'}`;
      keys.add(next);
      if (named.length + mapped.length === 0) unknown.add(next);
      else visit(inner, named.length > 0 ? named : mapped, next);
    }
  };
  visit(value, shapesOf(schema), at);
  return { keys, unknown };
};

export const keysOfProblem = (value: unknown) => keysOf(value, PROBLEM);

const CENTRAL_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');

/** All files of a zip one after the other, whatever sheet or property they are. */
const unzipped = (bytes: Buffer): string => {
  const texts: string[] = [];
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at >= 0; at = bytes.indexOf(CENTRAL_ENTRY, at + 4)) {
    const [method, size, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    texts.push((method === 0 ? packed : inflateRawSync(packed)).toString());
  }
  if (texts.length === 0) throw new Error('A zip without a file.');
  return texts.join('\n');
};

/** All that a body says, a workbook unpacked. */
export const textOf = (bytes: Buffer): string =>
  bytes.subarray(0, 2).toString() === 'PK' ? unzipped(bytes) : bytes.toString();

const escaped = (text: string): string =>
  Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** What would give a field away: the whole of it, and the part that its mask hides. */
const partsOf = (field: Field, value: string): string[] => {
  if (field === 'name') return [value, value.slice(1)];
  if (field === 'phone') return [value, value.slice(-8)];
  if (field === 'idNumber') return [value, value.slice(6, 14), value.slice(0, -1)];
  return [value, value.slice(0, value.indexOf('@'))];
};

interface Sign {
  readonly field: Field;
  readonly text: string;
}
const IDENTITY = ['name', 'phone', 'idNumber', 'email'] as const;

/** Each field of somebody, whole. */
export const wholeSigns = (identity: Partial<Identity>): Sign[] =>
  IDENTITY.flatMap((field) => (identity[field] === undefined ? [] : [{ field, text: identity[field] }]));

/** Each field of somebody, whole and in parts, plain, escaped, as in an address and as in a cursor. */
export const allSigns = (identity: Identity): Sign[] =>
  IDENTITY.flatMap((field) =>
    partsOf(field, identity[field]).flatMap((part) => {
      const packed = Buffer.from(part).toString('base64').replace(/.?=*$/, '');
      return [part, escaped(part), encodeURIComponent(part), packed].map((text) => ({ field, text }));
    }),
  );

/** Finds the signs that stand in a text; one expression of all, for there are many texts. */
export const finderOf = (signs: readonly Sign[]) => {
  const any = new RegExp(signs.map(({ text }) => text.replace(/[^\p{L}\d]/gu, '\\$&')).join('|'));
  return (text: string): Sign[] => (any.test(text) ? signs.filter((sign) => text.includes(sign.text)) : []);
};

/** Everybody in an answer, however deep: what has an id and says what of it is clear. */
export const peopleIn = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(peopleIn);
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(peopleIn);
  return 'clear' in value && typeof value['id'] === 'string' ? [value, ...inside] : inside;
};

/** How each field looks where it is masked. */
export const MASKS: Readonly<Record<Field, RegExp>> = {
  name: /^(\*|[^*]\*+)$/u,
  phone: /^1[3-9]\d\*{4}\d{4}$/,
  idNumber: /^#[\w-]{4,16}$/,
  email: /^[^*]\*{3}@[a-z0-9.-]+$/,
};
