import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Batch, Broker, InRecord, OutRecord } from '../src/broker.js';
import { until } from './until.js';

const record = (key: string, text: string): OutRecord => ({ key, value: Buffer.from(text), headers: { n: text } });
const texts = (records: InRecord[]) => records.map(({ value }) => Buffer.from(value).toString());
const newName = (kind: string) => `${kind}-${randomUUID()}`;

/** What every engine of the broker port promises; `open` gives one more client of the same broker. */
export const brokerContract = (engine: string, open: () => Promise<Broker>): void => {
  const opened: Broker[] = [];
  const another = async () => {
    const broker = await open();
    opened.push(broker);
    return broker;
  };
  const topicOn = async (broker: Broker, partitions = 3) => {
    const name = newName('topic');
    await broker.ensureTopics([{ name, partitions }]);
    return name;
  };
  const collect = (broker: Broker, group: string, topic: string, into: InRecord[]) =>
    broker.subscribe({
      group,
      topics: [topic],
      handle: ({ records }) => {
        into.push(...records);
        return Promise.resolve();
      },
    });

  describe(`a broker on ${engine}`, () => {
    afterAll(async () => {
      await Promise.all(opened.map((broker) => broker.close()));
    });

    test('a topic has 12 partitions unless said, and is never changed silently', async () => {
      const broker = await another();
      const name = newName('topic');
      await broker.ensureTopics([{ name }]);
      await broker.ensureTopics([{ name, partitions: 12 }]);
      const wrong = (await another()).ensureTopics([{ name, partitions: 13 }]);
      await expect(wrong).rejects.toMatchObject({ kind: 'refused', code: 'events.topic_differs' });
      expect(await broker.lag('nobody', [name])).toHaveLength(12);
    });

    test('a topic that nobody made is refused', async () => {
      const broker = await another();
      const unknown = { kind: 'notFound', code: 'events.unknown_topic' };
      await expect(broker.send('no-such-topic', [record('a', '1')])).rejects.toMatchObject(unknown);
      const subscribing = broker.subscribe({ group: 'g', topics: ['no-such-topic'], handle: () => Promise.resolve() });
      await expect(subscribing).rejects.toMatchObject(unknown);
    });

    test('key, bytes and headers arrive as they were sent', async () => {
      const broker = await another();
      const topic = await topicOn(broker);
      const sent = {
        key: '青岛 "',
        value: Uint8Array.from({ length: 256 }, (_, i) => i),
        headers: { a: '企业\n', b: '' },
      };
      const got: InRecord[] = [];
      await collect(broker, newName('group'), topic, got);
      await broker.send(topic, [sent, { ...sent, value: new Uint8Array() }]);
      await until(() => got.length === 2);
      expect(got[0]).toMatchObject({ topic, key: sent.key, headers: sent.headers });
      expect(got.map(({ value }) => Uint8Array.from(value))).toEqual([sent.value, new Uint8Array()]);
    });

    test('records of one key come in order from one partition, and a batch holds one partition', async () => {
      const broker = await another();
      const topic = await topicOn(broker);
      const batches: Batch[] = [];
      await broker.subscribe({
        group: newName('group'),
        topics: [topic],
        handle: (batch) => {
          batches.push(batch);
          return Promise.resolve();
        },
      });
      for (let n = 0; n < 20; n += 1)
        await broker.send(
          topic,
          ['a', 'b', 'c', 'd'].map((key) => record(key, `${key}${n}`)),
        );
      const all = () => batches.flatMap(({ records }) => records);
      await until(() => all().length === 80);
      for (const key of ['a', 'b', 'c', 'd']) {
        const own = all().filter((each) => each.key === key);
        expect(texts(own)).toEqual(Array.from({ length: 20 }, (_, n) => `${key}${n}`));
        expect(new Set(own.map(({ partition }) => partition)).size).toBe(1);
      }
      for (const { topic: name, partition, records } of batches)
        expect(records.every((each) => each.topic === name && each.partition === partition)).toBe(true);
    });

    test('every group gets everything, from the beginning', async () => {
      const broker = await another();
      const topic = await topicOn(broker);
      await broker.send(topic, [record('a', '1'), record('a', '2')]);
      const [first, second]: InRecord[][] = [[], []];
      await collect(broker, newName('group'), topic, first ?? []);
      await collect(await another(), newName('group'), topic, second ?? []);
      await until(() => first?.length === 2 && second?.length === 2);
      expect(texts(second ?? [])).toEqual(['1', '2']);
    });

    test('after a polite close the next member goes on without a repeat', async () => {
      const [one, two] = [await another(), await another()];
      const topic = await topicOn(one);
      const group = newName('group');
      const before: InRecord[] = [];
      const subscription = await collect(one, group, topic, before);
      await one.send(topic, [record('a', '1'), record('b', '2')]);
      await until(() => before.length === 2);
      await subscription.close();
      const after: InRecord[] = [];
      await collect(two, group, topic, after);
      await one.send(topic, [record('a', '3')]);
      await until(() => after.length === 1);
      expect(texts(after)).toEqual(['3']);
    });

    test('a batch whose handler failed ends the subscription and comes again', async () => {
      const broker = await another();
      const topic = await topicOn(broker);
      const group = newName('group');
      const errors: [string, boolean][] = [];
      await broker.send(topic, [record('a', '1')]);
      const failing = await broker.subscribe({
        group,
        topics: [topic],
        handle: () => Promise.reject(new Error('broken')),
        onError: (error, fatal) => errors.push([error.message, fatal]),
      });
      await until(() => errors.some(([, fatal]) => fatal));
      await failing.close();
      const got: InRecord[] = [];
      await collect(broker, group, topic, got);
      await until(() => got.length === 1);
      expect(errors.filter(([, fatal]) => fatal)).toEqual([['broken', true]]);
    });

    test('two members of a group share the work: each record once while both live, and the second goes on alone', async () => {
      const [one, two] = [await another(), await another()];
      const topic = await topicOn(one);
      const group = newName('group');
      const got: InRecord[] = [];
      const first = await collect(one, group, topic, got);
      await collect(two, group, topic, got);
      const send = (from: number) =>
        one.send(
          topic,
          Array.from({ length: 30 }, (_, n) => record(`key-${n % 7}`, String(from + n))),
        );
      await send(0);
      await until(() => got.length === 30);
      await first.close();
      await send(30);
      await until(() => new Set(texts(got)).size === 60);
      expect(texts(got).sort()).toEqual(Array.from({ length: 60 }, (_, n) => String(n)).sort());
    });

    test('lag counts what a group has not taken, and falls to nothing', async () => {
      const broker = await another();
      const topic = await topicOn(broker);
      const group = newName('group');
      const lag = async () => (await broker.lag(group, [topic])).reduce((sum, each) => sum + each.lag, 0);
      await broker.send(topic, [record('a', '1'), record('b', '2'), record('c', '3')]);
      expect(await lag()).toBe(3);
      await collect(broker, group, topic, []);
      await until(async () => (await lag()) === 0);
    });

    test('a record beyond the limit is refused and nothing of its call is kept', async () => {
      const broker = await another();
      const topic = await topicOn(broker);
      const large = { key: 'a', value: new Uint8Array(broker.maxRecordBytes + 1), headers: {} };
      const sending = broker.send(topic, [record('a', '1'), large]);
      await expect(sending).rejects.toMatchObject({ kind: 'invalid', code: 'events.too_large' });
      const lag = await broker.lag('nobody', [topic]);
      expect(lag.every((each) => each.lag === 0)).toBe(true);
    });

    test('whatever is sent, and however often the reader stops: nothing lost, nothing out of order', async () => {
      const [writer, reader] = [await another(), await another()];
      const step = fc.oneof(
        fc.record({ send: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 30 }) }),
        fc.constant('restart' as const),
      );
      const story = async (steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
        const topic = await topicOn(writer);
        const group = newName('group');
        const got: InRecord[] = [];
        const sent: { key: string; text: string }[] = [];
        let subscription = await collect(reader, group, topic, got);
        for (const each of steps) {
          if (each === 'restart') {
            await subscription.close();
            subscription = await collect(reader, group, topic, got);
          } else {
            const fresh = each.send.map((key, n) => ({ key, text: String(sent.length + n) }));
            sent.push(...fresh);
            await writer.send(
              topic,
              fresh.map(({ key, text }) => record(key, text)),
            );
          }
        }
        await until(() => got.length >= sent.length);
        await subscription.close();
        for (const key of 'abcde')
          expect(texts(got.filter((each) => each.key === key))).toEqual(
            sent.filter((each) => each.key === key).map(({ text }) => text),
          );
      };
      const numRuns = process.env['TEST_SCALE'] === 'full' ? 100 : 10;
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), story), { numRuns });
    }, 300_000);
  });
};
