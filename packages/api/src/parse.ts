import { z } from 'zod';
import { checkJson } from './check-json.js';
import { toFaults, type Fault, type Place } from './faults.js';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: Fault[] };

/** Judges an input by `checkJson` and a schema; what is not right is told as faults, never thrown. */
export const parse = <S extends z.ZodType>(schema: S, input: unknown, place: Place): Parsed<z.output<S>> => {
  const fault = checkJson(input, place);
  if (fault !== undefined) return { ok: false, faults: [fault] };
  const result = schema.safeParse(input, { reportInput: true });
  return result.success ? { ok: true, value: result.data } : { ok: false, faults: toFaults(result.error, place) };
};

const typeOf = (schema: z.core.$ZodType): string =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? typeOf(schema.unwrap()) : schema._zod.def.type;

/** The value that a text stands for; a text that stands for none stays as it is and is refused by the schema. */
const valueOf = (text: string, type: string): string | number | boolean => {
  if (type === 'number' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
};

/** Judges a query: each parameter once, none that the schema does not know unless it takes any; numbers and true or false are read from their text. */
export const parseQuery = <S extends z.ZodObject>(schema: S, search: URLSearchParams): Parsed<z.output<S>> => {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const takesAny = !(schema.def.catchall instanceof z.ZodNever);
  const names = [...new Set(search.keys())];
  const faults = names.flatMap((name): Fault[] => {
    const path = name.slice(0, 300);
    if (!takesAny && !Object.hasOwn(shape, name))
      return [{ path, code: 'query.unknown', message: 'This is not known here.' }];
    if (search.getAll(name).length > 1) return [{ path, code: 'query.repeated', message: 'This must be given once.' }];
    return [];
  });
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, 100) };
  const input = names.map((name) => {
    const property = shape[name];
    const text = search.get(name) ?? '';
    return [name, property === undefined ? text : valueOf(text, typeOf(property))];
  });
  return parse(schema, Object.fromEntries(input), 'query');
};
