/** A topic that must exist, with exactly this many partitions (12 unless said). */
export interface TopicSpec {
  name: string;
  partitions?: number;
}

/** What is sent: records of one key stay in order, in one partition. */
export interface OutRecord {
  key: string;
  value: Uint8Array;
  headers: Record<string, string>;
}

export interface InRecord extends OutRecord {
  topic: string;
  partition: number;
  /** Rises within a partition, not always by one. */
  offset: number;
}

/** Records of one partition, in order. */
export interface Batch {
  topic: string;
  partition: number;
  records: InRecord[];
  /** Says "still at work"; throws when another has taken over. */
  heartbeat: () => Promise<void>;
}

export interface SubscribeOptions {
  group: string;
  topics: string[];
  /** Resolves when the batch is dealt with; a rejection ends the subscription (fatal) and the batch comes again later. */
  handle(batch: Batch): Promise<void>;
  /** After a fatal error nothing more is delivered: close and subscribe again. */
  onError?(error: Error, fatal: boolean): void;
}

export interface Subscription {
  /** Finishes the batch at work, saves its offset, lets others take over. */
  close(): Promise<void>;
}

export interface Lag {
  topic: string;
  partition: number;
  /** Records behind the saved offset, which follows the work by about a second. */
  lag: number;
}

/** A durable log of topics; a new group starts at the beginning. Offsets are saved lazily: a crash repeats records. */
export interface Broker {
  /** Creates what is missing; `events.topic_differs` when a topic has another number of partitions. */
  ensureTopics(topics: TopicSpec[]): Promise<void>;
  /** Resolves when durable; one call in flight; a retry may duplicate. */
  send(topic: string, records: OutRecord[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  lag(group: string, topics: string[]): Promise<Lag[]>;
  /** Key, value and headers together. Enforced when the outbox row is written, or it would block the relay for ever. */
  readonly maxRecordBytes: number;
  close(): Promise<void>;
}

export const DEFAULT_PARTITIONS = 12;

/** The size of a record in bytes: key, value and headers. */
export const bytesOf = ({ key, value, headers }: OutRecord): number =>
  Object.entries(headers).reduce(
    (sum, [name, text]) => sum + name.length + Buffer.byteLength(text),
    Buffer.byteLength(key) + value.byteLength,
  );
