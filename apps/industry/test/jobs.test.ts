import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventCodec } from '@shuangzhao/contracts';
import type { JobChanged } from '@shuangzhao/contracts/industry';
import { createOutbox } from '@shuangzhao/events';
import { openSqliteStore } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { readFactLaw } from '../src/adapters/reference-data.js';
import { sheetFiles } from '../src/adapters/sheet-files.js';
import { openEnterprises } from '../src/adapters/stored-enterprises.js';
import { openJobs } from '../src/adapters/stored-jobs.js';
import { createApp } from '../src/app.js';
import { isWorthTelling, MOST_RUNNING } from '../src/domain/job.js';
import type { EnterpriseSearch } from '../src/domain/ports.js';
import { createJobRunner, workOf } from '../src/server/job-runner.js';
import { csvOf, ended, fileOf } from './files.js';
import { by, city, failureOf, NAME, newUscc, openWorld, staff, temporaryFolder, type World } from './world.js';

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

  test('loses its file after seven days, and stays itself', async () => {
    const job = await load(await csvOf(HEADER, ['x', NAME, '340403']));
    const days = (count: number) => new Date(world.clock.now.getTime() + count * 24 * 3_600_000);
    await world.jobs.sweep(job.startedAt);
    expect((await fileOf(app, job, by(city))).size).toBeGreaterThan(0);
    await world.jobs.sweep(days(1));
    expect(await failureOf(app.readJobFile({ id: job.id, offset: 0 }, by(city)))).toBe('notFound job.no_file');
    expect(await world.jobs.input(job.id)).toHaveLength(0);
    expect(await app.getJob({ id: job.id }, by(city))).toMatchObject({ state: 'done', result: { rejected: 1 } });
  });

  test('is refused where an account has too many of them running', async () => {
    const actor = staff('county', ['3404', 'busy']);
    const order = { dryRun: true };
    const input = await contentOf([newUscc()]);
    const begin = () => world.jobs.begin({ kind: 'enterprises.import', actor, order, total: 1, input }, undefined);
    for (let n = 0; n < MOST_RUNNING; n += 1) await begin();
    expect(await failureOf(begin())).toBe('limited job.too_many');
  });

  test('that only judges a file is told to nobody', async () => {
    const content = await contentOf([newUscc()]);
    const { id } = await ended(app, app.startImport({ content, dryRun: true }, by(city)), by(city));
    expect((await world.store.readOutbox(1000)).filter(({ aggregate }) => aggregate === id)).toEqual([]);
  });

  test('is told again after a tenth of it, and not oftener than each second', () => {
    const at = (seconds: number) => new Date(seconds * 1_000);
    const told = { done: 10, at: at(0) };
    expect(isWorthTelling(told, { done: 20, total: 100, at: at(1) })).toBe(true);
    expect(isWorthTelling(told, { done: 19, total: 100, at: at(9) })).toBe(false);
    expect(isWorthTelling(told, { done: 90, total: 100, at: at(0.9) })).toBe(false);
  });
});

/** A service on a store file, in objects of its own: what a process is. */
const startProcess = async (folder: string) => {
  const now = () => new Date();
  const store = await openSqliteStore({ file: path.join(folder, 'industry.db'), service: 'industry' });
  const append = createOutbox({ service: 'industry', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
  const enterprises = await openEnterprises({ store, append, now });
  const jobs = await openJobs({ store, append, now });
  const runner = createJobRunner({ jobs, lease: store.lease('jobs'), now, log: { error: () => undefined } });
  const search: EnterpriseSearch = {
    search: async () => ({ usccs: [], total: 0 }),
    all: async () => [],
  };
  const running = createApp({
    enterprises,
    search,
    jobs,
    bell: runner.bell,
    sheets: sheetFiles,
    law: await readFactLaw(),
    now,
  });
  runner.start(workOf(running));
  const stop = async () => {
    await runner.stop();
    await store.close();
  };
  return { app: running, enterprises, jobs, stop };
};

test('a job waits for a store that is away, however often, and ends as it would have', async () => {
  const { folder, remove } = await temporaryFolder();
  const store = await openSqliteStore({ file: path.join(folder, 'industry.db'), service: 'industry' });
  const append = createOutbox({ service: 'industry', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
  const jobs = await openJobs({ store, append, now: () => new Date() });
  const runner = createJobRunner({
    ...{ jobs, lease: store.lease('jobs'), now: () => new Date() },
    log: { error: () => undefined },
  });
  const input = await contentOf([newUscc()]);
  const job = await jobs.begin(
    { kind: 'enterprises.import', actor: city, order: { dryRun: false }, total: 1, input },
    undefined,
  );
  let tries = 0;
  runner.start(async (running) => {
    tries += 1;
    if (tries <= 6) throw new AppError('unavailable', 'store.unavailable', 'The store does not answer.');
    await jobs.end(running, { result: { accepted: 1, rejected: 0, errorCount: 0, errors: [] } });
  });
  await runner.bell.settled(job.id, 20_000);
  expect([tries, (await jobs.get(job.id))?.state]).toEqual([7, 'done']);
  await runner.stop();
  await store.close();
  await remove();
}, 30_000);

describe('a restart in the middle of an import', () => {
  test('neither loses nor doubles a row, and the import goes on by itself', async () => {
    const { folder, remove } = await temporaryFolder();
    const usccs = Array.from({ length: 400 }, newUscc);
    const content = await csvOf(
      HEADER,
      ...usccs.flatMap((uscc, n) => [[uscc, NAME, '340403'], ...(n % 100 === 0 ? [[uscc, NAME, '340403']] : [])]),
    );
    let service = await startProcess(folder);
    const { id } = await service.jobs.begin(
      { kind: 'enterprises.import', actor: city, order: { dryRun: false }, total: 404, input: content },
      undefined,
    );
    const cuts: number[] = [];
    for (;;) {
      const before = await service.app.getJob({ id }, by(city));
      if (before.state !== 'running') break;
      for (let tries = 0; tries < 200; tries += 1) {
        const { done, state } = await service.app.getJob({ id }, by(city));
        if (done > before.done || state !== 'running') break;
        await sleep(1);
      }
      await service.stop();
      service = await startProcess(folder);
      cuts.push((await service.app.getJob({ id }, by(city))).done);
    }
    expect(cuts.filter((done) => done > 0 && done < 404).length).toBeGreaterThan(0);
    const job = await service.app.getJob({ id }, by(city));
    expect(job).toMatchObject({ state: 'done', done: 404, result: { accepted: 400, rejected: 4 } });
    const stored = await service.enterprises.getMany(usccs);
    expect(stored.map(({ version }) => version)).toEqual(usccs.map(() => 1));
    await service.stop();
    await remove();
  });
});
