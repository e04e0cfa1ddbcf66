import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@shuangzhao/platform/errors';
import type { Admin, Kafka } from 'kafkajs';
import { DEFAULT_PARTITIONS } from '../broker.js';
import type { Lag, TopicSpec } from '../broker.js';
import type { Log } from '../log.js';
import { asUnavailable, kafkaCodeOf, unknownTopic } from './failures.js';
import { topicSettings } from './topic-settings.js';

interface Shape {
  partitions: number;
  copies: number;
}

const SEEN_WITHIN_MS = 10_000;

const shapeOf = async (admin: Admin, topic: string): Promise<Shape | undefined> => {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const partitions = topics.find(({ name }) => name === topic)?.partitions;
    const copies = Math.min(...(partitions ?? []).map(({ replicas }) => replicas.length));
    return partitions && { partitions: partitions.length, copies };
  } catch (error) {
    if (kafkaCodeOf(error) === 'UNKNOWN_TOPIC_OR_PARTITION') return undefined;
    throw error;
  }
};

/** Makes topics and answers questions about them, over a connection for each question: an idle one would cost processor time. */
export class Topics {
  readonly #client: Kafka;
  readonly #log: Log;
  /** How many brokers the addresses name; one of them may be down while a topic is made. */
  readonly #named: number;
  readonly #known = new Set<string>();

  constructor(client: Kafka, named: number, log: Log) {
    this.#client = client;
    this.#named = named;
    this.#log = log;
  }

  /** Creates what is missing; `events.topic_differs` where a topic has another number of partitions. */
  ensure(topics: TopicSpec[]): Promise<void> {
    return this.#ask(async (admin) => {
      const { brokers } = await admin.describeCluster();
      const { copies, settings } = topicSettings(Math.max(brokers.length, this.#named));
      for (const { name, partitions = DEFAULT_PARTITIONS } of topics) {
        const found = (await shapeOf(admin, name)) ?? (await this.#create(admin, name, partitions, copies, settings));
        if (found.partitions !== partitions)
          throw new AppError(
            'refused',
            'events.topic_differs',
            `"${name}" has ${found.partitions} partitions, not ${partitions}.`,
          );
        if (found.copies < copies) this.#log.warn({ topic: name, ...found }, `the topic should have ${copies} copies`);
        this.#known.add(name);
      }
    });
  }

  /** Throws `events.unknown_topic` where one of them does not exist. */
  async check(topics: string[]): Promise<void> {
    const unchecked = topics.filter((topic) => !this.#known.has(topic));
    if (unchecked.length === 0) return;
    await this.#ask(async (admin) => {
      for (const topic of unchecked) {
        if ((await shapeOf(admin, topic)) === undefined) throw unknownTopic(topic);
        this.#known.add(topic);
      }
    });
  }

  /** What the group has not taken yet, by its saved offsets. */
  async lag(group: string, topics: string[]): Promise<Lag[]> {
    await this.check(topics);
    return this.#ask(async (admin) => {
      const saved = await admin.fetchOffsets({ groupId: group, topics });
      const lags: Lag[] = [];
      for (const topic of topics) {
        const offsets = saved.find((each) => each.topic === topic)?.partitions ?? [];
        for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
          const next = Number(offsets.find((each) => each.partition === partition)?.offset ?? -1);
          lags.push({ topic, partition, lag: Number(high) - Math.max(next, Number(low)) });
        }
      }
      return lags;
    });
  }

  async #create(
    admin: Admin,
    topic: string,
    partitions: number,
    copies: number,
    settings: Record<string, string>,
  ): Promise<Shape> {
    const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
    const isOurs = await admin.createTopics({
      topics: [{ topic, numPartitions: partitions, replicationFactor: copies, configEntries }],
      waitForLeaders: false, // it fails where the broker has not heard of the topic yet
    });
    if (isOurs) this.#log.info({ topic, partitions, copies }, 'made a topic');
    const end = performance.now() + SEEN_WITHIN_MS;
    while (performance.now() < end) {
      const shape = await shapeOf(admin, topic);
      if (shape) return shape;
      await delay(20);
    }
    throw unknownTopic(topic);
  }

  async #ask<R>(question: (admin: Admin) => Promise<R>): Promise<R> {
    const admin = this.#client.admin();
    try {
      await admin.connect();
      return await question(admin);
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      await admin.disconnect();
    }
  }
}
