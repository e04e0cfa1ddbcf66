import type { FactValue } from '@shuangzhao/eligibility';
import { AppError } from '@shuangzhao/platform/errors';

/** What was stated about one fact: its value from a day on; null: unknown from that day on. */
export interface FactEntry {
  readonly value: FactValue | null;
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** When we learnt it, RFC 3339. */
  readonly recordedAt: string;
}

/** The entries of one fact: oldest day first, one a day. */
export type FactHistory = readonly FactEntry[];

/** An entry with the name of its fact. */
export interface StatedFact extends FactEntry {
  readonly fact: string;
}

/** Newest day first; of one day what we learnt last, then by name. */
export const newestFirst = (one: StatedFact, other: StatedFact): number => {
  if (one.asOf !== other.asOf) return one.asOf > other.asOf ? -1 : 1;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt ? -1 : 1;
  return one.fact < other.fact ? -1 : 1;
};

const MAX_ENTRIES = 400;

/** The newest entry dated this day or before. */
export const entryOn = (history: FactHistory, day: string): FactEntry | undefined =>
  history.findLast(({ asOf }) => asOf <= day);

/**
 * Whether an entry tells anything that is not known on its day. What is not known can not be forgotten; the known value from the
 * known source is news only where somebody dates it: `dated`.
 */
export const isNews = (history: FactHistory, entry: FactEntry, dated: boolean): boolean => {
  const held = entryOn(history, entry.asOf);
  const value = held?.value ?? null;
  if (held === undefined || value === null || entry.value === null) return value !== entry.value;
  const isSame = JSON.stringify(value) === JSON.stringify(entry.value) && held.source === entry.source;
  return !isSame || (dated && held.asOf !== entry.asOf);
};

/** The history with one more entry, in place of one of the same day. Throws AppError `fact.history_full`: nothing old is dropped. */
export const record = (fact: string, history: FactHistory, entry: FactEntry): FactHistory => {
  const before = history.filter(({ asOf }) => asOf < entry.asOf);
  const after = history.filter(({ asOf }) => asOf > entry.asOf);
  if (before.length + after.length >= MAX_ENTRIES)
    throw new AppError('refused', 'fact.history_full', `${fact} has values of ${MAX_ENTRIES} days already.`);
  return [...before, entry, ...after];
};
