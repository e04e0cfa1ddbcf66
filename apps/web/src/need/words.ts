import { dayInShanghai, dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { referralStates } from '../referral/queries.js';
import { salaryOf } from '../referral/words.js';
import type { Reference } from '../reference.js';
import { figure, valueWord, type Names } from '../talent/words.js';
import type { Need } from './queries.js';

const words = messages.needs;
const { referrals } = messages;
const { degrees } = messages.talent;

/** The day of an instant. */
export const dayOf = (instant: string): string => dayInWords(dayInShanghai(new Date(instant)));

/** Who looks for people. */
export const employerOf = ({ employerName, uscc }: Pick<Need, 'employerName' | 'uscc'>): string => employerName ?? uscc;

/** How many are hired of how many. */
export const hiredOf = ({ hired, count }: Need): string => words.hiredOf(figure(hired), figure(count));

/** What is paid a month. */
export const salaryWord = (need: Need): string => salaryOf(need) ?? words.salaryOpen;

/** The least degree. */
export const degreeWord = ({ degree }: Need): string =>
  degree === null ? words.anything : words.degreeFrom(degrees[degree]);

/** The place of work. */
export const regionWord = ({ regionCode }: Need, { regionName }: Reference): string =>
  regionCode === null ? words.anything : (regionName(regionCode) ?? regionCode);

/** How many referrals are in each state that has any: 已推荐 2. */
export const referralCounts = ({ referrals: counts }: Need): string[] =>
  referralStates.flatMap((state) => {
    const count = counts[state] ?? 0;
    return count === 0 ? [] : [referrals.stateCount(referrals.states[state], count)];
  });

/** What a need asks for, by heading. */
export const termsOf = (need: Need, names: Names): { label: string; text: string }[] => {
  const skills = (codes: readonly string[]) =>
    codes.length === 0 ? messages.none : codes.map((code) => valueWord('skills', code, names)).join(messages.and);
  return [
    { label: words.must, text: skills(need.must) },
    { label: words.can, text: skills(need.can) },
    { label: words.not, text: skills(need.not) },
    { label: words.degree, text: degreeWord(need) },
    { label: words.salary, text: salaryWord(need) },
    { label: words.hired, text: hiredOf(need) },
    { label: words.region, text: regionWord(need, names.reference) },
    {
      label: words.industry,
      text: need.industry === null ? words.anything : valueWord('industries', need.industry, names),
    },
    ...(need.description === '' ? [] : [{ label: words.description, text: need.description }]),
  ];
};
