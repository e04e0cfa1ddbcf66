import { sumYuan } from './money.js';

/** Policies that don't add up: of each theme only the best one counts (就高不重复). */
export interface Theme {
  readonly theme: string;
  readonly policies: readonly string[];
}

export interface Combination {
  /** Yuan. */
  readonly total: number;
  readonly policyIds: readonly string[];
}

interface Offer {
  readonly policyId: string;
  readonly benefit: { readonly estimate: number | null };
}

/** Of each theme the policy with the largest estimate, the first by id among equals; a policy in no theme is its own. */
export const bestCombination = (offers: readonly Offer[], themes: readonly Theme[]): Combination => {
  const best = new Map<string, { policyId: string; estimate: number }>();
  for (const { policyId, benefit } of offers.toSorted((one, other) => (one.policyId < other.policyId ? -1 : 1))) {
    const { estimate } = benefit;
    const theme = themes.find(({ policies }) => policies.includes(policyId))?.theme ?? `only ${policyId}`;
    if (estimate !== null && estimate > (best.get(theme)?.estimate ?? -1)) best.set(theme, { policyId, estimate });
  }
  const chosen = [...best.values()];
  return { total: sumYuan(chosen.map(({ estimate }) => estimate)), policyIds: chosen.map(({ policyId }) => policyId) };
};
