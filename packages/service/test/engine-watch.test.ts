import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { createLog } from '@shuangzhao/platform/log';
import { askMeilisearch, watchEngines, type Engine, type EngineWatch } from '../src/engine-watch.js';

const log = createLog('test', 'silent');
const named = { MONGODB_URI: 'mongodb://a', KAFKA_BROKERS: 'a:1' };
let watch: EngineWatch | undefined;
afterEach(() => watch?.stop());

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 200) throw new Error('It did not come within 10 s.');
    await sleep(50);
  }
};

test('an engine that is waited for is away until it answers; one that no variable names is never', async () => {
  const told: [Engine, boolean][] = [];
  watch = watchEngines(named, log, (engine, isUp) => told.push([engine, isUp]));
  watch.miss('mongodb');
  watch.miss('meilisearch');
  expect(watch.away()).toEqual(['mongodb']);
  watch.look('mongodb', () => Promise.resolve());
  watch.look('meilisearch', () => Promise.reject(new Error('never asked')));
  await until(() => watch?.away().length === 0);
  expect(told).toEqual([
    ['mongodb', false],
    ['mongodb', true],
  ]);
});

test('an engine that goes away in the middle is named, and no more once it is back', async () => {
  const broker = { isUp: true };
  watch = watchEngines(named, log, () => undefined);
  watch.look('kafka', () => (broker.isUp ? Promise.resolve() : Promise.reject(new Error('away'))));
  await sleep(10);
  expect(watch.away()).toEqual([]);
  broker.isUp = false;
  await until(() => watch?.away()[0] === 'kafka');
  broker.isUp = true;
  await until(() => watch?.away().length === 0);
});

test('Meilisearch is asked below its address', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(asked.length === 1 ? 200 : 503).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/meili`;
  await askMeilisearch(host);
  await expect(askMeilisearch(host)).rejects.toThrow('503');
  expect(asked).toEqual(['/meili/health', '/meili/health']);
  server.closeAllConnections();
  server.close();
});
