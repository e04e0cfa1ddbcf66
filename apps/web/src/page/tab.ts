import type { MatchItem, Status } from '../api.js';
import type { View } from '../state/view.js';

/**
 * The group in sight: that of the opened policy, so that an answer given inside it does not take it out of sight; else the
 * chosen one; else what is met, or what could be.
 */
export const tabOf = ({ tab, policy }: View, items: readonly MatchItem[]): Status => {
  const opened = items.find(({ policyId }) => policyId === policy);
  if (opened !== undefined) return opened.decision;
  return tab ?? (items.some(({ decision }) => decision === 'met') ? 'met' : 'unknown');
};
