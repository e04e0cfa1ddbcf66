import type { DocumentDefinition } from './define-document.js';

/** A stored document: its own fields, its id and the version that counts its changes (1 after insert). */
export type Doc<T> = T & { readonly id: string; readonly version: number };
export type Scalar = string | number | boolean | Date;

/** Operators with MongoDB's meaning, on both engines. */
export interface Ops<V> {
  $eq?: V | null;
  $ne?: V | null;
  $in?: (V | null)[];
  $nin?: (V | null)[];
  $gt?: V;
  $gte?: V;
  $lt?: V;
  $lte?: V;
  $exists?: boolean;
  $prefix?: string;
  $not?: Ops<V>;
}

type Element<V> = NonNullable<V extends readonly (infer E)[] ? E : V>;
type Depth = [never, 0, 1, 2, 3];

/** Every dotted path of a document that a filter may name (arrays are crossed as MongoDB crosses them). */
export type Path<T, D extends number = 4> = [D] extends [never]
  ? never
  : {
      [K in keyof T & string]: Element<NonNullable<T[K]>> extends Scalar
        ? K
        : Element<NonNullable<T[K]>> extends object
          ? K | `${K}.${Path<Element<NonNullable<T[K]>>, Depth[D]>}`
          : K;
    }[keyof T & string];

/** The type of the value that a path leads to, arrays crossed. */
export type Leaf<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? Leaf<Element<NonNullable<T[K]>>, Rest>
    : never
  : P extends keyof T
    ? Element<NonNullable<T[P]>>
    : never;

export type Filter<T> = {
  [P in Path<T & { id: string }>]?: Leaf<T & { id: string }, P> | null | Ops<Leaf<T & { id: string }, P>>;
} & {
  $and?: Filter<T>[];
  $or?: Filter<T>[];
  $not?: Filter<T>;
};

/** One scalar key, ascending (1) or descending (-1); ties are broken by id in the same direction. */
export type OneKey<T> = { [P in Path<T & { id: string }>]?: 1 | -1 };

export interface FindOptions<T> {
  sort?: OneKey<T>;
  /** 1..1000, default 50. */
  limit?: number;
  /** The `next` of the page before. */
  after?: string;
}

export interface Reads<T> {
  get(id: string): Promise<Doc<T> | null>;
  find(filter: Filter<T>, options?: FindOptions<T>): Promise<{ items: Doc<T>[]; next: string | null }>;
  count(filter: Filter<T>): Promise<number>;
  group(filter: Filter<T>, by: Path<T>, sum?: Path<T>): Promise<{ key: Scalar | null; count: number; sum?: number }[]>;
}

export interface Writes<T> {
  insert(document: T & { id: string }): Promise<Doc<T>>;
  /** Loads, changes (synchronously; return a new state or mutate the draft), validates and saves. */
  update(id: string, change: (draft: T) => T | undefined, options?: { expectedVersion?: number }): Promise<Doc<T>>;
  remove(id: string, options?: { expectedVersion?: number }): Promise<boolean>;
}

/** A collection outside a transaction: each write is a transaction of its own. */
export type Collection<T> = Reads<T> & Writes<T>;

/** What a service says about a document that it wrote in this transaction. */
export interface OutboxEvent {
  /** The document; its version in this transaction becomes the event's sequence. */
  of: { collection: string; id: string };
  /** The event's type, e.g. `shuangzhao.industry.v1.EnterpriseChanged`. */
  type: string;
  /** JSON; the events package encodes it for the wire. */
  body: unknown;
}

export interface OutboxRow {
  /** UUIDv7: the event's id for its whole life. */
  id: string;
  aggregate: string;
  collection: string;
  version: number;
  /** Position among the events of one version of one document, from 0. */
  n: number;
  type: string;
  body: unknown;
  /** W3C trace context of the request that caused it, if any. */
  traceparent: string | null;
  at: Date;
}

export interface SavedReply {
  reply: unknown;
  bodyHash: string;
}

export interface Tx {
  collection<T>(definition: DocumentDefinition<T>): Reads<T> & Writes<T>;
  outbox: { append(event: OutboxEvent): Promise<void> };
  /** True the first time for this consumer and event, in this transaction or any before. */
  inbox: { claim(consumer: string, eventId: string): Promise<boolean> };
  replies: {
    get(key: string): Promise<SavedReply | null>;
    save(key: string, reply: unknown, options: { bodyHash: string; expiresAt: Date }): Promise<void>;
  };
}

/** Whose write it is, and in answer to what. */
export interface Author {
  /** The subject that asked. */
  by: string;
  /** The roles that it had then. */
  roles: readonly string[];
  requestId: string;
  /** What was asked for: a route or a call by its name. */
  operation: string;
}

/** One value of a document that differs; null is not there. */
export interface AuditChange {
  path: string;
  before: unknown;
  after: unknown;
}

/** What one transaction did to one document: who, when, in answer to which request, what it was and is. */
export interface AuditEntry extends Author {
  /** UUIDv7: entries sort by it in the order of their making. */
  id: string;
  at: Date;
  collection: string;
  document: string;
  action: 'created' | 'changed' | 'removed';
  changes: AuditChange[];
}

/** Which entries: those that fit all that is said. */
export interface AuditFilter {
  by?: string | undefined;
  collection?: string | undefined;
  document?: string | undefined;
  operation?: string | undefined;
  requestId?: string | undefined;
  /** From this moment on. */
  from?: Date | undefined;
  /** Before this moment. */
  until?: Date | undefined;
}

/** What writes have left behind; nobody writes it but the store itself, in the transaction of each write. */
export interface AuditLog {
  /** Newest first, those older than the entry `before`; fewer than the limit (1..1000) where they are large. */
  find(
    filter: AuditFilter,
    page: { before?: string | undefined; limit: number },
  ): Promise<{ entries: AuditEntry[]; more: boolean }>;
  count(filter: AuditFilter): Promise<number>;
}

/** What one process at a time has of a store that several share: whoever has it works, the others ask again. */
export interface Lease {
  /** Takes it where it is free, and from then on renews it; false where another has it. */
  take(): Promise<boolean>;
  /** Whether it is certain at this moment that no other has it: to be asked before each effect outside of the store. */
  readonly held: boolean;
  /** Gives it back, so that another has it at once; who can not, or dies, keeps the others waiting for 4 s. Throws nothing. */
  release(): Promise<void>;
}

export interface Store {
  /** At boot only: creates the collection and its indexes. */
  collection<T>(definition: DocumentDefinition<T>): Promise<Collection<T>>;
  /** The work may run more than once: no outside effects in it. */
  transaction<R>(work: (tx: Tx) => Promise<R>): Promise<R>;
  /** Oldest rows first, each document's rows in the order of its versions. */
  readOutbox(limit: number): Promise<OutboxRow[]>;
  removeOutbox(ids: string[]): Promise<void>;
  /** Called after each commit that appended to the outbox; returns a function that stops it. */
  onOutbox(wake: () => void): () => void;
  /** One more who asks for the lease of this name; where one process alone opens the store, it is always granted. */
  lease(name: string): Lease;
  readonly audit: AuditLog;
  /** Gives back the leases that are still held, too. */
  close(): Promise<void>;
}
