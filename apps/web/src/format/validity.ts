import type { MatchItem, PolicySummary } from '../api.js';
import { messages } from '../messages.js';
import { dayInWords, daysBetween } from './day.js';

const words = messages.library;

type Life = Pick<PolicySummary, 'validFrom' | 'validTo'>;

/** Whether a policy is in force on a day, by the same rule as the server's. */
export const validityOn = ({ validFrom, validTo }: Life, today: string): MatchItem['validity'] => {
  if (validFrom !== null && today < validFrom) return 'notYet';
  if (validTo === null) return 'endUnknown';
  return today > validTo ? 'expired' : 'inForce';
};

/** The same in words, with its day. */
export const validityInWords = (life: Life, today: string): string => {
  switch (validityOn(life, today)) {
    case 'notYet':
      return life.validFrom === null ? messages.validity.notYet : words.from(dayInWords(life.validFrom));
    case 'endUnknown':
      return messages.validity.endUnknown;
    case 'expired':
      return life.validTo === null ? messages.validity.expired : words.expiredOn(dayInWords(life.validTo));
    case 'inForce':
      return life.validTo === null ? messages.validity.inForce : words.until(dayInWords(life.validTo));
  }
};

/** Until when one may apply, with the days left. */
export const deadlineInWords = (to: string, today: string): string =>
  words.deadline(dayInWords(to), daysBetween(today, to));
