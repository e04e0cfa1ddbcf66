import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import { openEvents } from '../src/index.js';
import { crashContract } from './crash.contract.js';
import { kafkaBrokers, onKafka } from './kafka-engine.js';
import { killKafka, startKafka } from './kafka-server.js';
import { memberContract } from './member.contract.js';
import { turmoilContract } from './turmoil.contract.js';
import { until } from './until.js';
import { change, CHANGED, codec, Enterprises, silent, TOPIC, upTo, view, viewsOf, World } from './world.js';

const isFull = process.env['TEST_SCALE'] === 'full';
const PATIENCE_MS = 120_000;

crashContract(onKafka);
memberContract(onKafka);
turmoilContract(onKafka);

describe('when Kafka is killed', () => {
  let world: World;
  let source: Store;
  let store: Store;
  const totals = async () => (await (await source.collection(Enterprises)).find({}, { limit: 100 })).items;
  const expectAllTold = async () => {
    await until(async () => {
      const views = await viewsOf(store);
      return (await totals()).every(({ id, version }) => views[id]?.sequence === version);
    }, PATIENCE_MS);
    const views = await viewsOf(store);
    for (const { id, version, score } of await totals())
      expect([id, views[id]]).toEqual([id, { score, sequence: version, history: upTo(version) }]);
  };
  /** Changes one of ten enterprises about a hundred times a second, until told to stop; gives the number of changes. */
  const writing = () => {
    let isOver = false;
    const run = async () => {
      let changes = 0;
      for (; !isOver; changes += 1) {
        await change(source, `e${changes % 10}`, changes);
        await delay(10);
      }
      return changes;
    };
    const running = run();
    return {
      stop: () => {
        isOver = true;
        return running;
      },
    };
  };

  beforeEach(async () => {
    world = new World(onKafka);
    source = await world.store();
    store = await world.store();
  });
  afterEach(async () => {
    await startKafka();
    await world.close();
  }, PATIENCE_MS);

  test('under writes and comes back at once, again and again: nothing lost, doubled or out of order', async () => {
    const broker = await world.broker();
    await world.relay(source, broker);
    await world.consumer(store, broker);
    const writer = writing();
    for (let round = 0; round < (isFull ? 10 : 1); round += 1) {
      await delay(500 + Math.random() * 1000);
      await killKafka();
      await startKafka();
      const [reached] = await totals();
      const { id, version } = reached ?? { id: 'e0', version: 1 };
      await until(async () => ((await viewsOf(store))[id]?.sequence ?? 0) >= version, PATIENCE_MS);
    }
    const changes = await writer.stop();
    await expectAllTold();
    const sent = (await broker.lag('nobody', [TOPIC])).reduce((sum, { lag }) => sum + lag, 0);
    console.log(`${changes} changes, ${sent - changes} sent twice`);
    expect(sent).toBeGreaterThanOrEqual(changes);
  }, 900_000);

  test('and stays away, writes go on; when it is back all is told, and a new group builds the same', async () => {
    const broker = await world.broker();
    await world.relay(source, broker);
    await world.consumer(store, broker);
    const writer = writing();
    await until(async () => Object.keys(await viewsOf(store)).length === 10, PATIENCE_MS);
    await killKafka();
    const before = (await totals()).reduce((sum, { version }) => sum + version, 0);
    await delay(isFull ? 60_000 : 5000);
    const after = (await totals()).reduce((sum, { version }) => sum + version, 0);
    expect(after - before).toBeGreaterThan(100);
    expect((await source.readOutbox(50)).length).toBe(50);
    await startKafka();
    const changes = await writer.stop();
    const back = performance.now();
    await expectAllTold();
    console.log(
      `${changes} changes, ${after - before} of them meanwhile; caught up ${Math.round(performance.now() - back)} ms after`,
    );
    const live = await viewsOf(store);
    const rebuilt = await world.store();
    const replay = await world.consumer(rebuilt, broker, view, 'views@2');
    await until(async () => (await replay.lag()) === 0, PATIENCE_MS);
    expect(await viewsOf(rebuilt)).toEqual(live);
  }, 300_000);

  test('before a service starts, the service starts without it, and goes on by itself when it is back', async () => {
    await killKafka();
    const common = { dataDir: world.folder, kafkaBrokers, namespace: world.place, codec, log: silent };
    const industry = await openEvents({ ...common, store: source, service: 'industry' });
    const policy = await openEvents({ ...common, store, service: 'policy' });
    const consumer = await policy.consume({ group: 'views', topics: [TOPIC], handlers: { [CHANGED]: view } });
    await change(source, 'e', 1);
    await delay(20);
    expect(await industry.outboxAgeMs()).toBeGreaterThanOrEqual(20);
    await startKafka();
    await until(async () => (await viewsOf(store))['e']?.sequence === 1, PATIENCE_MS);
    await until(async () => (await industry.outboxAgeMs()) === 0);
    await until(async () => (await consumer.lag()) === 0, PATIENCE_MS);
    await consumer.stop();
    await policy.stop();
    await industry.stop();
  }, 300_000);

  test(
    'while services stop, they stop, and keep what is not told',
    async () => {
      const broker = await world.broker();
      const relay = await world.relay(source, broker);
      const consumer = await world.consumer(store, broker);
      await change(source, 'e', 1);
      await until(async () => (await viewsOf(store))['e']?.sequence === 1);
      await killKafka();
      await change(source, 'e', 2);
      await consumer.stop();
      await relay.flushAndStop();
      expect((await source.readOutbox(10)).map(({ version }) => version)).toEqual([2]);
    },
    PATIENCE_MS,
  );
});
