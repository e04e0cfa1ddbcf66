import { z } from 'zod';
import { named } from './common.js';

/** What a fact may be; its own type is judged by the fact registry, at the owner. */
export type FactValue = number | boolean | string | string[];

const TEXT = 2_000;
const TEXTS = 200;

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= TEXT;

const isFactValue = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  isText(value) ||
  (Array.isArray(value) && value.length <= TEXTS && value.every(isText));

const shapes = [
  { type: 'number' },
  { type: 'boolean' },
  { type: 'string', maxLength: TEXT },
  { type: 'array', maxItems: TEXTS, items: { type: 'string', maxLength: TEXT } },
] as const;

// A custom check and not a union: a value of no fitting type is `fact.type`, whatever is wrong with it.
const options = {
  params: { code: 'fact.type' },
  error: 'A fact is a number, true or false, a text or a list of texts.',
};

/** A known value of a fact. */
const factValue = named('FactValue', z.custom<FactValue>(isFactValue, options).meta({ anyOf: [...shapes] }));

/** A value of a fact, or null where nothing is known. */
export const givenFact = named(
  'GivenFact',
  z
    .custom<FactValue | null>((value) => value === null || isFactValue(value), options)
    .meta({ anyOf: [...shapes, { type: 'null' }], description: 'null: not known' }),
);

export const factName = z.string().min(1).max(100);

/** Facts by name, as a caller gives them; null forgets or leaves unknown. */
export const givenFacts = named('GivenFacts', z.record(factName, givenFact));
/** Known facts by name. */
export const knownFacts = named('KnownFacts', z.record(factName, factValue));
