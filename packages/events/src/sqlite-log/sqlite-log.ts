import { AppError } from '@shuangzhao/platform/errors';
import { Alarm } from '../alarm.js';
import { bytesOf, DEFAULT_PARTITIONS } from '../broker.js';
import type { Broker, Lag, OutRecord, SubscribeOptions, Subscription, TopicSpec } from '../broker.js';
import { Doorbell } from './doorbell.js';
import { LogFile } from './log-file.js';
import type { Place } from './log-file.js';
import { LogSubscription } from './log-subscription.js';

export interface SqliteLogOptions {
  /** One file for all processes of a machine; `<file>.bell` lies beside it. */
  file: string;
  /** How long a member of a group may be silent before another takes over, 1000 ms unless said. */
  leaseMs?: number;
  /** How long to try while other processes hold the file's lock, 10,000 ms unless said. */
  patienceMs?: number;
}

class SqliteLog implements Broker {
  readonly maxRecordBytes = 1_000_000;
  readonly #file: LogFile;
  readonly #bell: Doorbell;
  readonly #leaseMs: number;
  readonly #partitions = new Map<string, number>();
  readonly #open = new Set<Subscription>();

  constructor(file: LogFile, bell: Doorbell, leaseMs: number) {
    this.#file = file;
    this.#bell = bell;
    this.#leaseMs = leaseMs;
  }

  async ensureTopics(topics: TopicSpec[]): Promise<void> {
    for (const { name, partitions = DEFAULT_PARTITIONS } of topics) {
      if ((await this.#file.partitionsOf(name)) === undefined) await this.#file.addTopic(name, partitions);
      const found = await this.#partitionsOf(name);
      if (found !== partitions)
        throw new AppError('refused', 'events.topic_differs', `"${name}" has ${found} partitions, not ${partitions}.`);
    }
  }

  async send(topic: string, records: OutRecord[]): Promise<void> {
    if (records.some((record) => bytesOf(record) > this.maxRecordBytes))
      throw new AppError('invalid', 'events.too_large', `A record for "${topic}" is too large.`);
    await this.#file.append(topic, await this.#partitionsOf(topic), records);
    this.#bell.ring();
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const places = await this.#placesOf(options.topics);
    const alarm = new Alarm();
    const hush = this.#bell.answer(alarm, (error) => options.onError?.(error, false));
    const member = new LogSubscription(this.#file, this.#leaseMs, places, alarm, options);
    const subscription = {
      close: async () => {
        await member.close();
        hush();
        this.#open.delete(subscription);
      },
    };
    this.#open.add(subscription);
    return subscription;
  }

  async lag(group: string, topics: string[]): Promise<Lag[]> {
    const lags: Lag[] = [];
    for (const place of await this.#placesOf(topics)) lags.push({ ...place, lag: await this.#file.lag(group, place) });
    return lags;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open].map((subscription) => subscription.close()));
    this.#bell.close();
    this.#file.close();
  }

  async #placesOf(topics: string[]): Promise<Place[]> {
    const counts = await Promise.all(topics.map((topic) => this.#partitionsOf(topic)));
    return topics.flatMap((topic, at) =>
      Array.from({ length: counts[at] ?? 0 }, (_, partition) => ({ topic, partition })),
    );
  }

  async #partitionsOf(topic: string): Promise<number> {
    const known = this.#partitions.get(topic) ?? (await this.#file.partitionsOf(topic));
    if (known === undefined) throw new AppError('notFound', 'events.unknown_topic', `There is no topic "${topic}".`);
    this.#partitions.set(topic, known);
    return known;
  }
}

/** Opens the log, creating it if need be; every process of the machine may hold it open and write. */
export async function openSqliteLog({ file, leaseMs = 1000, patienceMs = 10_000 }: SqliteLogOptions): Promise<Broker> {
  return new SqliteLog(await LogFile.open(file, patienceMs), new Doorbell(`${file}.bell`), leaseMs);
}
