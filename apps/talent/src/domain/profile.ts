import type { Fault } from '@shuangzhao/platform/errors';
import { isLine, unless } from './faults.js';
import type { SkillTag } from './skills.js';

/** From the lowest. */
export const DEGREES = ['secondary', 'college', 'bachelor', 'master', 'doctor'];
const AVAILABILITIES = ['now', 'month', 'quarter', 'closed'];
export const MOST_SKILLS = 50;
export const MOST_INDUSTRIES = 10;
const MOST_TEXT = 100;
const MOST_ID = 64;
export const MOST_SALARY = 10_000_000;
const FIRST_YEAR = 1900;

interface ProfileFacts {
  readonly degree: string | null;
  readonly school: string | null;
  readonly title: string | null;
  readonly occupation: string | null;
  readonly industries: readonly string[];
  readonly regionCode: string | null;
  readonly availability: string | null;
  /** Yuan a month. */
  readonly expectedSalary: number | null;
  readonly birthYear: number | null;
}

/** What a person can, wants and has done; null: not known. */
export interface Profile extends ProfileFacts {
  readonly skills: readonly SkillTag[];
}

/** A profile as somebody states it: skills by their codes. */
export interface StatedProfile extends ProfileFacts {
  readonly skills: readonly string[];
}

/** The fault of a word that is none of these; null is not known. */
export const faultsOfWord = (path: string, word: string | null, words: readonly string[]): Fault[] =>
  unless(word === null || words.includes(word), path, `It is ${words.join(', ')}.`);

const faultsOfText = (path: string, text: string | null): Fault[] =>
  unless(text === null || isLine(text, MOST_TEXT), path, `It has 1 to ${MOST_TEXT} characters.`);

/** Whether a number is whole and within these; null is not known. */
export const isWithin = (number: number | null, from: number, to: number): boolean =>
  number === null || (Number.isInteger(number) && number >= from && number <= to);

/** The faults of a stated profile, but for skills that nobody knows. */
export const faultsOfProfile = (profile: StatedProfile, today: string): Fault[] => {
  const { degree, school, title, occupation, skills, industries, regionCode, availability } = profile;
  const { expectedSalary, birthYear } = profile;
  return [
    ...faultsOfWord('degree', degree, DEGREES),
    ...faultsOfText('school', school),
    ...faultsOfText('title', title),
    ...faultsOfText('occupation', occupation),
    ...unless(skills.length <= MOST_SKILLS, 'skills', `A person has ${MOST_SKILLS} skills at most.`),
    ...unless(industries.length <= MOST_INDUSTRIES, 'industries', `A person is in ${MOST_INDUSTRIES} at most.`),
    ...industries.flatMap((id, at) => unless(isLine(id, MOST_ID), `industries.${at}`, 'This is no id of an industry.')),
    ...unless(regionCode === null || /^\d{6}$/.test(regionCode), 'regionCode', 'A region code has six digits.'),
    ...faultsOfWord('availability', availability, AVAILABILITIES),
    ...unless(isWithin(expectedSalary, 1, MOST_SALARY), 'expectedSalary', 'This is no salary of a month.'),
    ...unless(isWithin(birthYear, FIRST_YEAR, Number(today.slice(0, 4))), 'birthYear', 'Nobody was born then.'),
  ];
};
