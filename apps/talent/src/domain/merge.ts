import { AppError } from '@shuangzhao/platform/errors';
import { birthYearOf } from './id-number.js';
import type { Identity } from './identity.js';
import { MOST_INDUSTRIES, MOST_SKILLS, type Profile } from './profile.js';
import { MOST_SOURCES, type Talent } from './talent.js';

type Scalar = string | number | null;
/** What of a value is chosen for one field. */
type Choose = <V extends Scalar>(of: (talent: Talent) => V) => V;

/** One list after another, what is in both once, so many at most. */
const joined = <Item>(
  kept: readonly Item[],
  other: readonly Item[],
  keyOf: (item: Item) => string,
  most = Infinity,
): Item[] => {
  const keys = new Set(kept.map(keyOf));
  return [...kept, ...other.filter((item) => !keys.has(keyOf(item)))].slice(0, Math.max(most, kept.length));
};

/** A list without what a merge brought in and nobody has touched since. */
const without = <Item>(
  current: readonly Item[],
  merged: readonly Item[],
  before: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] => {
  const [brought, own] = [new Set(merged.map(keyOf)), new Set(before.map(keyOf))];
  return current.filter((item) => own.has(keyOf(item)) || !brought.has(keyOf(item)));
};

const itself = (text: string): string => text;
const codeOf = ({ code }: Profile['skills'][number]): string => code;
const poolOf = ({ pool }: Talent['memberships'][number]): string => pool;
/** Whoever has been moved since is no more where a merge brought them. */
const placeOf = ({ pool, stage, since }: Talent['memberships'][number]): string =>
  JSON.stringify([pool, stage, since.getTime()]);

const identityOf = (choose: Choose): Identity => ({
  name: choose(({ identity }) => identity.name),
  phone: choose(({ identity }) => identity.phone),
  idNumber: choose(({ identity }) => identity.idNumber),
  email: choose(({ identity }) => identity.email),
});

const factsOf = (choose: Choose, { idNumber }: Identity): Omit<Profile, 'skills' | 'industries'> => ({
  degree: choose(({ profile }) => profile.degree),
  school: choose(({ profile }) => profile.school),
  title: choose(({ profile }) => profile.title),
  occupation: choose(({ profile }) => profile.occupation),
  regionCode: choose(({ profile }) => profile.regionCode),
  availability: choose(({ profile }) => profile.availability),
  expectedSalary: choose(({ profile }) => profile.expectedSalary),
  birthYear: idNumber === null ? choose(({ profile }) => profile.birthYear) : birthYearOf(idNumber),
});

/**
 * One record of two: what `kept` states stays and its gaps are filled from the other; lists are joined as far as a record takes them; the basis is that
 * of `kept`, and whoever refuses in one of them to be ranked by a machine refuses. Throws AppError `merge.different_people` where both have an ID number.
 */
export const merged = (kept: Talent, other: Talent): Talent => {
  const [one, two] = [kept.identity.idNumber, other.identity.idNumber];
  if (one !== null && two !== null && one !== two)
    throw new AppError('refused', 'merge.different_people', 'Their ID numbers differ: these are two people.');
  const choose: Choose = (of) => of(kept) ?? of(other);
  const identity = identityOf(choose);
  return {
    identity,
    profile: {
      ...factsOf(choose, identity),
      skills: joined(kept.profile.skills, other.profile.skills, codeOf, MOST_SKILLS),
      industries: joined(kept.profile.industries, other.profile.industries, itself, MOST_INDUSTRIES),
    },
    basis: kept.basis,
    sources: joined(kept.sources, other.sources, itself, MOST_SOURCES),
    rankedByPeopleOnly: kept.rankedByPeopleOnly || other.rankedByPeopleOnly,
    memberships: joined(kept.memberships, other.memberships, poolOf),
  };
};

/** What a merged record becomes when the merge is taken back: as `before` where nobody has changed since what the merge made of it, else as it is. */
export const unmerged = (current: Talent, after: Talent, before: Talent): Talent => {
  const choose: Choose = (of) => (of(current) === of(after) ? of(before) : of(current));
  const identity = identityOf(choose);
  const { rankedByPeopleOnly: isByPeople } = current;
  const sources = without(current.sources, after.sources, before.sources, itself);
  return {
    identity,
    profile: {
      ...factsOf(choose, identity),
      skills: without(current.profile.skills, after.profile.skills, before.profile.skills, codeOf),
      industries: without(current.profile.industries, after.profile.industries, before.profile.industries, itself),
    },
    basis: current.basis,
    sources: sources.length > 0 ? sources : current.sources, // a record always says where it comes from
    rankedByPeopleOnly: isByPeople === after.rankedByPeopleOnly ? before.rankedByPeopleOnly : isByPeople,
    memberships: without(current.memberships, after.memberships, before.memberships, placeOf),
  };
};
