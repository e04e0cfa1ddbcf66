import { isDay } from './day.js';

export type FactType = 'number' | 'boolean' | 'text' | 'date' | 'list';

/** One fact as `data/facts.json` describes it. */
export interface FactDefinition {
  readonly fact: string;
  readonly label: string;
  readonly help: string;
  readonly type: FactType;
  readonly unit: string | null;
  /** The only values allowed, where the vocabulary is closed. */
  readonly values: readonly string[] | null;
  readonly examples: readonly string[] | null;
  readonly subject: string;
  /** The service that owns the fact. */
  readonly home: string;
  readonly changeable: boolean;
  readonly derivedFrom: readonly string[] | null;
}

export type Registry = ReadonlyMap<string, FactDefinition>;

/** The registry of these definitions, by fact name. */
export const registryOf = (definitions: readonly FactDefinition[]): Registry =>
  new Map(definitions.map((definition) => [definition.fact, definition]));

/** One fault of an input: where (`all.1.any.0.op`), a stable code and a sentence. */
export interface Fault {
  path: string;
  code: string;
  message: string;
}

/** What is wrong with facts from outside: unknown names, wrong types, values that are not allowed; null is always fine. */
export const factFaults = (facts: Readonly<Record<string, unknown>>, registry: Registry, at = 'facts'): Fault[] =>
  Object.entries(facts).flatMap(([fact, value]) => {
    const fault = (code: string, message: string): Fault[] => [{ path: `${at}.${fact}`, code, message }];
    const definition = registry.get(fact);
    if (!definition) return fault('fact.unknown', 'No such fact.');
    if (value === null) return [];
    const { type, values } = definition;
    const entries: readonly unknown[] = type !== 'list' ? [value] : Array.isArray(value) ? value : [null];
    if (!entries.every((one) => isOfType(one, type))) return fault('fact.type', `This fact is ${typeNames[type]}.`);
    if (entries.every((one) => isAllowed(one, definition))) return [];
    return fault('fact.value', `This fact is one of ${values?.join(', ') ?? ''}.`);
  });

export const typeNames: Readonly<Record<FactType, string>> = {
  number: 'a finite number',
  boolean: 'true or false',
  text: 'a text',
  date: 'a calendar day (YYYY-MM-DD)',
  list: 'a list of texts',
};

/** Whether a value, or one entry of a list, is of the type. */
export const isOfType = (value: unknown, type: FactType): value is number | boolean | string => {
  if (type === 'number') return Number.isFinite(value);
  if (type === 'boolean') return typeof value === 'boolean';
  return type === 'date' ? isDay(value) : typeof value === 'string' && value !== '';
};

export const isAllowed = (value: unknown, definition: FactDefinition | undefined): boolean =>
  !definition?.values || definition.values.some((allowed) => allowed === value);
