import type { ListPage, ListRequest, RequestKey } from './ports.js';

/** open: nobody has decided; different: two people, said once and for all; merged: one person, until the merge is undone. */
export const PAIR_STATES = ['open', 'different', 'merged'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** Two records that may be one person. */
export interface StoredPair {
  readonly id: string;
  readonly talentIds: readonly string[];
  readonly state: PairState;
  /** Of one that is merged. */
  readonly mergeId: string | null;
  readonly foundAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

export interface DuplicatePairs {
  get(id: string): Promise<StoredPair | null>;
  /** Those in a state, of one person or (empty) of anybody, the newest first. */
  list(filter: { state: PairState; talentId: string }, page: ListRequest): Promise<ListPage<StoredPair>>;
  /** Remembers that two records are two people; said before, it changes nothing. Throws AppError `duplicate.not_found`, `duplicate.merged`. */
  keepApart(id: string, by: string): Promise<void>;
  /** Compares some of those whom nobody has compared since they were taken in, and answers how many. */
  compareNext(): Promise<number>;
}

/** Two records as one. */
interface MergeOrder {
  readonly keptId: string;
  readonly absorbedId: string;
  readonly by: string;
}

/** A merge that was taken back. */
export interface UndoneMerge {
  readonly mergeId: string;
  readonly keptId: string;
  readonly restoredId: string;
}

export interface Merges {
  /** Throws AppError `talent.not_found`, `merge.different_people`, `merge.both_referred`. */
  merge(order: MergeOrder, requestKey: RequestKey | undefined): Promise<{ mergeId: string }>;
  /** Once done, it answers the same again. Throws AppError `merge.not_found`, `merge.merged_further`, `talent.phone_taken`, `talent.id_number_taken`. */
  undo(mergeId: string, by: string): Promise<UndoneMerge>;
  /** Those who are merged into a person now, those merged into them included. */
  absorbedInto(talentId: string): Promise<string[]>;
  /** Into whom a person is merged now, to the end of the chain; null: not merged. */
  keptFor(talentId: string): Promise<string | null>;
  /** Destroys what is kept aside of some of those whose own basis ended before a day, and answers how many. */
  forgetExpired(today: string, most: number): Promise<number>;
}
