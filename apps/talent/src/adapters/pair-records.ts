import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { PairState, StoredPair } from '../domain/duplicate-ports.js';
import { indexedText, moment } from './fields.js';

interface PairRecord {
  /** Both ids, the smaller first. */
  talents: string[];
  state: string;
  merge?: string | undefined;
  foundAt: Date;
  decidedBy?: string | undefined;
  decidedAt?: Date | undefined;
}

/** Which records may be one person, and what was decided: ids and states alone; what agrees is compared anew when it is shown. */
export const PairRecords = defineDocument<PairRecord>({
  name: 'duplicate-pairs',
  schema: new Schema(
    {
      talents: { type: [String], index: true },
      state: indexedText,
      merge: String,
      foundAt: moment,
      decidedBy: String,
      decidedAt: Date,
    },
    { strict: 'throw' },
  ),
  audit: ({ talents, state }) => ({ talents, state }),
});

const inOrder = (one: string, other: string): string[] => (one < other ? [one, other] : [other, one]);

/** The id of a pair, whichever of the two is named first. */
export const pairIdOf = (one: string, other: string): string => inOrder(one, other).join(':');

/** A pair that nobody has decided. */
export const openPair = (one: string, other: string, at: Date): PairRecord & { id: string } => ({
  id: pairIdOf(one, other),
  talents: inOrder(one, other),
  state: 'open',
  foundAt: at,
});

/** A pair with a decision, found when it is made where nobody had found it. */
export const decidedPair = (
  held: PairRecord | null,
  [one, other]: readonly [string, string],
  decision: { state: PairState; by: string; at: Date; merge?: string },
): PairRecord & { id: string } => {
  const { state, by, at, merge } = decision;
  const { id, talents } = openPair(one, other, at);
  return { id, talents, state, merge, foundAt: held?.foundAt ?? at, decidedBy: by, decidedAt: at };
};

export const storedPairOf = (record: Doc<PairRecord>): StoredPair => {
  const { id, talents, state, merge, foundAt, decidedBy, decidedAt } = record;
  return {
    id,
    talentIds: talents,
    state: state as PairState,
    mergeId: merge ?? null,
    foundAt,
    decidedBy: decidedBy ?? null,
    decidedAt: decidedAt ?? null,
  };
};
