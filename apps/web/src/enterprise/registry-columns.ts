import { LIST_COLUMNS } from '@shuangzhao/api';
import type { Enterprise } from '../api.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { labelOf, valueInWords } from '../format/value.js';
import { messages } from '../messages.js';
import type { Reference } from '../reference.js';

const words = messages.enterprises;

/** Every column that the registry can show beside the name, in its order. */
const all = LIST_COLUMNS.registry;
export type RegistryColumn = (typeof all)[number];

const standard: readonly RegistryColumn[] = [
  'enterprise.regionCode',
  'enterprise.industryCode',
  'enterprise.revenue',
  'updatedAt',
];

const headings: Partial<Record<RegistryColumn, string>> = {
  'enterprise.regionCode': words.region,
  'enterprise.industryCode': words.industry,
  'enterprise.revenue': words.revenue,
  updatedAt: words.updated,
};

/** The columns of these names in the order of the registry, the standard ones where nothing is said; what is none is passed over. */
export const columnsNamed = (names: readonly string[] | null): readonly RegistryColumn[] =>
  all.filter((column) => (names ?? standard).includes(column));

/** Whether these are the standard columns. */
export const isStandard = (columns: readonly RegistryColumn[]): boolean => columns.join() === columnsNamed(null).join();

/** Every column with its heading. */
export const choicesOf = ({ registry }: Reference): { column: RegistryColumn; label: string }[] =>
  all.map((column) => {
    const fact = registry.get(column);
    return { column, label: headings[column] ?? (fact === undefined ? column : labelOf(fact)) };
  });

/** Whether a column holds figures, which stand at the right. */
export const isFigure = (column: RegistryColumn, { registry }: Reference): boolean =>
  registry.get(column)?.type === 'number';

/** What a column says of an enterprise. */
export const cellOf = (column: RegistryColumn, { facts, updatedAt }: Enterprise, reference: Reference): string => {
  if (column === 'updatedAt') return dayInWords(dayInShanghai(new Date(updatedAt)));
  const definition = reference.registry.get(column);
  const value = facts[column];
  return definition === undefined || value === undefined
    ? messages.unknown
    : valueInWords(value, definition, reference);
};
