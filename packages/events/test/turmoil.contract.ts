import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import type { Broker, Consumer, Handler, OutRecord } from '../src/index.js';
import type { Engine } from './engine.js';
import { until } from './until.js';
import { change, Enterprises, instead, upTo, view, viewsOf, World } from './world.js';
import type { Changed } from './world.js';

const isFull = process.env['TEST_SCALE'] === 'full';
const pick = <T>(list: T[]): T | undefined => list[Math.floor(Math.random() * list.length)];

/** Sends also what was sent before, and the records of a call in any order. */
const unreliable = (broker: Broker): Broker => {
  const past: OutRecord[][] = [];
  return instead(broker, {
    send: async (topic, records) => {
      past.push(records);
      if (Math.random() < 0.3) await broker.send(topic, pick(past) ?? []);
      await broker.send(topic, Math.random() < 0.3 ? records.toSorted(() => Math.random() - 0.5) : records);
      if (Math.random() < 0.3) await broker.send(topic, pick(past) ?? []);
    },
  });
};

/** What holds also while members come and go and records come twice or late, on every broker. */
export const turmoilContract = (engine: Engine): void => {
  describe(`in turmoil on ${engine.name}`, () => {
    let world: World;
    let broker: Broker;
    let source: Store;
    let store: Store;
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const changeOne = async () => {
      await change(source, pick(ids) ?? 'a', Math.floor(Math.random() * 1000));
      await delay(1);
    };
    const truth = async () => (await (await source.collection(Enterprises)).find({}, { limit: 100 })).items;
    const isCaughtUp = async () => {
      const views = await viewsOf(store);
      return (await truth()).every(({ id, version }) => views[id]?.sequence === version);
    };

    beforeEach(async () => {
      world = new World(engine);
      broker = await world.broker();
      source = await world.store();
      store = await world.store();
    });
    afterEach(() => world.close());

    test('a record that comes twice or late has one effect or none, and the latest state wins', async () => {
      await world.relay(source, unreliable(broker));
      const consumer = await world.consumer(store, broker);
      for (let n = 0; n < (isFull ? 5000 : 300); n += 1) await changeOne();
      await until(isCaughtUp, 60_000);
      await until(async () => (await consumer.lag()) === 0, 60_000);
      const views = await viewsOf(store);
      for (const { id, score, version } of await truth()) {
        const { history = [], ...held } = views[id] ?? {};
        expect([id, held]).toEqual([id, { score, sequence: version }]);
        expect(history).toEqual([...new Set(history)].sort((one, two) => one - two));
      }
      expect(await consumer.parked()).toBe(0);
    }, 300_000);

    test('members of a group come and go in the middle of the work: each change has one effect, in order', async () => {
      await world.relay(source, broker);
      const handled = new Map<number, number>();
      const member = async (name: number): Promise<Consumer> => {
        const slowly: Handler<Changed> = async (event, tx) => {
          handled.set(name, (handled.get(name) ?? 0) + 1);
          await delay(2);
          await view(event, tx);
        };
        return world.consumer(store, await world.broker(), slowly);
      };
      const members = [await member(0)];
      for (let round = 1; round <= (isFull ? 20 : 3); round += 1) {
        const joining = member(round);
        for (let n = 0; n < 150; n += 1) await changeOne();
        members.push(await joining);
        for (let n = 0; n < 50; n += 1) await changeOne();
        await members.shift()?.stop();
      }
      await until(isCaughtUp, 60_000);
      const views = await viewsOf(store);
      for (const { id, version, score } of await truth())
        expect([id, views[id]]).toEqual([id, { score, sequence: version, history: upTo(version) }]);
      expect(handled.size).toBeGreaterThan(1);
      const runs = [...handled.values()].reduce((sum, each) => sum + each, 0);
      const changes = (await truth()).reduce((sum, { version }) => sum + version, 0);
      console.log(`${changes} changes, ${handled.size} members worked, ${runs - changes} runs repeated`);
    }, 300_000);
  });
};
