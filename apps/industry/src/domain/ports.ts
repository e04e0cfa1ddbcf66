import type { Enterprise } from './enterprise.js';

/** A client's Idempotency-Key, unique for caller and route, with the hash of what was asked. */
interface RequestKey {
  readonly key: string;
  readonly bodyHash: string;
}

/** An enterprise as it is kept; `version` counts every change of it. */
export interface StoredEnterprise {
  readonly enterprise: Enterprise;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Enterprises {
  get(uscc: string): Promise<StoredEnterprise | null>;
  /** Those of the USCCs that exist, in the order of the USCCs. */
  getMany(usccs: readonly string[]): Promise<StoredEnterprise[]>;
  /** All of them, a few hundred at a time. */
  all(): AsyncIterable<readonly Enterprise[]>;
  /**
   * Loads, changes, saves, tells and remembers the reply under the key, all together or not at all. `change` is pure, may run again,
   * and gives back the very same enterprise where nothing changes: then no version and no event is made.
   */
  update<Reply>(
    uscc: string,
    requestKey: RequestKey | undefined,
    change: (stored: StoredEnterprise | null) => Enterprise,
    reply: (stored: StoredEnterprise, created: boolean) => Reply,
  ): Promise<Reply>;
}

export interface EnterpriseScope {
  /** Words inside the name or the USCC, all of them asked for; blank asks for none. */
  readonly q: string;
  /** Code prefixes; empty: any. */
  readonly industry: string;
  readonly region: string;
  /** The only enterprise that the caller may find; undefined: all. */
  readonly only?: string | undefined;
}

interface EnterpriseQuery extends EnterpriseScope {
  readonly limit: number;
  readonly offset: number;
}

export interface EnterpriseSearch {
  /** What was found, best first, and how many there are in all. */
  search(query: EnterpriseQuery): Promise<{ usccs: string[]; total: number }>;
  /** All that a search finds, best first. */
  all(scope: EnterpriseScope): Promise<string[]>;
}
