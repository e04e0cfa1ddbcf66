import { AppError } from '@shuangzhao/platform/errors';
import { bytesOf } from '../broker.js';
import type { Broker, Lag, OutRecord, SubscribeOptions, Subscription, TopicSpec } from '../broker.js';
import type { Log } from '../log.js';
import { clientsOf } from './client.js';
import type { Client, ClientOptions } from './client.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { Sender } from './sender.js';
import { Topics } from './topics.js';

export interface KafkaBrokerOptions extends ClientOptions {
  /** How long a member of a group may be silent before others take over, 10,000 ms unless said. */
  sessionMs?: number;
}

class KafkaBroker implements Broker {
  readonly maxRecordBytes = 1_000_000; // the rest of a batch is for its head and the lengths of everything
  readonly #createClient: () => Client;
  readonly #log: Log;
  readonly #sessionMs: number;
  readonly #topics: Topics;
  readonly #sender: Sender;
  readonly #open = new Set<Subscription>();

  constructor({ sessionMs = 10_000, ...options }: KafkaBrokerOptions) {
    this.#createClient = clientsOf(options);
    this.#log = options.log;
    this.#sessionMs = sessionMs;
    const { kafka } = this.#createClient();
    this.#topics = new Topics(kafka, options.brokers.length, options.log);
    this.#sender = new Sender(kafka, this.#topics, options.log);
  }

  ensureTopics(topics: TopicSpec[]): Promise<void> {
    return this.#topics.ensure(topics);
  }

  async send(topic: string, records: OutRecord[]): Promise<void> {
    if (records.some((record) => bytesOf(record) > this.maxRecordBytes))
      throw new AppError('invalid', 'events.too_large', `A record for "${topic}" is too large.`);
    await this.#sender.send(topic, records);
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    await this.#topics.check(options.topics);
    // A client of its own: kafkajs lets the members that share one share their offsets too.
    const member = await KafkaSubscription.open(this.#createClient(), this.#sessionMs, this.#log, options);
    const subscription = {
      close: async () => {
        await member.close();
        this.#open.delete(subscription);
      },
    };
    this.#open.add(subscription);
    return subscription;
  }

  lag(group: string, topics: string[]): Promise<Lag[]> {
    return this.#topics.lag(group, topics);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open].map((subscription) => subscription.close()));
    await this.#sender.close();
  }
}

/** A broker on Apache Kafka. Connects when it is used, so that one that is away is no error here. */
export const openKafkaBroker = (options: KafkaBrokerOptions): Broker => new KafkaBroker(options);
