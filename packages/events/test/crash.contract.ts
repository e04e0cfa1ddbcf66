import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { killHard, startChild } from './children/start-child.js';
import type { Engine } from './engine.js';
import { until } from './until.js';
import { Enterprises, TOPIC, upTo, view, viewsOf, World } from './world.js';

const rounds = process.env['TEST_SCALE'] === 'full' ? 20 : 2;

/** That killed processes lose, double and reorder nothing, on every broker. */
export const crashContract = (engine: Engine): void => {
  let world: World;
  beforeEach(() => {
    world = new World(engine);
  });
  afterEach(() => world.close());

  test(`on ${engine.name}, relay and consumer are killed again and again: nothing is lost, doubled or out of order`, async () => {
    const producer = (...mode: string[]) => startChild('producer.ts', world.file('source'), world.place, ...mode);
    const consumer = () => startChild('consumer.ts', world.file('views'), world.place);
    let [producing, consuming] = [producer(), consumer()];
    for (let round = 0; round < rounds; round += 1) {
      const [changes, events, kind] = [20 + Math.random() * 40, Math.random() * 200, Math.random() * 3];
      await until(() => producing.said.length > changes && consuming.said.length > events, 60_000);
      if (kind > 1) {
        await killHard(producing);
        producing = producer();
      }
      if (kind < 2) {
        await killHard(consuming);
        consuming = consumer();
      }
    }
    await killHard(producing);
    await killHard(consuming);
    await producer('drain').ended;

    const [source, views] = [await world.store('source'), await world.store('views')];
    const broker = await world.broker();
    const finishing = await world.consumer(views, broker, view);
    await until(async () => (await finishing.lag()) === 0);
    const parked = await finishing.parked();
    expect(await finishing.redrive()).toEqual({ handled: parked, left: 0 });
    const { items } = await (await source.collection(Enterprises)).find({}, { limit: 100 });
    const built = await viewsOf(views);
    const events = items.reduce((sum, { version }) => sum + version, 0);
    const told = await broker.lag('nobody', [TOPIC]);
    const sent = told.reduce((sum, { lag }) => sum + lag, 0);
    console.log(`${rounds} rounds: ${events} changes, ${sent - events} sent twice, ${parked} parked and redriven`);
    expect(items.length).toBeGreaterThan(0);
    expect(sent).toBeGreaterThanOrEqual(events);
    for (const { id, version, score } of items)
      expect([id, built[id]]).toEqual([id, { score, sequence: version, history: upTo(version) }]);
  }, 300_000);
};
