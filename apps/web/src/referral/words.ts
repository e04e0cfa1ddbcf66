import { ProblemError } from '../api.js';
import { dayInShanghai, daysBetween } from '../format/day.js';
import { messages } from '../messages.js';
import { figure } from '../talent/words.js';
import type { Need, Referral, ReferralState, RetentionCheck } from './queries.js';

const words = messages.referrals;
const { degrees } = messages.talent;

/** A referred person, told from others of the same mask. */
export const personOf = ({ talent }: Pick<Referral, 'talent'>): string => {
  const told = [talent.degree && degrees[talent.degree], talent.occupation].filter((text) => text !== null);
  return messages.talent.who(talent.name, told.join(messages.comma));
};

/** What a step of a referral is called: back from a hiring it is another than on the way. */
export const stepWord = ({ state }: Pick<Referral, 'state'>, to: ReferralState): string =>
  state === 'hired' ? words.takeBack : words.steps[to];

/** A need by its position and employer. */
export const needName = ({ position, employerName, uscc }: Need): string => words.at(position, employerName ?? uscc);

/** What a need pays a month; null: nothing is said. */
export const salaryOf = ({ salaryFrom, salaryTo }: Need): string | null => {
  if (salaryFrom !== null && salaryTo !== null) return words.salaryRange(figure(salaryFrom), figure(salaryTo));
  if (salaryFrom !== null) return words.salaryFrom(figure(salaryFrom));
  return salaryTo === null ? null : words.salaryTo(figure(salaryTo));
};

/** The last step of a referral. */
export const lastStep = ({ steps }: Referral) => steps[steps.length - 1];

/** Whole days since a referral came to its state. */
export const daysInState = (referral: Referral, now: Date): number => {
  const since = lastStep(referral)?.at ?? referral.createdAt;
  return daysBetween(dayInShanghai(new Date(since)), dayInShanghai(now));
};

/** How a retention check stands: answered, to be answered, not yet due, or not asked because the person left. */
export const checkWord = ({ answer, dueOn }: RetentionCheck, { retention }: Referral, now: Date): string => {
  if (answer !== null) return words.answers[answer];
  if (retention.some((one) => one.answer === 'left')) return words.notAsked;
  return dueOn <= dayInShanghai(now) ? words.due : words.notDue;
};

/** What refused a step, in words; undefined for what is told as anywhere else. */
export const refusalOf = (error: Error | null): string | undefined =>
  error instanceof ProblemError ? words.faults[error.code] : undefined;
