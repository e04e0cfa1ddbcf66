import type { Actor, GrantableRole } from '@shuangzhao/access';
import type { Now } from '@shuangzhao/platform/clock';
import type { Account, AccountView } from '../domain/account.js';
import type { LockOut } from '../domain/lock-out.js';
import type { Session } from '../domain/session.js';

export type Stored<T> = T & { readonly id: string; readonly version: number };

/** A client's Idempotency-Key with the hash of what was asked. */
export interface RequestKey {
  key: string;
  bodyHash: string;
}

/** Who does something, under which key, on which version. */
export interface Command {
  actor: Actor;
  requestKey?: RequestKey | undefined;
  expectedVersion?: number | undefined;
}

/** Accounts and their sessions: one store, so that a change and the end of sessions commit together. */
export interface Accounts {
  get: (id: string) => Promise<Stored<Account> | null>;
  byUsername: (username: string) => Promise<Stored<Account> | null>;
  list: (page: {
    limit: number;
    after?: string | undefined;
  }) => Promise<{ items: Stored<Account>[]; next: string | null; total: number }>;
  /** Whether any account, also a disabled one, has this role. */
  hasRole: (role: GrantableRole) => Promise<boolean>;
  /** Throws AppError `conflict` `account.username_taken`. */
  create: (account: Account, requestKey: RequestKey | undefined) => Promise<AccountView>;
  /** Ends the account's sessions where `change` says so. Throws AppError `notFound`, `stale`. */
  update: (
    id: string,
    change: (account: Account) => { account: Account; endSessions: boolean; exceptSession?: string },
    options: { requestKey?: RequestKey | undefined; expectedVersion?: number | undefined },
  ) => Promise<AccountView>;
}

export interface Sessions {
  get: (id: string) => Promise<Stored<Session> | null>;
  /** All that are kept of an account, also those that are over; newest first. */
  ofAccount: (accountId: string) => Promise<Stored<Session>[]>;
  start: (id: string, session: Session) => Promise<void>;
  seen: (id: string, at: Date) => Promise<void>;
  end: (id: string) => Promise<void>;
}

/** argon2id. */
export interface Passwords {
  hash: (password: string) => Promise<string>;
  verify: (hash: string, password: string) => Promise<boolean>;
  /** A hash that no password fits, so that an unknown name takes as long as a known one. */
  readonly nobody: string;
}

/** What the use cases need. */
export interface Ways {
  accounts: Accounts;
  sessions: Sessions;
  passwords: Passwords;
  lockOut: LockOut;
  /** A new secret for a client, and the id that its session is stored under. */
  newSecret: () => string;
  idOfSecret: (secret: string) => string;
  now: Now;
}
