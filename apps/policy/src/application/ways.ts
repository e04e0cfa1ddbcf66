import type { DatedFact, Registry, Theme } from '@shuangzhao/eligibility';
import type { Now } from '@shuangzhao/platform/clock';
import type { RequestKey } from '@shuangzhao/platform/grpc';
import type { CatalogueSnapshot } from '../domain/catalogue.js';
import type { Policy } from '../domain/policy.js';
import type { PolicyMark } from '../domain/policy-mark.js';
import type { tellerOf } from '../domain/told-once.js';

/** A policy as it is kept; `version` counts every change of it. */
export interface StoredPolicy {
  readonly policy: Policy;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Policies {
  get(id: string): Promise<StoredPolicy | null>;
  /** Those of the ids that exist, in the order of the ids. */
  getMany(ids: readonly string[]): Promise<StoredPolicy[]>;
  /** All of them, a few hundred at a time. */
  all(): AsyncIterable<readonly Policy[]>;
  /**
   * Loads, changes, saves, tells and remembers the reply under the key, all together or not at all. `change` is pure, may run again,
   * and gives back the very same policy where nothing changes: then no version and no event is made.
   */
  update<Reply>(
    id: string,
    requestKey: RequestKey | undefined,
    change: (stored: StoredPolicy | null) => Policy,
    reply: (stored: StoredPolicy) => Reply,
  ): Promise<Reply>;
}

/** What takes part in matching, as the store has it at this moment. */
export interface Catalogue {
  current(): Promise<CatalogueSnapshot>;
}

/** Our own copy of an enterprise's facts, as its owner's events told them. */
export interface EnterpriseCopy {
  readonly uscc: string;
  readonly name: string;
  /** The version of the enterprise that it shows. */
  readonly sequence: number;
  readonly history: readonly DatedFact[];
}

export interface EnterpriseCopies {
  get(uscc: string): Promise<EnterpriseCopy | null>;
  /** All of them, a hundred or so at a time. */
  all(): AsyncIterable<readonly EnterpriseCopy[]>;
  /** Counts the changes that this process has made; another process may make more. */
  changes(): number;
  /** Resolves when copies have changed, at the latest after so many milliseconds. */
  changed(withinMs: number): Promise<void>;
}

/** What was decided of each enterprise, kept so that each is told of a match once. */
export interface Decisions {
  /**
   * Decides again enterprises whose decisions are behind this moment, at most so many, those with changed facts first; decisions and what
   * is told of them commit together. Gives way after each of them. Answers how many: 0 where none is behind.
   */
  renew(
    moment: { readonly catalogue: number; readonly day: string },
    tell: ReturnType<typeof tellerOf>,
    most: number,
    giveWay: () => Promise<void>,
  ): Promise<number>;
}

/** A mark of an enterprise as it is kept; `version` counts its changes. */
export interface StoredMark {
  readonly policyId: string;
  readonly version: number;
  readonly mark: PolicyMark;
  readonly updatedAt: Date;
}

export interface PolicyMarks {
  /** All of an enterprise, by policy id. */
  of(uscc: string): Promise<StoredMark[]>;
  /** Like `Policies.update`; the very same mark makes no version. */
  update<Reply>(
    whose: { readonly uscc: string; readonly policyId: string },
    requestKey: RequestKey | undefined,
    change: (stored: StoredMark | null) => PolicyMark,
    reply: (stored: StoredMark) => Reply,
  ): Promise<Reply>;
}

/** Replies of calls that change nothing, kept under the caller's key all the same. */
export interface Replies {
  /** The first reply under this key, else that of the work. Throws AppError `idempotency.key_reused` for another request. */
  once<Reply>(requestKey: RequestKey | undefined, work: () => Promise<Reply>): Promise<Reply>;
}

/** Whose view is searched: everybody's (what is published) or the editing desk's (the newest version of each policy). */
export type Audience = 'public' | 'desk';

export interface PolicySearchQuery {
  readonly audience: Audience;
  readonly q: string;
  readonly category?: string | undefined;
  readonly level?: string | undefined;
  /** Code prefixes. */
  readonly region?: string | undefined;
  readonly industry?: string | undefined;
  /** Only these policies; undefined: all. */
  readonly among?: readonly string[] | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface FacetCounts {
  readonly field: string;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
}

export interface PolicySearch {
  search(query: PolicySearchQuery): Promise<{ ids: string[]; total: number; facets: FacetCounts[] }>;
  /** Published policies that these words find, best first. */
  ids(q: string): Promise<string[]>;
}

/** Everything that the use cases are given. */
export interface Ways {
  readonly policies: Policies;
  readonly catalogue: Catalogue;
  readonly enterpriseCopies: EnterpriseCopies;
  readonly decisions: Decisions;
  readonly marks: PolicyMarks;
  readonly replies: Replies;
  readonly search: PolicySearch;
  readonly registry: Registry;
  readonly themes: readonly Theme[];
  readonly now: Now;
}
