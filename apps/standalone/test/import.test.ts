import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { record, startSystem, type Answer, type System } from './system.js';
import { usccOf } from './uscc.js';

const ROUNDS = process.env['TEST_SCALE'] === 'full' ? 10 : 1;
const ROWS = 1_500;
const MINUTE = 60_000;
const HEADER = '统一社会信用代码,企业名称,注册地行政区划代码,上年营业收入（元）';

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 2 * MINUTE);
afterAll(() => system.stop(), MINUTE);

const load = (content: string, key: string): Promise<Answer> =>
  system.ask('POST', '/api/v1/enterprises/import', content, {
    as: 'county',
    key,
    headers: { 'content-type': 'text/csv' },
  });
const get = async (route: string) => record(await system.ask('GET', `/api/v1${route}`, undefined, { as: 'county' }));

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('It did not come within a minute.');
};

/** The job of an answer, wherever it came in: ended within the call, or still running. */
const jobOf = ({ headers }: Answer): string => (headers.get('location') ?? '').replace('/api/v1', '');

describe(`power loss in the middle of an import, ${ROUNDS} rounds`, () => {
  test(
    'the import goes on by itself: each row went in once, and its key begins no second one',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const mark = `断电${round}`;
        const key = `import-${round}`;
        const usccs = Array.from({ length: ROWS }, (_, n) => usccOf(100_000 + round * ROWS + n));
        const lines = usccs.map((uscc, n) => `${uscc},${mark}企业${n},340403,${n}`);
        const content = [HEADER, ...lines, `${usccs[0] ?? ''},${mark}重复,340403,1`].join('\r\n');

        const cut = load(content, key).catch(() => undefined);
        const reached = 100 + Math.floor(Math.random() * (ROWS / 2));
        await until(async () => {
          const one = await system.ask('GET', `/api/v1/enterprises/${usccs[reached] ?? ''}`, undefined, {
            as: 'county',
          });
          return one.status === 200 ? true : undefined;
        });
        await system.killAll();
        await cut;
        await system.start();

        const place = jobOf(await load(content, key));
        const job = await until(async () => {
          const now = await get(place);
          return now['state'] === 'running' ? undefined : now;
        });
        expect(job).toMatchObject({ state: 'done', done: ROWS + 1, total: ROWS + 1 });
        expect(job['result']).toMatchObject({
          accepted: ROWS,
          rejected: 1,
          errors: [{ row: ROWS + 2, code: 'import.repeated' }],
        });
        expect(jobOf(await load(content, key))).toBe(place);

        const search = `/enterprises?q=${encodeURIComponent(mark)}&limit=200`;
        await until(async () => ((await get(search))['total'] === ROWS ? true : undefined));
        const versions = new Map<string, number>();
        for (let cursor: string | null = ''; cursor !== null;) {
          const page = await get(cursor === '' ? search : `${search}&cursor=${encodeURIComponent(cursor)}`);
          for (const { uscc, version } of page['items'] as { uscc: string; version: number }[])
            versions.set(uscc, version);
          cursor = page['nextCursor'] as string | null;
        }
        expect(versions).toEqual(new Map(usccs.map((uscc) => [uscc, 1])));
        console.log(`kill -9 while ${ROWS} rows went in, after row ${reached}: lost 0, doubled 0`);
      }
    },
    (ROUNDS + 1) * 3 * MINUTE,
  );
});
