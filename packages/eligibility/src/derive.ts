import { isMissing } from './condition.js';
import { wholeYears } from './day.js';
import type { FactValue, Knowledge } from './facts.js';

type Part = FactValue | null | undefined;

interface Derivation {
  readonly from: readonly string[];
  /** Undefined where the parts don't give a value. */
  readonly of: (parts: readonly Part[], day: string) => number | undefined;
}

const share = (part: Part, whole: Part): number | undefined =>
  typeof part === 'number' && typeof whole === 'number' && whole > 0 ? part / whole : undefined;

/** `data/facts.json` names the same parts in `derivedFrom`. */
const derivations: Readonly<Record<string, Derivation>> = {
  'enterprise.ageYears': {
    from: ['enterprise.registeredOn'],
    of: ([registeredOn], day) => (typeof registeredOn === 'string' ? wholeYears(registeredOn, day) : undefined),
  },
  'enterprise.rdRatio': {
    from: ['enterprise.rdExpense', 'enterprise.revenue'],
    of: ([rdExpense, revenue]) => share(rdExpense, revenue),
  },
  'enterprise.outputGrowth': {
    from: ['enterprise.output', 'enterprise.outputLastYear'],
    // Not output / lastYear − 1: that makes 130 over 100 a little more than the 0.3 that a rule may ask to exceed.
    of: ([output, lastYear]) =>
      typeof output === 'number' && typeof lastYear === 'number' ? share(output - lastYear, lastYear) : undefined,
  },
  'enterprise.techTransferIncomeOver500w': {
    from: ['enterprise.techTransferIncome'],
    of: ([income]) => (typeof income === 'number' ? Math.max(0, income - 5_000_000) : undefined),
  },
};

/** Adds what follows from other facts on that day; a given value wins. Its source is `derived`, its date that of the oldest part. */
export const derive = (known: Knowledge, day: string): Knowledge => {
  const facts = { ...known.facts };
  const provenance = { ...known.provenance };
  for (const [fact, { from, of }] of Object.entries(derivations)) {
    if (!isMissing(fact, facts)) continue;
    const parts = from.map((part) => facts[part]);
    const value = of(parts, day);
    if (value === undefined) continue;
    const dates = from.flatMap((part) => provenance[part]?.date ?? []);
    facts[fact] = value;
    provenance[fact] = { source: 'derived', date: dates.sort()[0] ?? null };
  }
  return { facts, provenance };
};
