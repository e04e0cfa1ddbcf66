import path from 'node:path';
import { AppError } from '@shuangzhao/platform/errors';
import type { Broker } from './broker.js';
import type { Log } from './log.js';
import { inNamespace } from './namespace.js';
import { openSqliteLog } from './sqlite-log/sqlite-log.js';

export interface BrokerOptions {
  /** Holds `events.db`, which all processes share; not used with Kafka. */
  dataDir: string;
  /** KAFKA_BROKERS: `host:port`, several with commas. Without it the log is a file. */
  kafkaBrokers?: string | undefined;
  /** Goes before the names of topics and groups on Kafka, where several systems share a cluster. */
  namespace?: string | undefined;
  service: string;
  log: Log;
}

const isAddress = (text: string): boolean => {
  const port = Number(/^[\w.-]+:(\d{1,5})$/.exec(text)?.[1]);
  return port >= 1 && port <= 65_535;
};

/** `a:9092, b:9092` -> two addresses; throws `events.bad_brokers` where one is no `host:port`. */
export function brokerAddresses(text: string): string[] {
  const addresses = text.split(',').map((address) => address.trim());
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined)
    throw new AppError('invalid', 'events.bad_brokers', `KAFKA_BROKERS: "${wrong}" is not host:port.`);
  return addresses;
}

/** The broker that the options name. */
export async function openBroker(options: BrokerOptions): Promise<Broker> {
  const { dataDir, kafkaBrokers = '', namespace = '', service, log } = options;
  if (kafkaBrokers.trim() === '') return openSqliteLog({ file: path.join(dataDir, 'events.db') });
  const { openKafkaBroker } = await import('./kafka/kafka-broker.js'); // not loaded where a file will do
  const broker = openKafkaBroker({ brokers: brokerAddresses(kafkaBrokers), clientId: service, log });
  return namespace === '' ? broker : inNamespace(broker, namespace);
}
