// Outbox commit -> effect committed, between two processes; and what an idle process costs. From the package's folder:
//   node --conditions=@shuangzhao/source --import tsx test/bench/latency.ts
// With KAFKA_BROKERS on Kafka, else on the SQLite log.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startConsumer, startRelay } from '../../src/index.js';
import type { Handler } from '../../src/index.js';
import { onSqlite } from '../engine.js';
import { engineOf } from '../engine-of.js';
import { onKafka } from '../kafka-engine.js';
import { change, CHANGED, codec, openStore, silent, TOPIC, Views, World } from '../world.js';
import type { Changed } from '../world.js';

const now = () => performance.timeOrigin + performance.now();

async function consume(storeFile: string, place: string): Promise<void> {
  const store = await openStore(storeFile);
  await store.collection(Views);
  const broker = await engineOf(place).open(place);
  const handler: Handler<Changed> = async ({ subject, sequence, body }, tx) => {
    await tx.collection(Views).insert({ id: subject, score: body.score, sequence, history: [] });
  };
  const timed = Object.assign(Object.create(store) as typeof store, {
    collection: store.collection.bind(store),
    transaction: async <R>(work: Parameters<typeof store.transaction<R>>[0]) => {
      const result = await store.transaction(work);
      process.send?.({ at: now() });
      return result;
    },
  });
  await startConsumer({
    store: timed,
    broker,
    group: 'g',
    topics: [TOPIC],
    codec,
    handlers: { [CHANGED]: handler },
    log: silent,
  });
  await startRelay({ store, broker, service: 'policy', codec, log: silent });
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

async function measure(): Promise<void> {
  const world = new World(process.env['KAFKA_BROKERS'] ? onKafka : onSqlite);
  const store = await world.store();
  const broker = await world.broker();
  await world.relay(store, broker);
  const execArgv = ['--no-warnings', '--conditions=@shuangzhao/source', '--import', 'tsx'];
  const child = fork(fileURLToPath(import.meta.url), [world.file('views'), world.place], { execArgv });
  await once(child, 'message');
  await delay(3000);

  const cpu = async () => {
    child.send('cpu');
    const [{ cpu: used }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
    return (used.user + used.system) / 1000;
  };
  const before = await cpu();
  await delay(20_000);
  console.log(`idle: ${(((await cpu()) - before) / 200).toFixed(2)} % of a core a process (relay, consumer, log)`);

  let events = 0;
  for (const rate of [20, 200]) {
    const took: number[] = [];
    for (let n = 0; n < rate * 10; n += 1) {
      const start = now();
      const effect = once(child, 'message') as Promise<[{ at: number }]>;
      await change(store, `e${(events += 1)}`, n);
      const committed = now();
      took.push((await effect)[0].at - committed);
      await delay(Math.max(0, 1000 / rate - (now() - start)));
    }
    took.sort((a, b) => a - b);
    const percentile = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
    console.log(`${rate}/s: p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms (${took.length} events)`);
  }

  const rows = 20_000;
  const start = now();
  for (let n = 0; n < rows; n += 500) {
    const records = Array.from({ length: 500 }, (_, i) => ({
      key: `k${n + i}`,
      value: Buffer.alloc(300),
      headers: {},
    }));
    await broker.send(TOPIC, records);
    await nextTurn();
  }
  console.log(`log alone: ${Math.round((rows / (now() - start)) * 1000)} records/s written, 500 a call`);
  child.kill();
  await world.close();
}

const [storeFile, place] = process.argv.slice(2);
await (storeFile && place ? consume(storeFile, place) : measure());
