import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { engines, type Engine } from './engines.js';
import { publish } from './publish.js';
import { PASSWORD, record, startSystem, type Answer, type System } from './system.js';
import { usccOf } from './uscc.js';

const MINUTE = 60_000;
/** More than any call may take. */
const DEADLINE_MS = 10_000;
const REVENUE = 'enterprise.revenue';
const SEARCH = `/policies?q=${encodeURIComponent('研发')}`;
const facts = { 'enterprise.regionCode': '340403', [REVENUE]: 5_000 };
const [uscc, cut, late] = [usccOf(1), usccOf(2), usccOf(3)];
const county = { username: 'county', password: PASSWORD };
const SERVICES = ['industry', 'policy', 'talent'];
/** Whom each engine serves, as readiness names it. */
const served: Record<Engine, string[]> = {
  mongodb: ['gateway', ...SERVICES].map((name) => `${name}.mongodb`),
  kafka: ['gateway', ...SERVICES].map((name) => `${name}.kafka`),
  meilisearch: SERVICES.map((name) => `${name}.meilisearch`),
};

let system: System;
let documented: string;
const slowest = new Map<string, number>();

/** Asks; an answer that comes after the deadline is none. */
const ask = async (method: string, route: string, as?: string, body?: unknown, key?: string): Promise<Answer> => {
  const began = performance.now();
  const answer = await system.ask(method, route.startsWith('/') ? `/api/v1${route}` : `/${route}`, body, {
    ...(as === undefined ? {} : { as }),
    ...(key === undefined ? {} : { key }),
  });
  const ms = Math.round(performance.now() - began);
  const kind = answer.status < 500 ? 'answered' : String(answer.status);
  slowest.set(kind, Math.max(ms, slowest.get(kind) ?? 0));
  if (ms > DEADLINE_MS) throw new Error(`${method} ${route}: ${answer.status} after ${ms} ms`);
  return answer;
};

/** The body of an answer that is a good one. */
const well = (answer: Answer): Record<string, unknown> => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return record(answer);
};
const call = async (method: string, route: string, as: string, body?: unknown) =>
  well(await ask(method, route, as, body, randomUUID()));

const put = (id: string, name: string) => call('PUT', `/enterprises/${id}`, 'county', { name, facts });
const patch = (id: string, value: number, key: string) =>
  ask('PATCH', `/enterprises/${id}/facts`, 'county', { [REVENUE]: value }, key);
const versionOf = async (id: string) => Number(well(await ask('GET', `/enterprises/${id}`, 'county'))['version']);

const match = (id: string) => ask('POST', '/policies/away-probe/match', 'county', { uscc: id });

/** Writes 1, 2, 3, … into one fact until a write is refused: the last one may be done or not. */
const writeUntilRefused = async () => {
  for (let count = 1; ; count += 1) {
    const key = randomUUID();
    const { status } = await patch(cut, count, key);
    if (status !== 200) return { count, key, status };
  }
};

/** Refused for now, as documented, and says when to ask again. */
const refused = (answer: Answer, code: string): void => {
  expect([answer.status, record(answer)['code']]).toEqual([503, code]);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(documented).toContain(`| \`${code}\``);
};

const until = async (what: string, holds: () => Promise<boolean>): Promise<number> => {
  const began = performance.now();
  while (performance.now() < began + MINUTE) {
    if (await holds()) return Math.round(performance.now() - began);
    await sleep(100);
  }
  throw new Error(`Within a minute not so: ${what}.\n${system.output().slice(-3_000)}`);
};

/** What readiness names; nothing where all is ready. */
const named = async (): Promise<string[]> => {
  const answer = await ask('GET', 'readyz').catch(() => undefined);
  if (answer === undefined) return ['nothing answers'];
  if (answer.status === 200) return [];
  refused(answer, 'system.not_ready');
  return (record(answer)['errors'] as { path: string }[]).map((fault) => fault.path).sort();
};
const untilNamed = (wanted: string[]) =>
  until(`readiness names ${wanted.join()}`, async () => String(await named()) === String(wanted));

