import type { PolicyMark } from '../domain/policy-mark.js';
import type { StoredMark } from './ways.js';

/** A mark fit for a saved reply: moments as RFC 3339. */
export interface MarkView extends PolicyMark {
  readonly policyId: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** Shows a mark to its enterprise. */
export const markViewOf = ({ policyId, version, mark, updatedAt }: StoredMark): MarkView => ({
  ...mark,
  policyId,
  version,
  updatedAt: updatedAt.toISOString(),
});
