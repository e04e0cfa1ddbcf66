import type { z } from 'zod';

/** One fault of an input: a path (`facts.enterprise.revenue`, `conditions.all.0.op`), a stable code and a sentence. */
export interface Fault {
  path: string;
  code: string;
  message: string;
}

/** Where an input stands. */
export type Place = 'body' | 'query' | 'path';

/** The codes of faulty input that come from this package, for `docs/errors.md`; a problem's own code is that of its first fault. */
export const FAULT_CODES: Readonly<Record<string, string>> = {
  'body.required': 'A field that must be there is missing.',
  'body.type': 'A field is of the wrong JSON type.',
  'body.value': 'A field is of the right type and of no allowed value: too long, out of range, no real day.',
  'body.unknown_field': 'A field that the schema does not know, `__proto__`, `constructor` and `prototype` anywhere.',
  'body.too_deep': 'The body is nested more than 64 deep.',
  'body.text': 'A text or a name holds NUL or half of a surrogate pair.',
  'body.not_finite': 'A number is too large to be one.',
  'query.required': 'A query parameter that must be there is missing.',
  'query.type': 'A query parameter is not the number, or not the true or false, that it must be.',
  'query.value': 'A query parameter has no allowed value.',
  'query.unknown': 'A query parameter that the route does not know.',
  'query.repeated': 'A query parameter is given more than once.',
  'query.text': 'A query parameter holds NUL or half of a surrogate pair.',
  'path.value': 'A part of the path has no allowed value.',
  'path.text': 'A part of the path holds NUL or half of a surrogate pair.',
  'fact.type': 'A fact has no value that any fact could have; its own type is judged by the owner under the same code.',
  'rule.not_a_node': 'A rule is no JSON object; the nodes inside are judged by the owner.',
};

// More would only swell the answer to somebody who sends rubbish.
const MAX_FAULTS = 100;
const MAX_PATH = 300;

const messages: Record<string, string> = {
  required: 'This must be given.',
  unknown: 'This is not known here.',
};

const kindOf = (issue: z.core.$ZodIssue): string => {
  const params: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  if ('input' in issue && issue.input === undefined) return 'required';
  if (typeof params === 'string') return params;
  return issue.code === 'invalid_type' ? 'type' : 'value';
};

const faultOf = (place: Place, path: readonly PropertyKey[], kind: string, message: string): Fault => ({
  path: path.map(String).join('.').slice(0, MAX_PATH),
  code: kind.includes('.') ? kind : `${place}.${kind === 'unknown' && place === 'body' ? 'unknown_field' : kind}`,
  message: messages[kind] ?? message,
});

/** The faults behind a zod error, at most 100; parse with `reportInput: true`, so that missing and mistyped can be told apart. */
export const toFaults = (error: z.core.$ZodError, place: Place): Fault[] =>
  error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, MAX_FAULTS).map((key) => faultOf(place, [...issue.path, key], 'unknown', issue.message))
        : [faultOf(place, issue.path, kindOf(issue), issue.message)],
    )
    .slice(0, MAX_FAULTS);
