import type { Need, NeedState } from './need.js';
import type { ListPage, ListRequest, RequestKey } from './ports.js';
import type { Referral, ReferralState } from './referral.js';

/** A need as it is kept; `version` counts every change of it. */
export interface StoredNeed {
  readonly id: string;
  readonly need: Need;
  /** Null: no name of the enterprise has come yet. */
  readonly employerName: string | null;
  /** Referrals by state. */
  readonly referrals: Readonly<Partial<Record<ReferralState, number>>>;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Which needs are asked for; empty: any. */
export interface NeedFilter {
  readonly uscc: string;
  readonly state: NeedState | '';
}

export interface Needs {
  get(id: string): Promise<StoredNeed | null>;
  /** Those of the ids that exist. */
  getMany(ids: readonly string[]): Promise<ReadonlyMap<string, StoredNeed>>;
  /** Newest first. */
  list(filter: NeedFilter, page: ListRequest): Promise<ListPage<StoredNeed>>;
  /** All that are open, some hundred at a time, newest first. */
  open(): AsyncIterable<readonly StoredNeed[]>;
  /** Keeps a new need and answers its id. Throws AppError `need.enterprise_unknown`. */
  create(need: Need, requestKey: RequestKey | undefined): Promise<string>;
  /** Changes a need; `change` may run again and gives back the very same one where nothing changes. Throws AppError `need.not_found`, or what `change` throws. */
  update(
    id: string,
    requestKey: RequestKey | undefined,
    change: (stored: Pick<StoredNeed, 'need' | 'version'>) => Need,
  ): Promise<void>;
}

/** A referral as it is kept; `version` counts every change of it. */
export interface StoredReferral {
  readonly id: string;
  readonly referral: Referral;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Which referrals are asked for; empty: any. */
export interface ReferralFilter {
  readonly needId: string;
  readonly talentId: string;
  readonly state: ReferralState | '';
  /** `YYYY-MM-DD`: those whose retention is to be asked on that day; empty: whether or not. */
  readonly dueOn: string;
}

export interface Referrals {
  get(id: string): Promise<StoredReferral | null>;
  /** Newest first. */
  list(filter: ReferralFilter, page: ListRequest): Promise<ListPage<StoredReferral>>;
  /** Where those of these people stand who are referred for a need. */
  statesFor(needId: string, talentIds: readonly string[]): Promise<ReadonlyMap<string, ReferralState>>;
  /** Keeps a new referral and answers its id. Throws AppError `need.not_found`, `need.not_open`, `talent.not_found`, `referral.exists`. */
  create(referral: Referral, requestKey: RequestKey | undefined): Promise<string>;
  /**
   * Changes a referral, and where it becomes hired or is no longer its need in the same transaction; `change` may run again. Throws AppError
   * `referral.not_found`, `need.not_open`, or what `change` throws.
   */
  update(
    id: string,
    requestKey: RequestKey | undefined,
    change: (stored: Pick<StoredReferral, 'referral' | 'version'>) => Referral,
  ): Promise<void>;
  /** Tells the officers of some of the checks that have come due by a day, each once; answers of how many. */
  tellDue(today: string, most: number): Promise<number>;
}
