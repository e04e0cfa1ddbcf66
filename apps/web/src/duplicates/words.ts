import { dayInShanghai, dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import type { Talent } from '../talent/queries.js';
import { profileOf, type Names } from '../talent/words.js';
import type { Pair } from './queries.js';

const words = messages.duplicates;
const { fields, stageIn } = messages.talent;

/** A day of a moment, in words. */
const dayOf = (instant: string): string => dayInWords(dayInShanghai(new Date(instant)));

/** When a pair was decided and by whom, in a sentence; empty where nobody has. */
export const decidedWord = ({ decidedAt, decidedBy }: Pair, say: (day: string, by: string) => string): string =>
  decidedAt === null ? '' : say(dayOf(decidedAt), decidedBy?.name ?? words.someone);

/** What is compared under another heading than that of the field: the year of birth is shown as a band. */
const COMPARED_AS: Readonly<Record<string, string>> = { ageBand: 'birthYear' };

const rowsOf = (talent: Talent, names: Names): { field: string; label: string; text: string }[] => [
  ...(['phone', 'idNumber', 'email'] as const).map((field) => ({
    field,
    label: fields[field],
    text: talent[field] ?? messages.unknown,
  })),
  ...profileOf(talent, names),
  {
    field: 'pools',
    label: words.pools,
    text:
      talent.memberships.map(({ poolName, stage }) => stageIn(poolName, stage)).join(messages.and) || messages.unknown,
  },
  { field: 'updatedAt', label: words.updated, text: dayOf(talent.updatedAt) },
];

/** Both records row by row, with what the service says of each: 一致, 不同 or nothing; what neither knows is left out. */
export const sideBySide = (
  { people, agreeing, differing }: Pair,
  names: Names,
): { field: string; label: string; texts: string[]; verdict: string }[] => {
  const columns = people.map((talent) => rowsOf(talent, names));
  const says = (list: readonly string[], field: string) => list.includes(COMPARED_AS[field] ?? field);
  return (columns[0] ?? [])
    .map(({ field, label }, at) => ({
      field,
      label,
      texts: columns.map((rows) => rows[at]?.text ?? messages.unknown),
      verdict: says(agreeing, field) ? words.agrees : says(differing, field) ? words.differs : '',
    }))
    .filter(({ texts }) => texts.some((text) => text !== messages.unknown));
};
