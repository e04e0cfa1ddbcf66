import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import type { Broker, Handler, InRecord, OutRecord } from '../src/index.js';
import type { Engine } from './engine.js';
import { until } from './until.js';
import { change, CHANGED, TOPIC, upTo, view, viewsOf, World } from './world.js';
import type { Changed } from './world.js';

/** What becomes of records that cannot be handled, on every broker. */
export const parkingContract = (engine: Engine): void => {
  describe(`a record that cannot be handled, on ${engine.name}`, () => {
    let world: World;
    let broker: Broker;
    let source: Store;
    let store: Store;
    /** Keys whose events the handler cannot stand at the moment. */
    const poisonous = new Set<string>();
    const touchy: Handler<Changed> = async (event, tx) => {
      await view(event, tx);
      if (poisonous.has(event.subject)) throw new Error(`no taste for ${event.subject}\0`);
    };
    const sequenceOf = async (id: string) => (await viewsOf(store))[id]?.sequence;

    beforeEach(async () => {
      poisonous.clear();
      world = new World(engine);
      broker = await world.broker();
      source = await world.store();
      store = await world.store();
      await world.relay(source, broker);
    });
    afterEach(() => world.close());

    test('is parked with all that follows of its key, while other keys go on', async () => {
      poisonous.add('bad');
      const consumer = await world.consumer(store, broker, touchy);
      for (const score of upTo(5)) for (const id of ['good', 'bad', 'fine']) await change(source, id, score);
      await until(async () => (await consumer.parked()) === 5);
      await until(async () => (await sequenceOf('good')) === 5 && (await sequenceOf('fine')) === 5);
      expect(await sequenceOf('bad')).toBeUndefined();
    });

    test('stays parked over a restart, and a redrive brings its key back in order', async () => {
      poisonous.add('bad');
      const first = await world.consumer(store, broker, touchy);
      for (const score of upTo(3)) await change(source, 'bad', score);
      await until(async () => (await first.parked()) === 3);
      await first.stop();
      poisonous.clear();
      const second = await world.consumer(store, broker, touchy);
      for (const score of [4, 5]) await change(source, 'bad', score);
      await until(async () => (await second.parked()) === 5);
      expect(await sequenceOf('bad')).toBeUndefined();
      expect(await second.redrive()).toEqual({ handled: 5, left: 0 });
      await change(source, 'bad', 6);
      await until(async () => (await sequenceOf('bad')) === 6);
      expect((await viewsOf(store))['bad']?.history).toEqual(upTo(6));
      expect(await second.parked()).toBe(0);
    });

    test('stays where it is when the redrive fails, and one key can be redriven alone', async () => {
      poisonous.add('bad').add('worse');
      const consumer = await world.consumer(store, broker, touchy);
      for (const id of ['bad', 'worse']) for (const score of upTo(2)) await change(source, id, score);
      await until(async () => (await consumer.parked()) === 4);
      poisonous.delete('bad');
      expect(await consumer.redrive({ topic: TOPIC, key: 'bad' })).toEqual({ handled: 2, left: 0 });
      expect(await consumer.redrive()).toEqual({ handled: 0, left: 2 });
      expect(await consumer.parked()).toBe(2);
      expect((await viewsOf(store))['bad']?.history).toEqual([1, 2]);
    });

    test('is told in <topic>.parked with its cause, as the event that it was', async () => {
      poisonous.add('bad');
      await world.relay(store, broker, 'policy');
      const consumer = await world.consumer(store, broker, touchy);
      const told: InRecord[] = [];
      await broker.subscribe({
        group: 'watch',
        topics: [`${TOPIC}.parked`],
        handle: ({ records }) => Promise.resolve(void told.push(...records)),
      });
      await change(source, 'bad', 1);
      await change(source, 'bad', 2);
      await until(() => told.length === 2);
      expect(told.map(({ key, value }) => [key, Buffer.from(value).toString()])).toEqual([
        ['bad', '{"score":1}'],
        ['bad', '{"score":2}'],
      ]);
      expect(told[0]?.headers).toMatchObject({
        ce_type: CHANGED,
        ce_sequence: '1',
        'parked-group': 'views',
        'parked-cause': 'Error: no taste for bad',
      });
      expect(told[1]?.headers['parked-cause']).toMatch(/^(Behind a parked record|Error: no taste)/);
      expect(await consumer.parked()).toBe(2);
    });

    test('may be malformed, huge or from nowhere: it is parked and nothing stops', async () => {
      const consumer = await world.consumer(store, broker, touchy);
      await change(source, 'good', 1);
      await until(async () => (await sequenceOf('good')) === 1);
      const headers = { ce_type: CHANGED, ce_id: '', ce_time: 'x', ce_sequence: 'x', 'a.b$': '\ud800' };
      const whole = {
        ...headers,
        ce_id: 'i',
        ce_source: '/x',
        ce_subject: 's',
        ce_time: '2026-01-01',
        ce_sequence: '1',
      };
      const strange: OutRecord[] = [
        { key: 'no id', value: Buffer.from('{}'), headers },
        { key: 'bad bytes', value: Buffer.from([0, 255, 1]), headers: whole },
        { key: 'huge', value: Buffer.alloc(broker.maxRecordBytes - 300), headers: { ...whole, ce_id: 'j' } },
        { key: 'no sequence', value: Buffer.from('{}'), headers: { ...whole, ce_id: 'k', ce_sequence: '1.5' } },
      ];
      await world.relay(store, broker, 'policy');
      await broker.send(TOPIC, strange);
      await change(source, 'good', 2);
      await until(async () => (await sequenceOf('good')) === 2 && (await consumer.parked()) === 4);
      await until(async () => (await store.readOutbox(10)).length === 0);
    });
  });
};
