import type { Fault, Place } from './faults.js';

const MAX_DEPTH = 64;
// zod drops an own `__proto__` from records, and these names are never facts or fields of ours.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const BAD_TEXT = /\0|\p{Surrogate}/u;

interface Found {
  /** From the inside out. */
  readonly path: string[];
  readonly code: string;
  readonly message: string;
}

const found = (code: string, message: string): Found => ({ path: [], code, message });

const inText = (text: string): Found | undefined =>
  BAD_TEXT.test(text) ? found('text', 'Must be well-formed text without NUL.') : undefined;

const inValue = (value: unknown, depth: number): Found | undefined => {
  if (typeof value === 'string') return inText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return found('not_finite', 'Must be a finite number.');
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return found('too_deep', `Must not be nested more than ${String(MAX_DEPTH)} deep.`);
  return Array.isArray(value) ? inList(value, depth) : inFields(value, depth);
};

const inList = (list: readonly unknown[], depth: number): Found | undefined => {
  for (const [index, value] of list.entries()) {
    const fault = inValue(value, depth + 1);
    if (fault !== undefined) return { ...fault, path: [...fault.path, String(index)] };
  }
  return undefined;
};

const inFields = (fields: object, depth: number): Found | undefined => {
  for (const [name, value] of Object.entries(fields)) {
    const hostile = FORBIDDEN.has(name) ? found('unknown_field', 'This is not known here.') : inText(name);
    const fault = hostile ?? inValue(value, depth + 1);
    if (fault !== undefined) return { ...fault, path: [...fault.path, name] };
  }
  return undefined;
};

/**
 * What no schema of ours would catch in a parsed JSON value: hostile names, lists and objects nested over 64 deep, text that is not
 * well-formed or holds NUL, numbers that are not finite. Returns the first fault, if any; it never goes deeper than it allows.
 */
export const checkJson = (value: unknown, place: Place = 'body'): Fault | undefined => {
  const fault = inValue(value, 0);
  if (fault === undefined) return undefined;
  return { path: fault.path.reverse().join('.').slice(0, 300), code: `${place}.${fault.code}`, message: fault.message };
};
