import type { MatchItem, Matches } from '../src/api.js';

/** A policy that is met, in force, without money, unless told otherwise. */
export const item = (change: Partial<MatchItem> & { policyId: string }): MatchItem => ({
  title: `政策 ${change.policyId}`,
  subject: 'enterprise',
  decision: 'met',
  benefit: { estimate: null, upTo: 0, currency: 'CNY', text: '' },
  deadline: null,
  validity: 'inForce',
  delivery: '申报',
  gap: [],
  missing: [],
  ...change,
});

export const pays = (estimate: number | null, upTo = estimate ?? 0): MatchItem['benefit'] => ({
  estimate,
  upTo,
  currency: 'CNY',
  text: '',
});

const combinationOf = (items: readonly MatchItem[]) => ({
  total: items.reduce((sum, { benefit }) => sum + (benefit.estimate ?? 0), 0),
  policyIds: items.map(({ policyId }) => policyId),
});

/** The answer that holds these items, all of them on one page. */
export const matchesOf = (items: MatchItem[], change: Partial<Matches> = {}): Matches => {
  const count = (decision: MatchItem['decision']) => items.filter((one) => one.decision === decision).length;
  const best = items.filter(({ decision, benefit }) => decision === 'met' && benefit.estimate !== null);
  return {
    asOf: '2026-11-22',
    counts: { met: count('met'), unknown: count('unknown'), notMet: count('notMet'), notInForce: 0 },
    nextCursor: null,
    items,
    questions: [],
    bestCombination: combinationOf(best),
    headline: {
      ...combinationOf(best.filter(({ validity }) => validity === 'inForce')),
      endUnknown: items
        .filter(({ decision, validity }) => decision === 'met' && validity === 'endUnknown')
        .map(({ policyId }) => policyId),
    },
    ...change,
  };
};
