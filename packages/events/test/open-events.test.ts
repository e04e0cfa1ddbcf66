import { request } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import { inNamespace, openEvents } from '../src/index.js';
import { brokerAddresses } from '../src/open-broker.js';
import type { InRecord } from '../src/broker.js';
import { until } from './until.js';
import { change, CHANGED, codec, silent, TOPIC, World } from './world.js';

describe('a process and its broker', () => {
  let world: World;
  let store: Store;
  const open = (kafkaBrokers?: string) =>
    openEvents({ dataDir: world.folder, kafkaBrokers, store, service: 'industry', codec, log: silent });

  beforeEach(async () => {
    world = new World();
    store = await world.store();
  });
  afterEach(() => world.close());

  test.each(['kafka', 'kafka:', ':9092', 'kafka:0', 'kafka:70000', 'kafka:9092,', 'http://kafka:9092', 'a:1 b:2'])(
    'does not start on KAFKA_BROKERS=%s, and says why in a sentence',
    async (text) => {
      await expect(open(text)).rejects.toMatchObject({
        code: 'events.bad_brokers',
        message: expect.stringMatching(/^KAFKA_BROKERS: ".*" is not host:port\.$/),
      });
    },
  );

  test('reads several addresses', () => {
    expect(brokerAddresses('a.example:9092, 10.0.0.1:9093')).toEqual(['a.example:9092', '10.0.0.1:9093']);
  });

  test.each([undefined, '', ' '])('takes the log in the folder when KAFKA_BROKERS is %p', async (text) => {
    const events = await open(text);
    await change(store, 'e', 1);
    await until(async () => (await events.outboxAgeMs()) === 0);
    await events.stop();
  });

  test('starts on a Kafka that does not answer, and tells how long the oldest change waits', async () => {
    const events = await open('127.0.0.1:1');
    expect(await events.outboxAgeMs()).toBe(0);
    await change(store, 'e', 1);
    await until(async () => (await events.outboxAgeMs()) > 0);
    await events.stop();
  });
});

test('an operator sees what is parked, and has it handled again, at the socket of the process', async () => {
  const world = new World();
  const store = await world.store();
  const events = await openEvents({ dataDir: world.folder, store, service: 'industry', codec, log: silent });
  const ask = (command: string) =>
    new Promise<string>((resolve, reject) => {
      const socketPath = path.join(world.folder, 'industry.sock');
      const sent = request({ socketPath, path: `/${command}`, method: 'POST' }, (answer) => {
        let text = String(answer.statusCode);
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => resolve(text));
      });
      sent.on('error', reject);
      sent.end();
    });
  const handler = { isBroken: true };
  const consumer = await events.consume({
    group: 'readers',
    topics: [TOPIC],
    handlers: {
      [CHANGED]: async () => {
        if (handler.isBroken) throw new Error('broken');
      },
    },
  });
  await change(store, 'e', 1);
  await until(async () => (await consumer.parked()) === 1);
  expect(await ask('parked')).toBe('200{"readers":1}');
  expect(await ask('redrive')).toBe('200{"readers":{"handled":0,"left":1}}');
  handler.isBroken = false;
  expect(await ask('redrive')).toBe('200{"readers":{"handled":1,"left":0}}');
  expect(await ask('stop')).toBe('404');
  await consumer.stop();
  await events.stop();
  await expect(ask('parked')).rejects.toThrow();
  await world.close();
});

describe('a namespace', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.close());

  test('keeps two systems apart on one broker, and shows neither', async () => {
    const broker = await world.broker();
    const [one, two] = [inNamespace(broker, 'one'), inNamespace(broker, 'two')];
    const got: InRecord[] = [];
    const topics: string[] = [];
    for (const each of [one, two]) await each.ensureTopics([{ name: 't' }]);
    await one.subscribe({
      group: 'g',
      topics: ['t'],
      handle: ({ topic, records }) => {
        topics.push(topic);
        got.push(...records);
        return Promise.resolve();
      },
    });
    const record = { key: 'k', value: Buffer.from('x'), headers: {} };
    await two.send('t', [record]);
    await one.send('t', [record, record]);
    await until(() => got.length === 2);
    expect(new Set([...topics, ...got.map(({ topic }) => topic)])).toEqual(new Set(['t']));
    const lags = await two.lag('g', ['t']);
    expect(lags.map(({ topic, lag }) => [topic, lag]).filter(([, lag]) => lag !== 0)).toEqual([['t', 1]]);
    await expect(broker.send('t', [record])).rejects.toMatchObject({ code: 'events.unknown_topic' });
  });

  test.each(['', 'a b', 'a/b', 'x'.repeat(101)])('named "%s" is refused', async (name) => {
    const broker = await world.broker();
    expect(() => inNamespace(broker, name)).toThrow(expect.objectContaining({ code: 'events.bad_namespace' }));
  });
});
