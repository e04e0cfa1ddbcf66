import { randomUUID } from 'node:crypto';
import { createLog } from '@shuangzhao/platform/log';
import { Kafka, logLevel } from 'kafkajs';
import { inNamespace } from '../src/index.js';
import { openKafkaBroker } from '../src/kafka/kafka-broker.js';
import type { Engine } from './engine.js';

/** The brokers that `npm run test:engines` names; none without it, which fails every test on Kafka. */
export const kafkaBrokers = process.env['KAFKA_BROKERS'] ?? '';

/** A test's records lie in a namespace; the session is short, for members are killed here again and again. */
export const onKafka: Engine = {
  name: 'Kafka',
  placeIn: () => `test-${randomUUID()}`,
  open: async (place) =>
    inNamespace(
      openKafkaBroker({
        brokers: kafkaBrokers.split(','),
        clientId: 'test',
        log: createLog('test', 'silent'),
        sessionMs: 1500,
      }),
      place,
    ),
  clear: async (place) => {
    const admin = new Kafka({ brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    try {
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${place}.`));
      if (topics.length > 0) await admin.deleteTopics({ topics });
    } finally {
      await admin.disconnect();
    }
  },
};
