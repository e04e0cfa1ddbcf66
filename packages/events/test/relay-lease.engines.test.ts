import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import type { Broker } from '../src/index.js';
import { killHard, startChild } from './children/start-child.js';
import type { Child } from './children/start-child.js';
import { onKafka } from './kafka-engine.js';
import { until } from './until.js';
import { change, Enterprises, openSharedStore, TOPIC, upTo, viewsOf, World } from './world.js';

const rounds = process.env['TEST_SCALE'] === 'full' ? 20 : 1;
const PATIENCE_MS = 60_000;

describe('two relays on one store in MongoDB', () => {
  let world: World;
  let broker: Broker;
  let source: Store;
  let target: Store;
  let replicas: Child[];

  const startReplica = async (): Promise<Child> => {
    const replica = startChild('relay.ts', world.place);
    await until(() => replica.said.includes('ready'));
    return replica;
  };
  const sends = ({ said }: Child): number => said.length;
  /** Who sends at present: the one that says something next. */
  const holder = async (): Promise<{ one: Child; other: Child }> => {
    const before = replicas.map(sends);
    const next = () => replicas.findIndex((replica, n) => sends(replica) > (before[n] ?? 0));
    await until(() => next() >= 0, PATIENCE_MS);
    const [one, other] = [replicas[next()], replicas[1 - next()]];
    if (!one || !other) throw new Error('There are two of them.');
    return { one, other };
  };
  /** Milliseconds until the other one sends. */
  const takeover = async (other: Child): Promise<number> => {
    const began = performance.now();
    const before = sends(other);
    await until(() => sends(other) > before, PATIENCE_MS);
    return Math.round(performance.now() - began);
  };

  const writing = () => {
    const state = { stopping: false, changes: 0 };
    const write = async (name: number) => {
      while (!state.stopping) {
        await change(source, `e${name}-${state.changes % 3}`, state.changes);
        state.changes += 1;
        await delay(10);
      }
    };
    const writers = Promise.all([1, 2, 3].map(write));
    return async () => {
      state.stopping = true;
      await writers;
      return state.changes;
    };
  };

  /** Every change has had its effect, once and in order; answers how many records were sent twice. */
  const expectAllTold = async (changes: number): Promise<number> => {
    const { items } = await (await source.collection(Enterprises)).find({}, { limit: 1000 });
    expect(items.reduce((sum, { version }) => sum + version, 0)).toBe(changes);
    await until(async () => (await source.readOutbox(1)).length === 0, PATIENCE_MS);
    await until(async () => {
      const views = await viewsOf(target);
      return items.every(({ id, version }) => (views[id]?.sequence ?? 0) >= version);
    }, PATIENCE_MS);
    const views = await viewsOf(target);
    for (const { id, version } of items) expect(views[id]?.history).toEqual(upTo(version));
    const sent = (await broker.lag('nobody', [TOPIC])).reduce((sum, { lag }) => sum + lag, 0);
    expect(sent).toBeGreaterThanOrEqual(changes);
    return sent - changes;
  };

  beforeEach(async () => {
    world = new World(onKafka);
    broker = await world.broker();
    source = await openSharedStore(world.place);
    target = await world.store();
    await world.consumer(target, broker);
    replicas = [await startReplica(), await startReplica()];
  }, PATIENCE_MS);
  afterEach(async () => {
    for (const replica of replicas) await killHard(replica);
    await source.close();
    await world.close();
  });

  test('one sends; where it is killed the other goes on within seconds: nothing lost, no effect twice, order kept', async () => {
    const stop = writing();
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { one, other } = await holder();
      const before = sends(other);
      await delay(500);
      expect(sends(other)).toBe(before);
      await killHard(one);
      waits.push(await takeover(other));
      replicas = [other, await startReplica()];
    }
    const changes = await stop();
    const twice = await expectAllTold(changes);
    console.log(`${rounds} kills, ${changes} changes, ${twice} sent twice; taken over after ${waits.join(', ')} ms`);
  }, 900_000);

  test('one that stands still and wakes up again sends nothing more, for the other one has gone on', async () => {
    const stop = writing();
    const { one, other } = await holder();
    one.process.kill('SIGSTOP');
    const wait = await takeover(other);
    await delay(500);
    const before = sends(one);
    one.process.kill('SIGCONT');
    await delay(2_000);
    expect(sends(one)).toBe(before);
    const changes = await stop();
    const twice = await expectAllTold(changes);
    console.log(`${changes} changes, ${twice} sent twice; taken over after ${wait} ms`);
  }, 120_000);

  test('one that stops politely hands over at once, and sends nothing twice', async () => {
    const stop = writing();
    const { one, other } = await holder();
    one.process.send('stop');
    const wait = await takeover(other);
    await one.ended;
    const changes = await stop();
    expect(await expectAllTold(changes)).toBe(0);
    console.log(`${changes} changes; taken over after ${wait} ms`);
  }, 120_000);
});
