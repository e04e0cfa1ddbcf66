import type { FactDefinition, FactValue } from '../api.js';
import { messages } from '../messages.js';

/** What stands in an input before it is a fact: text, or the chosen entries of a list. */
export type Draft = string | readonly string[];

/** The fact behind a draft (null: nothing filled in), or what is wrong with it in words. */
export type Read = { readonly value: FactValue | null } | { readonly fault: string };

/** The entry of a list that says: none of these. */
export const NOTHING = '-';

const { units, faults } = messages;
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/** People fill in 万元 for 元, ％ for a ratio, and the registry's own unit for all else. */
export const inputUnit = ({ unit }: FactDefinition): string => {
  if (unit === units.yuan) return units.tenThousandYuan;
  if (unit === units.dollars) return units.tenThousandDollars;
  return unit === units.ratio ? units.percent : (unit ?? '');
};

const isMoney = ({ unit }: FactDefinition): boolean => unit === units.yuan || unit === units.dollars;

/** Floating point without its tail: 7.000000000000001 is 7. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A fact as the draft that shows it. */
export const toDraft = (definition: FactDefinition, value: FactValue | undefined): Draft => {
  if (definition.type === 'list') return value === undefined ? [] : listDraft(value);
  if (typeof value === 'number') {
    if (isMoney(definition)) return String(tidy(value / TEN_THOUSAND));
    return String(definition.unit === units.ratio ? tidy(value * 100) : value);
  }
  return value === undefined ? '' : String(value);
};

const listDraft = (value: FactValue): readonly string[] => {
  if (!Array.isArray(value)) return [String(value)];
  return value.length === 0 ? [NOTHING] : value;
};

/** Choosing 没有 drops the rest, choosing anything else drops 没有. */
export const withChoice = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.includes(NOTHING) && !before.includes(NOTHING)
    ? [NOTHING]
    : after.filter((entry) => entry !== NOTHING || after.length === 1);

/** Reads a draft as a fact of this definition. */
export const fromDraft = (definition: FactDefinition, draft: Draft): Read => {
  if (typeof draft !== 'string') {
    if (draft.length === 0) return { value: null };
    return { value: draft.filter((entry) => entry !== NOTHING) };
  }
  const text = draft.normalize('NFKC').trim();
  if (text === '') return { value: null };
  switch (definition.type) {
    case 'number':
      return readNumber(definition, text);
    case 'boolean':
      return { value: text === 'true' };
    case 'date':
      return /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
        ? { value: text }
        : { fault: faults.day };
    case 'text':
      return { value: text };
    case 'list':
      return { value: [text] };
  }
};

/** What a unit written behind the number multiplies it by. */
const scales: Readonly<Record<string, number>> = {
  [units.yuan]: 1,
  [units.tenThousand]: TEN_THOUSAND,
  [units.tenThousandYuan]: TEN_THOUSAND,
  [units.hundredMillion]: HUNDRED_MILLION,
  [units.hundredMillionYuan]: HUNDRED_MILLION,
};

const readNumber = (definition: FactDefinition, text: string): Read => {
  const [, digits = '', unit = ''] = /^([+-]?[\d,]*\.?\d+)([^\d.,]*)$/.exec(text.replaceAll(' ', '')) ?? [];
  const amount = Number(digits.replaceAll(',', ''));
  const isRatio = definition.unit === units.ratio;
  const scale =
    scales[unit] ?? (unit === '' || unit === definition.unit || (isRatio && unit === '%') ? undefined : NaN);
  if (digits === '' || !Number.isFinite(amount) || Number.isNaN(scale)) return { fault: faults.number };
  // The registry tells which numbers may be negative or beyond one by what its help asks for.
  if (isRatio) {
    const isPart = definition.help.includes('0–1');
    return isPart && (amount < 0 || amount > 100) ? { fault: faults.percent } : { value: tidy(amount / 100) };
  }
  if (amount < 0 && !definition.help.includes('负数')) return { fault: faults.negative };
  return { value: tidy(amount * (scale ?? (isMoney(definition) ? TEN_THOUSAND : 1))) };
};
