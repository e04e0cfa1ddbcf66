import type { MatchItem, Matches } from '../api.js';
import { messages } from '../messages.js';
import { inWords } from './money.js';

const words = messages.headline;

const sum = (items: readonly MatchItem[]): number =>
  items.reduce((total, { benefit }) => total + (benefit.estimate ?? 0), 0);

/** The sums behind the headline; policies of chambers are apart and count nowhere here. Money in yuan. */
export interface Summary {
  readonly met: number;
  readonly unknown: number;
  readonly notMet: number;
  readonly endUnknown: number;
  /** Of the best combination of what is surely in force. */
  readonly inForceMoney: number;
  /** Of the best combination of all that is met, what is of unknown end. */
  readonly endUnknownMoney: number;
}

/** Sums up a match; `items` are all that were loaded of it, and those that are met come first. */
export const summarise = ({ counts, bestCombination, headline }: Matches, items: readonly MatchItem[]): Summary => {
  const apart = items.filter(({ subject }) => subject === 'chamber');
  const counted = (decision: MatchItem['decision']) =>
    counts[decision] - apart.filter((item) => item.decision === decision).length;
  const met = items.filter(({ decision, subject }) => decision === 'met' && subject !== 'chamber');
  const surely = met.filter(({ policyId }) => headline.policyIds.includes(policyId));
  const best = met.filter(({ policyId }) => bestCombination.policyIds.includes(policyId));
  return {
    met: counted('met'),
    unknown: counted('unknown'),
    notMet: counted('notMet'),
    endUnknown: met.filter(({ validity }) => validity === 'endUnknown').length,
    inForceMoney: sum(surely),
    endUnknownMoney: sum(best.filter(({ validity }) => validity === 'endUnknown')),
  };
};

/** The one sentence that answers: what can I get? */
export const headlineOf = ({ met, unknown, endUnknown, inForceMoney, endUnknownMoney }: Summary): string => {
  const later = endUnknownMoney > 0 ? words.endUnknownMoney(inWords(endUnknownMoney)) : '';
  if (met === 0) return unknown > 0 ? `${words.noneMet}${messages.comma}${words.open(unknown)}` : words.noneMet;
  if (endUnknown === met) return `${words.met(met)}${messages.comma}${words.allEndUnknown(met)}${later}`;
  const money = inForceMoney > 0 ? words.money(inWords(inForceMoney)) : words.moneyUnknown;
  const rest = endUnknown > 0 ? `${messages.also}${words.endUnknown(endUnknown)}${later}` : '';
  return `${words.met(met)}${messages.comma}${money}${rest}`;
};
