import { decide } from './decide.js';
import type { Facts } from './facts.js';
import { amountOf, capped, toYuan } from './money.js';
import { once } from './once.js';
import type { Benefit, Policy } from './policy.js';

/** Money in yuan, rounded down to fen. */
export interface BenefitResult {
  /** What the known facts come to; null where nothing can be computed. */
  readonly estimate: number | null;
  /** With what is not decided yet, at its cap. */
  readonly upTo: number;
  readonly currency: 'CNY';
  /** The clauses that count or may count. */
  readonly text: string;
}

/** What the policy pays on these facts, whether or not its conditions are met. */
export const benefitOf = (
  { benefits, totalCap }: Pick<Policy, 'benefits' | 'totalCap'>,
  facts: Facts,
): BenefitResult => {
  const texts: string[] = [];
  const sure: bigint[] = [];
  const open: bigint[] = [];
  for (const benefit of benefits) {
    const status = benefit.when ? decide(benefit.when, facts) : 'met';
    if (status === 'notMet') continue;
    texts.push(benefit.text);
    const amount = status === 'met' ? amountOn(benefit, facts) : undefined;
    if (amount === undefined) open.push(fixedOf(benefit).most);
    else sure.push(amount);
  }
  const estimate = capped(sum(sure), totalCap);
  return {
    estimate: sure.length > 0 ? toYuan(estimate) : null,
    upTo: toYuan(capped(estimate + sum(open), totalCap)),
    currency: 'CNY',
    text: texts.join('；'),
  };
};

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** Undefined where there is no money in it or the fact is unknown. */
const amountOn = (benefit: Benefit, facts: Facts): bigint | undefined => {
  if (benefit.amount !== null) return fixedOf(benefit).most;
  const { formula } = benefit;
  const base = formula && facts[formula.of];
  return formula && typeof base === 'number' ? capped(amountOf(formula.rate, base), formula.cap) : undefined;
};

/** What no fact changes is worked out once: exact numbers are slow to make. */
const fixedOf = once(({ amount, formula }: Benefit) => ({ most: amountOf(amount ?? formula?.cap ?? 0) }));
