import type { AccountRole, Actor } from '@shuangzhao/access';
import type { Now } from '@shuangzhao/platform/clock';
import type { Account, AccountView } from '../domain/account.js';
import type { ListName, ListView, ShownView } from '../domain/list-view.js';
import type { LockOut } from '../domain/lock-out.js';
import type { Notification, Reach } from '../domain/notification.js';
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
  byOidcSubject: (subject: string) => Promise<Stored<Account> | null>;
  list: (page: {
    limit: number;
    after?: string | undefined;
  }) => Promise<{ items: Stored<Account>[]; next: string | null; total: number }>;
  /** Whether any account, also a disabled one, has this role. */
  hasRole: (role: AccountRole) => Promise<boolean>;
  /** Throws AppError `conflict` `account.username_taken`, `account.subject_taken`. */
  create: (account: Account, requestKey: RequestKey | undefined) => Promise<AccountView>;
  /**
   * Keeps the account of a person, or gives the one of the same record its password and ends its sessions. Throws AppError
   * `account.disabled`, `account.username_taken`.
   */
  openOfTalent: (
    account: Account & { talentId: string },
    requestKey: RequestKey | undefined,
  ) => Promise<Pick<Account, 'username'>>;
  /** Removes the account of the person of a record, with its sessions. */
  closeOfTalent: (talentId: string) => Promise<void>;
  /** Ends the account's sessions where `change` says so. Throws AppError `notFound`, `stale`, `conflict` `account.subject_taken`. */
  update: (
    id: string,
    change: (account: Account) => { account: Account; endSessions: boolean; exceptSession?: string },
    options: { requestKey?: RequestKey | undefined; expectedVersion?: number | undefined },
  ) => Promise<AccountView>;
  /** Notes that sign-in to an account (null: to a name that no account has) was locked for an address. */
  lockedOut: (id: string | null, address: string, at: Date) => Promise<void>;
}

export interface Sessions {
  get: (id: string) => Promise<Stored<Session> | null>;
  /** All that are kept of an account, also those that are over; newest first. */
  ofAccount: (accountId: string) => Promise<Stored<Session>[]>;
  start: (id: string, session: Session) => Promise<void>;
  seen: (id: string, at: Date) => Promise<void>;
  end: (id: string) => Promise<void>;
}

/** What accounts are told, kept for 30 days. */
export interface Notifications {
  /** Newest first; `total` counts those asked for, `unread` all that are not read. */
  list: (
    reach: Reach,
    page: { unread: boolean; limit: number; after: string | undefined },
  ) => Promise<{ items: Notification[]; next: string | null; total: number; unread: number }>;
  /** Those told after an id, oldest first. */
  since: (reach: Reach, id: string, limit: number) => Promise<Notification[]>;
  /** Where a listener goes on: after the last event that he knows, or, where that is none of the last 30 days, from now on. */
  place: (accountId: string, lastEventId: string | undefined) => Promise<{ id: string; isReset: boolean }>;
  /** Answers how many are left unread. */
  markRead: (reach: Reach, which: readonly string[] | 'all', requestKey: RequestKey | undefined) => Promise<number>;
  /** Called after the account was told something; returns a function that stops it. */
  onNews: (accountId: string, wake: () => void) => () => void;
}

type ShowView = (view: Stored<ListView>) => ShownView;

/** Saved views of lists. */
export interface ListViews {
  /** Those of an owner, and those that are shared with a team. */
  usable: (list: ListName, by: { owner: string; team: string }) => Promise<Stored<ListView>[]>;
  /** Throws AppError `view.name_taken`, `view.too_many` where the owner has `most` of this list. */
  create: (
    view: ListView,
    requestKey: RequestKey | undefined,
    options: { most: number; shown: ShowView },
  ) => Promise<ShownView>;
  /** Throws what `change` throws, AppError `stale`, `view.name_taken`. */
  update: (
    id: string,
    change: (held: Stored<ListView> | null) => Stored<ListView>,
    options: { requestKey?: RequestKey | undefined; expectedVersion?: number | undefined; shown: ShowView },
  ) => Promise<ShownView>;
  /** Throws what `check` throws. */
  remove: (id: string, check: (held: Stored<ListView> | null) => void) => Promise<void>;
}

/** How an account has a list shown. */
export interface ListSetting {
  /** Null: the default of the list. */
  columns: string[] | null;
}

export interface ListSettings {
  get: (owner: string, list: ListName) => Promise<ListSetting>;
  put: (
    owner: string,
    list: ListName,
    setting: ListSetting,
    requestKey: RequestKey | undefined,
  ) => Promise<ListSetting>;
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
  /** A new user name and first password; under a key the same password each time. */
  firstCredentials: (key?: string) => { username: string; password: string };
  now: Now;
}

/** What the use cases of views need. */
export interface ViewWays {
  views: ListViews;
  settings: ListSettings;
  accounts: Pick<Accounts, 'get'>;
  /** The columns that a list can show. */
  columnsOf: (list: ListName) => readonly string[];
  now: Now;
}
