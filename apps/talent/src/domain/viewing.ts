import { dayOf, startOfDay } from '@shuangzhao/platform/clock';
import { AppError, refuseFaults } from '@shuangzhao/platform/errors';
import { isLine, unless } from './faults.js';
import type { IdentityField } from './identity.js';

const MOST_A_DAY = 1_000;
/** As many on one day look like somebody who gathers people's data. */
const STRIKING_A_DAY = 300;
const DAY_MS = 24 * 3_600_000;
const CLEAR_MS = 600_000;
const MOST_PURPOSE = 200;

/** That somebody saw a person's record, and why. */
export interface TalentAccess {
  readonly at: Date;
  readonly by: string;
  readonly kind: 'view' | 'lookUp' | 'unmask';
  readonly fields: readonly IdentityField[];
  readonly purpose: string | null;
}

/** A field that an officer sees in clear until a moment. */
export interface ClearField {
  readonly field: IdentityField;
  readonly until: Date;
}

/** Views of a day with some more, and whether these make them strikingly many. Throws AppError `talent.view_limit`. */
export const withViews = (views: number, more: number, at: Date): { views: number; isStriking: boolean } => {
  const after = views + more;
  if (after <= MOST_A_DAY) return { views: after, isStriking: views < STRIKING_A_DAY && after >= STRIKING_A_DAY };
  const midnight = startOfDay(dayOf(at)).getTime() + DAY_MS;
  throw new AppError('limited', 'talent.view_limit', `An officer sees ${MOST_A_DAY} people a day at most.`, {
    retryAfter: Math.ceil((midnight - at.getTime()) / 1000),
  });
};

/** Throws AppError `body.value` for a purpose that says nothing. */
export const requirePurpose = (purpose: string): void =>
  refuseFaults(unless(isLine(purpose, MOST_PURPOSE), 'purpose', 'Say what you need it for.'));

/** The fields that are still in clear. */
export const stillClear = (fields: readonly ClearField[], at: Date): ClearField[] =>
  fields.filter(({ until }) => until > at);

/** Fields in clear with some more, each for ten minutes from its own unmasking. */
export const withClear = (held: readonly ClearField[], more: readonly IdentityField[], at: Date): ClearField[] => {
  const until = new Date(at.getTime() + CLEAR_MS);
  const others = stillClear(held, at).filter(({ field }) => !more.includes(field));
  return [...others, ...[...new Set(more)].map((field) => ({ field, until }))];
};