/** Kills an engine in the middle, and starts it again after the work; readiness says both. */
const without = async (engine: Engine, work: () => Promise<void>): Promise<void> => {
  await engines('kill', engine);
  const toldAfter = await untilNamed(served[engine]);
  expect((await ask('GET', 'healthz')).status).toBe(200);
  await work();
  await engines('start', engine);
  const backAfter = await untilNamed([]);
  console.log(`${engine}: away told after ${toldAfter} ms, ready ${backAfter} ms after its return`);
};

beforeAll(async () => {
  await engines('start');
  documented = await readFile(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  system = await startSystem();
  for (const id of [uscc, cut]) await put(id, `引擎试验${id}`);
  const enterprise = { uscc, name: `引擎试验${uscc}` };
  const account = { username: 'away-holder', name: '经办人', password: PASSWORD, roles: ['enterprise'], enterprise };
  await call('POST', '/accounts', 'admin', account);
  const conditions = { fact: REVENUE, op: 'gte', value: 1_000_000_000, text: '营收达标' };
  expect(await isTold('nothing')).toBe(false); // it is signed in from now on
  await publish(call, { id: 'away-probe', title: '引擎试验', conditions });
}, 3 * MINUTE);
beforeEach(async () => {
  await engines('start'); // what a failed test has left away
  await untilNamed([]);
}, 2 * MINUTE);
afterAll(async () => {
  await engines('start');
  await system.stop();
  console.log(`slowest: ${[...slowest].map(([kind, ms]) => `${kind} ${ms} ms`).join(', ')}`);
}, 2 * MINUTE);

/** What matching knows of an enterprise's revenue; undefined while its facts are on their way. */
const revenueOf = async (id: string): Promise<unknown> => {
  const answer = await match(id);
  if (answer.status === 503) refused(answer, 'policy.facts_not_here_yet');
  return answer.status === 503 ? undefined : (well(answer)['gap'] as { actual: unknown }[])[0]?.actual;
};
const isFound = async (id: string, name: string): Promise<boolean> => {
  const { items } = well(await ask('GET', `/enterprises?q=${encodeURIComponent(name)}`, 'county'));
  return (items as { uscc: string }[]).some((item) => item.uscc === id);
};
const isTold = async (policyId: string): Promise<boolean> => {
  const { items } = well(await ask('GET', '/notifications', 'away-holder'));
  return (items as { match?: { policyId: string } }[]).some((item) => item.match?.policyId === policyId);
};

describe('an engine that goes away in the middle', () => {
  test(
    'Meilisearch: only searches are refused, and what was written meanwhile is found',
    async () => {
      await without('meilisearch', async () => {
        well(await ask('GET', '/policies/away-probe'));
        well(await ask('POST', '/policies/match', undefined, { facts }));
        await put(late, '无搜索时登记');
        expect(await versionOf(late)).toBe(1);
        await until('matching knows what was written', async () => (await revenueOf(late)) === facts[REVENUE]);
        refused(await ask('GET', SEARCH), 'search.unavailable');
        refused(await ask('GET', '/enterprises?q=x', 'county'), 'search.unavailable');
      });
      expect(well(await ask('GET', SEARCH))['total']).toBeGreaterThan(0);
      await until('the search finds it', () => isFound(late, '无搜索时登记'));
    },
    3 * MINUTE,
  );

  test(
    'Kafka: all is answered but a match on facts that cannot have come yet, and what was written meanwhile arrives',
    async () => {
      await without('kafka', async () => {
        well(await patch(uscc, 6_000, randomUUID()));
        expect(well(await ask('GET', SEARCH))['total']).toBeGreaterThan(0);
        well(await ask('POST', '/policies/match', undefined, { facts }));
        well(await match(cut));
        refused(await match(uscc), 'policy.facts_not_here_yet');
        const conditions = { fact: REVENUE, op: 'gte', value: 1_000, text: '营收达标' };
        await publish(call, { id: 'away-news', title: '断线时发布', conditions });
        expect(await isTold('away-news')).toBe(false);
      });
      const arrived = await until('matching knows what was written', async () => (await revenueOf(uscc)) === 6_000);
      const told = await until('its holder is told', () => isTold('away-news'));
      console.log(`kafka: what was written meanwhile arrives ${arrived} ms later, is told ${told} ms after that`);
    },
    3 * MINUTE,
  );

  test(
    'MongoDB: what needs no store is answered, the rest refused, and each write under its key is done once',
    async () => {
      const key = randomUUID();
      const [version, before] = [await versionOf(uscc), await versionOf(cut)];
      const writing = writeUntilRefused();
      await engines('kill', 'mongodb');
      const last = await writing;
      expect(last.status).toBe(503);
      await without('mongodb', async () => {
        const free = ['', 'api/docs', 'api/v1/openapi.json', 'api/v1/facts', 'api/v1/regions'];
        for (const page of free) expect([page, (await ask('GET', page)).status]).toEqual([page, 200]);
        refused(await patch(uscc, 7_000, key), 'store.unavailable');
        refused(await ask('GET', `/enterprises/${uscc}`, 'county'), 'store.unavailable');
        refused(await ask('POST', '/auth/token', undefined, county), 'store.unavailable');
        refused(await ask('GET', '/policies/away-probe'), 'store.unavailable');
      });
      for (const _ of ['first', 'again']) {
        expect(well(await patch(uscc, 7_000, key))['version']).toBe(version + 1);
        expect(well(await patch(cut, last.count, last.key))['version']).toBe(before + last.count);
      }
      expect([await versionOf(uscc), await versionOf(cut)]).toEqual([version + 1, before + last.count]);
      await until('matching knows what was written', async () => (await revenueOf(uscc)) === 7_000);
      await until('and what was cut off', async () => (await revenueOf(cut)) === last.count);
      console.log(`MongoDB killed under writes: ${last.count - 1} acknowledged, the one cut off done once`);
    },
    3 * MINUTE,
  );
});

describe('an engine that is away at the start', () => {
  const needsNoMeilisearch = async () => {
    well(await ask('POST', '/policies/match', undefined, { facts }));
    well(await patch(cut, 8_000, randomUUID()));
    await until('matching knows what was written', async () => (await revenueOf(cut)) === 8_000);
    refused(await ask('GET', SEARCH), 'search.unavailable');
  };
  const needsNoKafka = async () => {
    well(await ask('POST', '/policies/match', undefined, { facts }));
    await put(late, '无消息时改名');
  };
  const starting = (processes: string[], engine: string) => processes.flatMap((name) => [name, `${name}.${engine}`]);

  test.each<[Engine, string[], () => Promise<unknown>]>([
    ['meilisearch', served.meilisearch, needsNoMeilisearch],
    ['kafka', served.kafka, needsNoKafka],
    ['mongodb', starting(['gateway'], 'mongodb'), async () => expect((await ask('GET', 'healthz')).status).toBe(200)],
  ])(
    '%s: readiness says so, and all becomes ready by itself',
    async (engine, missing, work) => {
      await system.stop();
      await engines('kill', engine);
      system.launch();
      await untilNamed(missing);
      await work();
      await engines('start', engine);
      const after = await untilNamed([]);
      for (const username of ['county', 'enterprise', 'editor', 'leader'])
        well(await ask('POST', '/auth/token', undefined, { username, password: PASSWORD }));
      expect(well(await ask('GET', SEARCH))['total']).toBeGreaterThan(0);
      expect(await revenueOf(cut)).toBeGreaterThan(0);
      console.log(`${engine}: ready ${after} ms after its first start`);
    },
    3 * MINUTE,
  );
});
