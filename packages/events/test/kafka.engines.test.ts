import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import type { InRecord } from '../src/broker.js';
import { topicSettings } from '../src/kafka/topic-settings.js';
import { brokerContract } from './broker.contract.js';
import { consumerContract } from './consumer.contract.js';
import { kafkaBrokers, onKafka } from './kafka-engine.js';
import { parkingContract } from './parking.contract.js';
import { relayContract } from './relay.contract.js';
import { until } from './until.js';

const place = onKafka.placeIn('');
afterAll(() => onKafka.clear(place));

brokerContract(onKafka.name, () => onKafka.open(place));
consumerContract(onKafka);
relayContract(onKafka);
parkingContract(onKafka);

describe('Kafka', () => {
  test('makes topics that keep everything', async () => {
    const broker = await onKafka.open(place);
    await broker.ensureTopics([{ name: 'kept' }]);
    const admin = new Kafka({ brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const { settings } = topicSettings((await admin.describeCluster()).brokers.length);
    const described = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: `${place}.kept`, configNames: Object.keys(settings) }],
    });
    await admin.disconnect();
    const entries = described.resources[0]?.configEntries ?? [];
    expect(Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]))).toEqual(
      settings,
    );
    await broker.close();
  });

  test('refuses a topic with fewer partitions than asked, and leaves it as it is', async () => {
    const broker = await onKafka.open(place);
    await broker.ensureTopics([{ name: 'small', partitions: 3 }]);
    const asking = broker.ensureTopics([{ name: 'small' }]);
    await expect(asking).rejects.toMatchObject({
      kind: 'refused',
      code: 'events.topic_differs',
      message: `"${place}.small" has 3 partitions, not 12.`,
    });
    expect(await broker.lag('nobody', ['small'])).toHaveLength(3);
    await broker.close();
  });

  test('takes more at once than it takes in one batch, and the largest record with many headers', async () => {
    const broker = await onKafka.open(place);
    await broker.ensureTopics([{ name: 'large' }]);
    const got: InRecord[] = [];
    await broker.subscribe({
      group: 'large',
      topics: ['large'],
      handle: ({ records }) => Promise.resolve(void got.push(...records)),
    });
    const headers = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`header-${n}`, 'x'.repeat(100)]));
    const headerBytes = Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    const largest = { key: 'k', value: Buffer.alloc(broker.maxRecordBytes - 1 - headerBytes), headers };
    const many = Array.from({ length: 500 }, (_, n) => ({ key: 'k', value: Buffer.alloc(10_000, n), headers: {} }));
    await broker.send('large', [largest, ...many, largest]);
    await until(() => got.length === 502);
    expect(got.map(({ value }) => value.byteLength)).toEqual(
      [largest, ...many, largest].map(({ value }) => value.length),
    );
    await broker.close();
  });

  test('keeps the order of calls that were not awaited', async () => {
    const broker = await onKafka.open(place);
    await broker.ensureTopics([{ name: 'ordered' }]);
    const got: number[] = [];
    await broker.subscribe({
      group: 'ordered',
      topics: ['ordered'],
      handle: ({ records }) => Promise.resolve(void got.push(...records.map(({ value }) => Number(value)))),
    });
    const numbers = Array.from({ length: 300 }, (_, n) => n);
    await Promise.all(
      numbers.map((n) => broker.send('ordered', [{ key: 'k', value: Buffer.from(String(n)), headers: {} }])),
    );
    await until(() => got.length === 300);
    expect(got).toEqual(numbers);
    await broker.close();
  });

  test('lets an idle process sleep', async () => {
    const broker = await onKafka.open(place);
    await broker.ensureTopics([{ name: 'idle' }]);
    await broker.send('idle', [{ key: 'k', value: Buffer.alloc(1), headers: {} }]);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await delay(1000);
    expect(timers.mock.calls.length).toBeLessThan(50); // kafkajs alone sets one a millisecond
    timers.mockRestore();
    await broker.close();
  });

  test('lets a member stop that waits for one that died', async () => {
    const broker = await onKafka.open(place);
    await broker.ensureTopics([{ name: 'waiting' }]);
    const ignoring = { group: 'waiting', topics: ['waiting'] };
    let isAtWork = false;
    const stuck = await broker.subscribe({
      ...ignoring,
      handle: async () => {
        isAtWork = true;
        await delay(8000); // the group waits for it
      },
    });
    await broker.send('waiting', [{ key: 'k', value: Buffer.alloc(1), headers: {} }]);
    await until(() => isAtWork);
    const joining = await broker.subscribe({ ...ignoring, handle: () => Promise.resolve() });
    await delay(500);
    let isStuckClosed = false;
    const closing = stuck.close().then(() => (isStuckClosed = true));
    await joining.close();
    expect(isStuckClosed).toBe(false);
    await closing;
    await broker.close();
  });
});
