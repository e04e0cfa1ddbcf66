import { AppError, refuseFaults, type Fault } from '@shuangzhao/platform/errors';
import { isLine, unless } from './faults.js';
import { DEGREES, faultsOfWord, isWithin, MOST_SALARY } from './profile.js';
import type { Vocabulary } from './skills.js';

const MOST_SKILLS = 20;
const MOST_TEXT = 100;
const MOST_ID = 64;
const MOST_DESCRIPTION = 2_000;
const MOST_PEOPLE = 10_000;

/** Whom an enterprise looks for, as somebody states it; null: it does not matter. */
export interface NeedDraft {
  readonly position: string;
  /** Codes of skills: whoever lacks one of `must` or has one of `not` does not fit; of `can`, the more the better. */
  readonly must: readonly string[];
  readonly can: readonly string[];
  readonly not: readonly string[];
  /** At least. */
  readonly degree: string | null;
  /** Yuan a month. */
  readonly salaryFrom: number | null;
  readonly salaryTo: number | null;
  /** How many people. */
  readonly count: number;
  readonly regionCode: string | null;
  readonly industry: string | null;
  readonly description: string;
}

/** Open until so many are hired as are looked for (filled) or somebody closes it. */
export type NeedState = 'open' | 'filled' | 'closed';

/** An enterprise's need of people. */
export interface Need extends NeedDraft {
  readonly uscc: string;
  readonly state: NeedState;
  readonly hired: number;
}

const faultsOfNumbers = ({ salaryFrom, salaryTo, count }: NeedDraft): Fault[] => [
  ...unless(isWithin(salaryFrom, 1, MOST_SALARY), 'salaryFrom', 'This is no salary of a month.'),
  ...unless(isWithin(salaryTo, 1, MOST_SALARY), 'salaryTo', 'This is no salary of a month.'),
  ...unless((salaryFrom ?? 0) <= (salaryTo ?? MOST_SALARY), 'salaryTo', 'The highest is not below the lowest.'),
  ...unless(isWithin(count, 1, MOST_PEOPLE), 'count', `It is of 1 to ${MOST_PEOPLE} people.`),
];

const faultsOfSkills = (draft: NeedDraft, vocabulary: Vocabulary, held: NeedDraft | undefined): Fault[] => {
  const lists = ['must', 'can', 'not'] as const;
  const all = lists.flatMap((list) => draft[list]);
  return [
    ...lists.flatMap((list) => [
      ...unless(draft[list].length <= MOST_SKILLS, list, `It has ${MOST_SKILLS} skills at most.`),
      ...vocabulary.faultsOf(draft[list], list, held?.[list] ?? []),
    ]),
    ...unless(new Set(all).size === all.length, 'must', 'A skill stands once among must, can and not.'),
  ];
};

const faultsOfNeed = (draft: NeedDraft, vocabulary: Vocabulary, held: NeedDraft | undefined): Fault[] => {
  const { position, degree, regionCode, industry, description } = draft;
  return [
    ...unless(isLine(position, MOST_TEXT), 'position', `It has 1 to ${MOST_TEXT} characters.`),
    ...faultsOfSkills(draft, vocabulary, held),
    ...faultsOfWord('degree', degree, DEGREES),
    ...faultsOfNumbers(draft),
    ...unless(regionCode === null || /^\d{6}$/.test(regionCode), 'regionCode', 'A region code has six digits.'),
    ...unless(industry === null || isLine(industry, MOST_ID), 'industry', 'This is no id of an industry.'),
    ...unless(description.length <= MOST_DESCRIPTION, 'description', `It has ${MOST_DESCRIPTION} characters at most.`),
  ];
};

const stateFor = (hired: number, count: number): NeedState => (hired >= count ? 'filled' : 'open');

/** A new need of an enterprise. Throws AppError naming every fault. */
export const newNeed = (uscc: string, draft: NeedDraft, vocabulary: Vocabulary): Need => {
  refuseFaults(faultsOfNeed(draft, vocabulary, undefined));
  return { ...draft, uscc, state: 'open', hired: 0 };
};

const notOpen = () => new AppError('refused', 'need.not_open', 'The need is filled or closed.');

/**
 * A need as it is stated anew, the very same one where nothing changes; one that asks for more people than were hired is open again. Throws
 * AppError naming every fault, `need.not_open` for a closed one, or `need.below_hired`.
 */
export const statedNeed = (held: Need, draft: NeedDraft, vocabulary: Vocabulary): Need => {
  refuseFaults(faultsOfNeed(draft, vocabulary, held));
  if (held.state === 'closed') throw notOpen();
  if (draft.count < held.hired)
    throw new AppError('refused', 'need.below_hired', 'More people than that have been hired already.');
  const after: Need = { ...held, ...draft, state: stateFor(held.hired, draft.count) };
  const fields = Object.keys(after) as (keyof Need)[];
  return fields.every((field) => JSON.stringify(after[field]) === JSON.stringify(held[field])) ? held : after;
};

/** A need that nobody works on any more; closed again it is the very same. */
export const closedNeed = (held: Need): Need => (held.state === 'closed' ? held : { ...held, state: 'closed' });

/** A need after one more person is hired for it. Throws AppError `need.not_open`. */
export const withHire = (held: Need): Need => {
  requireOpen(held);
  const hired = held.hired + 1;
  return { ...held, hired, state: stateFor(hired, held.count) };
};

/** A need after a hiring for it is taken back: one that it filled is open again, a closed one stays closed. */
export const withoutHire = (held: Need): Need => {
  const hired = held.hired - 1;
  return { ...held, hired, state: held.state === 'closed' ? 'closed' : stateFor(hired, held.count) };
};

/** Throws AppError `need.not_open` for a need that is filled or closed. */
export const requireOpen = ({ state }: Need): void => {
  if (state !== 'open') throw notOpen();
};
