import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JobChanged } from '@shuangzhao/contracts/industry';
import { csvOf, ended, fileOf } from './files.js';
import { by, city, failureOf, NAME, newUscc, openWorld, staff, type World } from './world.js';

const HEADER = ['统一社会信用代码', '企业名称', '注册地行政区划代码'];
const contentOf = (usccs: readonly string[]) => csvOf(HEADER, ...usccs.map((uscc) => [uscc, NAME, '340403']));

let world: World;
let app: World['app'];
beforeAll(async () => {
  world = await openWorld();
  app = world.app;
});
afterAll(() => world.close());

const load = (content: Uint8Array, call = by(city)) =>
  ended(app, app.startImport({ content, dryRun: false }, call), call);

describe('a job', () => {
  test('is told when it begins and when it ends, to whom it belongs', async () => {
    const { id } = await load(await contentOf([newUscc(), newUscc()]));
    const told = (await world.store.readOutbox(1000)).filter(({ aggregate }) => aggregate === id);
    const of = { id, owner: city.subject, kind: 'enterprises.import', total: 2 };
    expect(id).toMatch(/^industry-/);
    expect(told.map(({ body }) => body as JobChanged)).toEqual([
      { ...of, state: 'running', done: 0 },
      { ...of, state: 'done', done: 2 },
    ]);
  });

  test('is begun once under a key, and its key fits no other file', async () => {
    const uscc = newUscc();
    const content = await contentOf([uscc]);
    const first = await load(content, by(city, uscc));
    expect((await load(content, by(city, uscc))).id).toBe(first.id);
    expect(await failureOf(load(content, by(city, uscc, 'other')))).toBe('conflict idempotency.key_reused');
    expect((await world.enterprises.get(uscc))?.version).toBe(1);
  });

  test('is there for the account that began it alone, and so is its file', async () => {
    const job = await load(await csvOf(HEADER, ['x', NAME, '340403']));
    const { id } = job;
    for (const actor of [staff('county', ['340403']), staff('admin'), staff('auditor')]) {
      expect(await failureOf(app.getJob({ id }, by(actor)))).toBe('notFound access.not_found');
      expect(await failureOf(app.readJobFile({ id, offset: 0 }, by(actor)))).toBe('notFound access.not_found');
    }
    expect(await failureOf(app.getJob({ id: 'industry-none' }, by(city)))).toBe('notFound access.not_found');
    expect((await fileOf(app, job, by(city))).size).toBeGreaterThan(1_000);
  });

  test('without refused rows has no file', async () => {
    const { id } = await load(await contentOf([newUscc()]));
    expect(await failureOf(app.readJobFile({ id, offset: 0 }, by(city)))).toBe('notFound job.no_file');
  });
});
