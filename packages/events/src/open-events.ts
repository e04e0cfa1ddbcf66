import path from 'node:path';
import type { Store } from '@shuangzhao/persistence';
import { startConsumer } from './consumer.js';
import type { Consumer, ConsumerOptions } from './consumer.js';
import type { EventCodec } from './envelope.js';
import type { Log } from './log.js';
import { createOutbox } from './outbox.js';
import { startRelay } from './relay.js';
import { openSqliteLog } from './sqlite-log/sqlite-log.js';

export interface EventsOptions {
  /** Holds `events.db`, which all processes share. */
  dataDir: string;
  store: Store;
  service: string;
  codec: EventCodec;
  log: Log;
}

/** A process's part in the shared log. */
export interface Events {
  /** Appends events to the outbox of a transaction. */
  append: ReturnType<typeof createOutbox>;
  /** Starts a consumer; on the process's own store unless another view of it is given. To be stopped by who started it. */
  consume(
    options: Pick<ConsumerOptions, 'group' | 'topics' | 'handlers' | 'unhurried'> & { store?: Store },
  ): Promise<Consumer>;
  /** Sends what the outbox holds and leaves the log, after the consumers. */
  stop(): Promise<void>;
}

/** Opens the shared log and sends to it what the store's outbox holds, also where a service only consumes: its parked records go that way. */
export async function openEvents({ dataDir, store, service, codec, log }: EventsOptions): Promise<Events> {
  const broker = await openSqliteLog({ file: path.join(dataDir, 'events.db') });
  try {
    const relay = await startRelay({ store, broker, service, codec, log });
    return {
      append: createOutbox({ service, broker, codec }),
      consume: (options) => startConsumer({ store, broker, codec, log, ...options }),
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
