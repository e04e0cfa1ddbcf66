import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import { startRelay } from '../src/index.js';
import type { Broker, OutRecord } from '../src/index.js';
import type { Engine } from './engine.js';
import { until } from './until.js';
import { change, codec, instead, silent, TOPIC, upTo, viewsOf, World } from './world.js';

/** What the relay promises on every broker. */
export const relayContract = (engine: Engine): void => {
  describe(`the relay on ${engine.name}`, () => {
    let world: World;
    let broker: Broker;
    let store: Store;

    beforeEach(async () => {
      world = new World(engine);
      broker = await world.broker();
      store = await world.store();
    });
    afterEach(() => world.close());

    /** The broker with a switch: while it is away, sends fail, some of them after the records were kept. */
    const fragile = (inner: Broker) => {
      const state = { away: false, tries: 0 };
      const send = async (topic: string, records: OutRecord[]) => {
        state.tries += 1;
        if (state.away && state.tries % 2 === 0) await inner.send(topic, records);
        if (state.away) throw new Error('the broker is away');
        await inner.send(topic, records);
      };
      return { broker: instead(inner, { send }), state };
    };
    const rows = async () => (await store.readOutbox(1000)).length;

    test('every change reaches the broker in order, and the outbox is left empty', async () => {
      const target = await world.store();
      await world.consumer(target, broker);
      await world.relay(store, broker);
      for (const score of upTo(30)) await change(store, `e${score % 3}`, score);
      await until(async () => (await viewsOf(target))['e0']?.sequence === 10);
      await until(async () => (await rows()) === 0);
      const views = await viewsOf(target);
      for (const id of ['e0', 'e1', 'e2']) expect(views[id]?.history).toEqual(upTo(10));
    });

    test('while the broker is away writes go on and nothing is skipped; afterwards all arrives, effects once', async () => {
      const target = await world.store();
      await world.consumer(target, broker);
      const between = fragile(broker);
      between.state.away = true;
      await world.relay(store, between.broker);
      for (const score of upTo(40)) await change(store, `e${score % 2}`, score);
      await until(() => between.state.tries > 4);
      expect(await rows()).toBe(40);
      between.state.away = false;
      await until(async () => (await rows()) === 0);
      await until(async () => (await viewsOf(target))['e0']?.sequence === 20);
      await until(async () => (await viewsOf(target))['e1']?.sequence === 20);
      const views = await viewsOf(target);
      expect([views['e0']?.history, views['e1']?.history]).toEqual([upTo(20), upTo(20)]);
    });

    test('stopping sends what is waiting', async () => {
      const relay = await world.relay(store, broker);
      await Promise.all(upTo(50).map((score) => change(store, `e${score}`, score)));
      await relay.flushAndStop();
      expect(await rows()).toBe(0);
      const lag = await broker.lag('nobody', [TOPIC]);
      expect(lag.reduce((sum, each) => sum + each.lag, 0)).toBe(50);
    });

    test('stopping without a broker ends too, and keeps the rows', async () => {
      const between = fragile(broker);
      between.state.away = true;
      const relay = await world.relay(store, between.broker);
      await change(store, 'e', 1);
      await relay.flushAndStop();
      expect(await rows()).toBe(1);
    });

    test('it refuses to start on a topic of another shape', async () => {
      await broker.ensureTopics([{ name: TOPIC, partitions: 5 }]);
      const starting = startRelay({ store, broker, service: 'industry', codec, log: silent });
      await expect(starting).rejects.toMatchObject({ code: 'events.topic_differs' });
    });

    test('it starts also when the broker is away', async () => {
      let away = true;
      const ensureTopics: Broker['ensureTopics'] = (topics) =>
        away ? Promise.reject(new Error('away')) : broker.ensureTopics(topics);
      await world.relay(store, instead(broker, { ensureTopics }));
      await change(store, 'e', 1);
      away = false;
      await until(async () => (await rows()) === 0);
    });
  });
};
