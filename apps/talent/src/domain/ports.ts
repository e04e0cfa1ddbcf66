import type { Conditions, Facet } from './conditions.js';
import type { IdentityField } from './identity.js';
import type { Pool } from './pool.js';
import type { Talent } from './talent.js';
import type { ClearField, TalentAccess } from './viewing.js';

/** A client's Idempotency-Key, unique for caller and route, with the hash of what was asked. */
export interface RequestKey {
  readonly key: string;
  readonly bodyHash: string;
}

/** A record as it is kept; `version` counts every change of it. */
export interface StoredTalent {
  readonly id: string;
  readonly talent: Talent;
  /** Stands for the ID number, equal for equal ones, and says nothing of it. */
  readonly idNumberMark: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One field by which somebody is looked for, in its normalised form. */
export interface LookUpKey {
  readonly field: 'name' | 'initials' | 'phone' | 'idNumber';
  readonly value: string;
}

export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Empty where nothing follows. */
  readonly nextCursor: string;
  readonly total: number;
}

export interface ListRequest {
  readonly limit: number;
  /** Empty: from the start. */
  readonly cursor: string;
}

export interface Talents {
  get(id: string): Promise<StoredTalent | null>;
  /** Those of the ids that exist, in their order. */
  getMany(ids: readonly string[]): Promise<StoredTalent[]>;
  /** All of them, some hundred at a time. */
  all(): AsyncIterable<readonly StoredTalent[]>;
  /** Those who are found by a keyed hash, so many at most. */
  find(key: LookUpKey, most: number): Promise<StoredTalent[]>;
  /** Those in a pool, at one stage of it or (empty) at any. */
  members(place: { pool: string; stage: string }, page: ListRequest): Promise<ListPage<StoredTalent>>;
  /** Keeps a new record with its own key and answers its id. Throws AppError `talent.phone_taken`, `talent.id_number_taken`. */
  create(talent: Talent, requestKey: RequestKey | undefined): Promise<string>;
  /** Changes a record; `change` may run again and gives back the very same one where nothing changes. Throws AppError as `create`, or `talent.not_found`. */
  update(id: string, requestKey: RequestKey | undefined, change: (stored: StoredTalent) => Talent): Promise<void>;
}

/** That a record was deleted, and what became of the data. */
export interface Erasure {
  readonly at: Date;
  readonly report: readonly { readonly store: string; readonly state: string }[];
}

export interface Erasures {
  /** Deletes a record and destroys its key, or tells of the time when that was done; null where there never was one. */
  erase(id: string, reason: 'asked' | 'expired', by: string): Promise<Erasure | null>;
  /** Some of those whose basis ended before a day. */
  expired(today: string, most: number): Promise<string[]>;
}

/** A pool as it is kept. */
export interface StoredPool {
  readonly id: string;
  readonly pool: Pool;
  readonly createdAt: Date;
}

export interface Pools {
  get(id: string): Promise<StoredPool | null>;
  /** All of them, by name. */
  all(): Promise<StoredPool[]>;
  /** How many are at a stage. */
  count(id: string, stage: string): Promise<number>;
  /** Keeps a new pool and answers its id. Throws AppError `pool.name_taken`. */
  create(pool: Pool, requestKey: RequestKey | undefined): Promise<string>;
}

/** People to a stage of a pool, or (null) out of it. */
export interface PoolMove {
  readonly poolId: string;
  readonly talentIds: readonly string[];
  readonly stage: string | null;
  readonly by: string;
}

export interface PoolMoves {
  /** All or none. Throws AppError `pool.not_found`, `pool.stage_unknown`, or `talent.not_found` with the place of each in the list. */
  move(move: PoolMove, requestKey: RequestKey | undefined): Promise<{ moveId: string; moved: number }>;
  /** Takes back what nobody has changed since; once done, it answers the same again. Throws AppError `pool.move_not_found`. */
  undo(poolId: string, moveId: string): Promise<{ takenBack: number; left: number }>;
}

export interface Accesses {
  /** Logs that an officer sees these people, all or none, and counts it; tells whether that makes strikingly many today. Throws AppError `talent.view_limit`. */
  log(talentIds: readonly string[], access: TalentAccess): Promise<{ isStriking: boolean }>;
  /** Who saw a person, under any of these ids, newest first. */
  list(talentIds: readonly string[], page: ListRequest): Promise<ListPage<TalentAccess>>;
  /** What an officer sees in clear of these people at this moment. */
  clearFor(subject: string, talentIds: readonly string[]): Promise<ReadonlyMap<string, readonly ClearField[]>>;
  /** Shows fields of a person in clear to an officer for ten minutes. */
  unmask(subject: string, talentId: string, fields: readonly IdentityField[]): Promise<readonly ClearField[]>;
  /** Forgets what is in clear no more. */
  sweep(): Promise<void>;
}

interface TalentQuery extends Conditions {
  readonly today: string;
  readonly facets: readonly Facet[];
  readonly limit: number;
  readonly offset: number;
}

export interface FacetCounts {
  readonly field: string;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
}

export interface TalentSearch {
  /** The best first, without words the newest; and how many there are in all. */
  search(query: TalentQuery): Promise<{ ids: string[]; total: number; facets: FacetCounts[] }>;
  /** The ids of all, in the same order; null where there are more than so many. */
  all(query: Conditions & { readonly today: string }, most: number): Promise<string[] | null>;
  /** Removes people, residue included. */
  remove(ids: readonly string[]): Promise<void>;
}

/** Hears of an officer who sees strikingly many people. */
export interface ViewAlarm {
  ring(subject: string): void;
}
