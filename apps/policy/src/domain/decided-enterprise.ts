import {
  compareMatches,
  derive,
  judge,
  knownOn,
  type DatedFact,
  type Match,
  type Policy,
  type Registry,
} from '@shuangzhao/eligibility';
import { factsOf } from './facts-of-policy.js';

const REGION_FACT = 'enterprise.regionCode';

/** A stored enterprise with all that is known of it. */
interface Enterprise {
  readonly uscc: string;
  readonly name: string;
  readonly history: readonly DatedFact[];
}

/** What one policy says to one stored enterprise. */
export interface DecidedEnterprise {
  readonly uscc: string;
  readonly name: string;
  /** Where it is today, a code of GB/T 2260, whatever day was decided for; null: not known. */
  readonly region: string | null;
  readonly match: Match;
}

/** The day to decide for, what today is, and the fact registry. */
interface Days {
  readonly asOf: string;
  readonly today: string;
  readonly registry: Registry;
}

const regionOf = (history: readonly DatedFact[], today: string): string | null => {
  const stated = history.filter(({ fact }) => fact === REGION_FACT);
  const region = knownOn(stated, today).facts[REGION_FACT];
  return typeof region === 'string' ? region : null;
};

/** Decides a policy for one enterprise after the other, by what was known of each on the day. */
export const deciderOf = (policy: Policy, { asOf, today, registry }: Days) => {
  const matters = factsOf(policy, registry); // some of what is known: all of it would take twice the time
  return ({ uscc, name, history }: Enterprise): DecidedEnterprise => {
    const known = knownOn(
      history.filter(({ fact }) => matters.has(fact)),
      asOf,
    );
    const { match } = judge(policy, derive(known, asOf).facts, asOf, registry);
    return { uscc, name, region: regionOf(history, today), match };
  };
};

/** In the order of all matches, then by USCC. */
export const inOrder = (one: DecidedEnterprise, other: DecidedEnterprise): number =>
  compareMatches(one.match, other.match) || (one.uscc < other.uscc ? -1 : 1);

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether all these words stand inside the name or the USCC; blank asks for none. */
export const hasWords = (words: string): ((enterprise: DecidedEnterprise) => boolean) => {
  const asked = plain(words).split(/\s+/u).filter(Boolean);
  return ({ uscc, name }) => {
    const text = plain(`${name} ${uscc}`);
    return asked.every((word) => text.includes(word));
  };
};
