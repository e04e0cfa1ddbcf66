import { isDay } from '@shuangzhao/platform/clock';
import type { Fault } from '@shuangzhao/platform/errors';

/** What a reader gives back for a value with faults. */
export const WRONG = Symbol('wrong');

/** Judges a JSON value: gives it back, or WRONG with its faults added. `undefined` means that the field is not there. */
export type Read<T> = (value: unknown, path: string, faults: Fault[]) => T | typeof WRONG;

/** The fields of an object; faults come with their path. */
export type Fields<T> = { readonly [Name in keyof T]-?: Read<T[Name]> };

export const wrong = (path: string, faults: Fault[], code: string, message: string): typeof WRONG => {
  faults.push({ path, code, message });
  return WRONG;
};

export const missing = (path: string, faults: Fault[]): typeof WRONG =>
  wrong(path, faults, 'body.required', 'This field is missing.');

const mistype = (value: unknown, path: string, faults: Fault[], kind: string): typeof WRONG =>
  value === undefined ? missing(path, faults) : wrong(path, faults, 'body.type', `This must be ${kind}.`);

/** A path with one more step. */
const join = (path: string, step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UNPRINTABLE = /[^\P{Cc}\n\t]|\p{Cs}/u;

/** A text of at most so many characters, nothing unprintable among them; it may be empty. */
export const prose =
  (longest: number): Read<string> =>
  (value, path, faults) => {
    if (typeof value !== 'string') return mistype(value, path, faults, 'a text');
    if (UNPRINTABLE.test(value)) return wrong(path, faults, 'body.text', 'This has unprintable characters.');
    if (value.length <= longest) return value;
    return wrong(path, faults, 'body.value', `This must have at most ${longest} characters.`);
  };

/** A text that says something. */
export const text =
  (longest: number): Read<string> =>
  (value, path, faults) => {
    const read = prose(longest)(value, path, faults);
    return read !== WRONG && read.trim() === '' ? wrong(path, faults, 'body.value', 'This must say something.') : read;
  };

/** A text of a certain form. */
export const form =
  (pattern: RegExp, meaning: string): Read<string> =>
  (value, path, faults) => {
    if (typeof value !== 'string') return mistype(value, path, faults, 'a text');
    return pattern.test(value) ? value : wrong(path, faults, 'body.value', `This must be ${meaning}.`);
  };

export const oneOf =
  <const T extends string>(allowed: readonly T[]): Read<T> =>
  (value, path, faults) => {
    if (typeof value !== 'string') return mistype(value, path, faults, 'a text');
    const found = allowed.find((one) => one === value);
    return found ?? wrong(path, faults, 'body.value', `This must be one of: ${allowed.join(', ')}.`);
  };

/** A number from zero on. */
export const amount: Read<number> = (value, path, faults) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return mistype(value, path, faults, 'a number');
  return value >= 0 ? value : wrong(path, faults, 'body.value', 'This must not be negative.');
};

/** A calendar day that exists. */
export const day: Read<string> = (value, path, faults) => {
  if (typeof value !== 'string') return mistype(value, path, faults, 'a day');
  return isDay(value) ? value : wrong(path, faults, 'body.value', 'This must be a day that exists, as YYYY-MM-DD.');
};

/** An address on the web. */
export const webAddress: Read<string> = (value, path, faults) => {
  const address = text(2000)(value, path, faults);
  if (address === WRONG || (/^https?:\/\//i.test(address) && URL.canParse(address))) return address;
  return wrong(path, faults, 'body.value', 'This must be an address that begins with http:// or https://.');
};

/** A value or null; a field that is not there is null. */
export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value, path, faults) =>
    value === null || value === undefined ? null : read(value, path, faults);

/** A value, or what to take where the field is not there. */
export const withDefault =
  <T>(read: Read<T>, absent: T): Read<T> =>
  (value, path, faults) =>
    value === undefined ? absent : read(value, path, faults);

/** A value, or no such field. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, path, faults) =>
    value === undefined ? undefined : read(value, path, faults);

export const list =
  <T>(read: Read<T>, longest: number): Read<T[]> =>
  (value, path, faults) => {
    if (!Array.isArray(value)) return mistype(value, path, faults, 'a list');
    if (value.length > longest) return wrong(path, faults, 'body.value', `This has more than ${longest} items.`);
    const items: (T | typeof WRONG)[] = value.map((one: unknown, index) => read(one, join(path, index), faults));
    return items.some((one) => one === WRONG) ? WRONG : (items as T[]);
  };

/** An object with these fields in this order, and no others. */
export const object =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (value, path, faults) => {
    if (!isRecord(value)) return mistype(value, path, faults, 'an object');
    const before = faults.length;
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name))
        wrong(join(path, name), faults, 'body.unknown_field', 'There is no such field.');
    const entries = Object.entries<Read<unknown>>(fields).map(([name, read]) => [
      name,
      read(Object.hasOwn(value, name) ? value[name] : undefined, join(path, name), faults),
    ]);
    if (faults.length > before) return WRONG;
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as T;
  };
