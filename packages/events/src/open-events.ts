import path from 'node:path';
import type { Store } from '@shuangzhao/persistence';
import { gauge } from '@shuangzhao/platform/metrics';
import type { Broker } from './broker.js';
import { startConsumer } from './consumer.js';
import type { Consumer, ConsumerOptions } from './consumer.js';
import type { EventCodec } from './envelope.js';
import { openBroker } from './open-broker.js';
import type { BrokerOptions } from './open-broker.js';
import { serveOperators } from './operating.js';
import { createOutbox } from './outbox.js';
import { startRelay } from './relay.js';

export interface EventsOptions extends BrokerOptions {
  store: Store;
  codec: EventCodec;
}

/** A process's part in the shared log. */
export interface Events {
  /** Appends events to the outbox of a transaction. */
  append: ReturnType<typeof createOutbox>;
  /** Starts a consumer; on the process's own store unless another view of it is given. To be stopped by who started it. */
  consume(
    options: Pick<ConsumerOptions, 'group' | 'topics' | 'handlers' | 'unhurried'> & { store?: Store },
  ): Promise<Consumer>;
  /** Lets an operator ask for it by this name, at the socket of the process: `npm run operate`. */
  answer(command: string, ask: () => Promise<unknown>): void;
  /** How long the oldest change has waited to be told, in milliseconds; 0 where none waits. */
  outboxAgeMs(): Promise<number>;
  /** Throws AppError `unavailable` where the broker does not answer. */
  check: () => Promise<void>;
  /** Sends what the outbox holds and leaves the log, after the consumers. */
  stop(): Promise<void>;
}

const outboxAgeMs = async (store: Store): Promise<number> => {
  const [oldest] = await store.readOutbox(1);
  return oldest ? Math.max(0, Date.now() - oldest.at.getTime()) : 0;
};

const outboxAge = { name: 'outbox_age_seconds', help: 'How long the oldest change has waited to be told.', labels: [] };
const consumerLag = {
  name: 'consumer_lag',
  help: 'Records that the group has yet to take, by the offsets saved about a second ago.',
  labels: ['group', 'topic'],
};
const parkedRecords = {
  name: 'parked_records',
  help: 'Records that the group could not handle, and those behind them.',
  labels: ['group'],
};

/** What is to be seen of a consumer from outside. */
const watch = (consumer: Consumer, broker: Broker, { group, topics }: Pick<ConsumerOptions, 'group' | 'topics'>) => {
  gauge(consumerLag, async () => {
    const lags = await broker.lag(group, topics);
    return topics.map((topic) => ({
      labels: { group, topic },
      value: lags.filter((one) => one.topic === topic).reduce((sum, { lag }) => sum + lag, 0),
    }));
  });
  gauge(parkedRecords, async () => [{ labels: { group }, value: await consumer.parked() }]);
};

/** Opens the shared log and sends to it what the store's outbox holds, also where a service only consumes: its parked records go that way. */
export async function openEvents(options: EventsOptions): Promise<Events> {
  const { store, service, codec, log } = options;
  const broker = await openBroker(options);
  try {
    const relay = await startRelay({ store, broker, service, codec, log });
    const consumers = new Map<string, Consumer>();
    const ofEach = (ask: (consumer: Consumer) => Promise<unknown>) => async () => {
      const answers: Record<string, unknown> = {};
      for (const [group, consumer] of consumers) answers[group] = await ask(consumer);
      return answers;
    };
    const commands = new Map<string, () => Promise<unknown>>([
      ['parked', ofEach((consumer) => consumer.parked())],
      ['redrive', ofEach((consumer) => consumer.redrive())],
    ]);
    const stopOperators = await serveOperators(path.join(options.dataDir, `${service}.sock`), commands, log);
    gauge(outboxAge, async () => [{ labels: {}, value: (await outboxAgeMs(store)) / 1000 }]);
    return {
      append: createOutbox({ service, broker, codec }),
      consume: async (own) => {
        const consumer = await startConsumer({ store, broker, codec, log, ...own });
        watch(consumer, broker, own);
        consumers.set(own.group, consumer);
        return consumer;
      },
      answer: (command, ask) => void commands.set(command, ask),
      outboxAgeMs: () => outboxAgeMs(store),
      check: () => broker.ensureTopics([]),
      stop: async () => {
        await stopOperators();
        await relay.flushAndStop();
        await broker.close();
      },
    };
  } catch (error) {
    await broker.close();
    throw error;
  }
}
