import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { OutboxRow, Store } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import fc from 'fast-check';
import { toRecord } from '../src/envelope.js';
import type { Broker, Handler, OutRecord } from '../src/index.js';
import type { Engine } from './engine.js';
import { until } from './until.js';
import { change, CHANGED, codec, Enterprises, instead, TOPIC, upTo, view, viewsOf, World } from './world.js';
import type { Changed } from './world.js';

const recordOf = (aggregate: string, version: number, more: Partial<OutboxRow> = {}): OutRecord =>
  toRecord(
    {
      id: `${aggregate}-${version}`,
      aggregate,
      collection: 'enterprises',
      version,
      type: CHANGED,
      body: { score: version },
      traceparent: null,
      at: new Date(),
      ...more,
    },
    'industry',
    codec,
  );

/** What a consumer promises on every broker. */
export const consumerContract = (engine: Engine): void => {
  describe(`a consumer on ${engine.name}`, () => {
    let world: World;
    let broker: Broker;
    let store: Store;
    const send = (...records: OutRecord[]) => broker.send(TOPIC, records);
    const sequenceOf = async (id: string, of = store) => (await viewsOf(of))[id]?.sequence;

    beforeEach(async () => {
      world = new World(engine);
      broker = await world.broker();
      store = await world.store();
      await broker.ensureTopics([{ name: TOPIC }]);
    });
    afterEach(() => world.close());

    test('gives the handler the whole event', async () => {
      const seen: unknown[] = [];
      const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
      const at = new Date('2026-01-02T03:04:05.678Z');
      await world.consumer(store, broker, (event) => Promise.resolve(void seen.push(event)));
      await send(recordOf('e', 7, { at, traceparent }));
      await until(() => seen.length === 1);
      const [source, body] = ['/industry/enterprises', { score: 7 }];
      expect(seen).toEqual([
        { id: 'e-7', type: CHANGED, subject: 'e', source, time: at, sequence: 7, body, traceparent },
      ]);
    });

    test('takes an event once, however often it comes', async () => {
      await world.consumer(store, broker);
      for (const version of upTo(100)) {
        await send(recordOf('e', version));
        if (version % 10 === 0) await send(recordOf('e', version), recordOf('e', version - 5));
      }
      await send(recordOf('last', 1));
      await until(async () => (await sequenceOf('e')) === 100 && (await sequenceOf('last')) === 1);
      expect((await viewsOf(store))['e']?.history).toEqual(upTo(100));
    });

    test('keeps what it holds when an older state arrives late', async () => {
      await world.consumer(store, broker);
      await send(recordOf('e', 1), recordOf('e', 3), recordOf('e', 2), recordOf('e', 4));
      await until(async () => (await sequenceOf('e')) === 4);
      expect((await viewsOf(store))['e']).toEqual({ score: 4, sequence: 4, history: [1, 3, 4] });
    });

    test('passes over types that it has no handler for', async () => {
      const consumer = await world.consumer(store, broker);
      await send(recordOf('e', 1, { type: 'shuangzhao.industry.v1.SomethingNew' }), recordOf('e', 2));
      await until(async () => (await sequenceOf('e')) === 2);
      expect(await consumer.parked()).toBe(0);
    });

    test('continues the trace of the change in what its handler writes', async () => {
      const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
      await world.consumer(store, broker, async ({ subject }, tx) => {
        await view({ ...recordEvent, subject }, tx);
        await tx.outbox.append({ of: { collection: 'views', id: subject }, type: CHANGED, body: {} });
      });
      const recordEvent = {
        id: 'x',
        type: CHANGED,
        source: '',
        time: new Date(),
        sequence: 1,
        body: { score: 1 },
        traceparent,
      };
      await send(recordOf('e', 1, { traceparent }));
      await until(async () => (await store.readOutbox(10)).length === 1);
      const [row] = await store.readOutbox(10);
      expect(row?.traceparent?.slice(0, 36)).toBe(traceparent.slice(0, 36));
    });

    test('tries again what heals, and parks nothing', async () => {
      let failures = 0;
      const healing: Handler<Changed> = async (event, tx) => {
        if (event.subject === 'sick' && failures < 2) {
          failures += 1;
          throw new Error('not yet');
        }
        await view(event, tx);
      };
      const consumer = await world.consumer(store, broker, healing);
      await send(recordOf('a', 1), recordOf('sick', 1), recordOf('sick', 2));
      await until(async () => (await sequenceOf('sick')) === 2);
      expect([failures, await consumer.parked()]).toEqual([2, 0]);
    });

    test('never parks a record because the store is away: it starts itself again until the store is back', async () => {
      let failures = 0;
      const unlucky: Handler<Changed> = async (event, tx) => {
        if (failures++ < 8) throw new AppError('unavailable', 'test.away', 'The store is away.');
        await view(event, tx);
      };
      const consumer = await world.consumer(store, broker, unlucky);
      await send(recordOf('e', 1));
      await until(async () => (await sequenceOf('e')) === 1);
      expect(await consumer.parked()).toBe(0);
    });

    test('starts itself again after the broker refused it', async () => {
      let refusals = 0;
      const subscribe: Broker['subscribe'] = (options) =>
        refusals++ < 2 ? Promise.reject(new Error('not now')) : broker.subscribe(options);
      await world.consumer(store, instead(broker, { subscribe }));
      await send(recordOf('e', 1));
      await until(async () => (await sequenceOf('e')) === 1);
    });

    test('shares a group: one works, and when it stops the other goes on, each event once', async () => {
      const first = await world.consumer(store, broker);
      await world.consumer(store, await world.broker());
      await send(...upTo(20).map((version) => recordOf('e', version)));
      await until(async () => (await sequenceOf('e')) === 20);
      await first.stop();
      await send(
        ...upTo(40)
          .slice(20)
          .map((version) => recordOf('e', version)),
      );
      await until(async () => (await sequenceOf('e')) === 40);
      expect((await viewsOf(store))['e']?.history).toEqual(upTo(40));
    });

    test('finishes what it has begun before it stops', async () => {
      let [begun, finished] = [0, 0];
      const consumer = await world.consumer(store, broker, async (event, tx) => {
        begun += 1;
        await view(event, tx);
        finished += 1;
      });
      await send(...upTo(300).map((version) => recordOf('e', version)));
      await until(() => begun > 0);
      await consumer.stop();
      expect(finished).toBe(begun);
      expect((await viewsOf(store))['e']?.history).toEqual(upTo(finished));
      expect(await consumer.lag()).toBe(300 - finished);
    });

    test('leaves the event loop to others while it catches up', async () => {
      for (let from = 0; from < 2000; from += 500) await send(...upTo(500).map((n) => recordOf(`e${n}`, from + n)));
      let [turns, handled] = [0, 0];
      const turn = () => {
        turns += 1;
        if (handled < 2000) setImmediate(turn);
      };
      setImmediate(turn);
      await world.consumer(store, broker, () => Promise.resolve(void (handled += 1)));
      await until(() => handled === 2000);
      expect(turns).toBeGreaterThan(40);
    });

    test('under a new group name rebuilds exactly what live work had built', async () => {
      await world.consumer(store, broker);
      const source = await world.store();
      await world.relay(source, broker);
      const story = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), score: fc.nat(1000) }), {
        maxLength: 40,
      });
      const rebuilt = async (changes: { id: string; score: number }[], run: string) => {
        for (const { id, score } of changes) await change(source, id, score);
        await until(async () => {
          const live = await viewsOf(store);
          const truth = (await source.collection(Enterprises)).find({}, { limit: 1000 });
          return (await truth).items.every(({ id, version }) => live[id]?.sequence === version);
        });
        const replayed = await world.store();
        const replay = await world.consumer(replayed, broker, view, `views@${run}`);
        const live = await viewsOf(store);
        await until(async () => JSON.stringify(sorted(await viewsOf(replayed))) === JSON.stringify(sorted(live)));
        await replay.stop();
      };
      let run = 0;
      const numRuns = process.env['TEST_SCALE'] === 'full' ? 20 : 3;
      await fc.assert(
        fc.asyncProperty(story, (changes) => rebuilt(changes, String((run += 1)))),
        { numRuns },
      );
    }, 120_000);

    const sorted = (views: Record<string, unknown>) => Object.entries(views).sort(([a], [b]) => (a < b ? -1 : 1));
  });
};
