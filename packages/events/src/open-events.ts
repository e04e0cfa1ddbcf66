import type { Store } from '@shuangzhao/persistence';
import { startConsumer } from './consumer.js';
import type { Consumer, ConsumerOptions } from './consumer.js';
import type { EventCodec } from './envelope.js';
import { openBroker } from './open-broker.js';
import type { BrokerOptions } from './open-broker.js';
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
  /** How long the oldest change has waited to be told, in milliseconds; 0 where none waits. */
  outboxAgeMs(): Promise<number>;
  /** Sends what the outbox holds and leaves the log, after the consumers. */
  stop(): Promise<void>;
}

const outboxAgeMs = async (store: Store): Promise<number> => {
  const [oldest] = await store.readOutbox(1);
  return oldest ? Math.max(0, Date.now() - oldest.at.getTime()) : 0;
};

/** Opens the shared log and sends to it what the store's outbox holds, also where a service only consumes: its parked records go that way. */
export async function openEvents(options: EventsOptions): Promise<Events> {
  const { store, service, codec, log } = options;
  const broker = await openBroker(options);
  try {
    const relay = await startRelay({ store, broker, service, codec, log });
    return {
      append: createOutbox({ service, broker, codec }),
      consume: (own) => startConsumer({ store, broker, codec, log, ...own }),
      outboxAgeMs: () => outboxAgeMs(store),
      stop: async () => {
        await relay.flushAndStop();
        await broker.close();
      },
    };
  } catch (error) {
    await broker.close();
    throw error;
  }
}
