import type { FactDefinition, FactValue } from '../api.js';
import { messages } from '../messages.js';
import type { Reference } from '../reference.js';
import { dayInWords } from './day.js';
import { inWords } from './money.js';

const { units, detail } = messages;

/** Longer lists are cut and counted. */
const LISTED = 6;

const operators: Readonly<Record<string, string>> = detail.operators;
const labels: Readonly<Record<string, string>> = messages.form.labels;
const codes: Readonly<Record<string, string>> = messages.codes;

const decimals = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 4 });

const numberInWords = (value: number, unit: string | null): string => {
  switch (unit) {
    case units.yuan:
      return inWords(value);
    case units.dollars:
      return inWords(value).replace(units.yuan, units.dollars);
    case units.ratio:
      return `${decimals(value * 100)}${units.percent}`;
    case null:
      return decimals(value);
    default:
      return `${decimals(value)} ${unit}`;
  }
};

/** A text that stands for something, in words: codes of regions and industries, and the registry's own short codes. */
const textInWords = (value: string, { name, type }: FactDefinition, reference: Reference): string => {
  if (type === 'date') return dayInWords(value);
  if (name.endsWith('.regionCode')) return reference.regionName(value) ?? value;
  if (name === 'enterprise.industryCode') return reference.industryName(value) ?? value;
  return codes[value] ?? value;
};

/** A value of a fact as people say it; the empty list is 无. */
export const valueInWords = (
  value: FactValue | readonly (string | number)[],
  definition: FactDefinition,
  reference: Reference,
): string => {
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'number') return numberInWords(value, definition.unit);
  if (typeof value === 'string') return textInWords(value, definition, reference);
  if (value.length === 0) return messages.none;
  const words = value.slice(0, LISTED).map((one) => valueInWords(one, definition, reference));
  return words.join(messages.and) + (value.length > LISTED ? messages.listEnd(value.length) : '');
};

/** Chinese keeps a space before figures, and none before its own characters. */
const spaced = (before: string, words: string): string =>
  before !== '' && /^[-\d]/.test(words) ? `${before} ${words}` : before + words;

/** A fact's name on the pages: shorter than the registry's where the form has one. */
export const labelOf = ({ name, label }: FactDefinition): string => labels[name] ?? label;

/** A fact and its value: 上年营业收入：3.8 亿元. */
export const factInWords = (definition: FactDefinition, value: FactValue, reference: Reference): string =>
  `${labelOf(definition)}：${valueInWords(value, definition, reference)}`;

/** What a condition asks of a fact: 不低于 12 件. */
export const requirementInWords = (
  op: string,
  value: FactValue | readonly (string | number)[],
  definition: FactDefinition,
  reference: Reference,
): string => {
  if (op === 'exists') return value === true ? detail.exists : detail.absent;
  if (op === 'between' && Array.isArray(value)) {
    const [from = '', to = ''] = value.map((end) => valueInWords(end, definition, reference));
    return detail.between(from, to);
  }
  const words = valueInWords(value, definition, reference);
  const isOneOfOne = op.startsWith('includes') && Array.isArray(value) && value.length === 1;
  return isOneOfOne ? words : spaced(operators[op] ?? '', words);
};
