import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getJob, readJobFile } from '../src/application/index.js';
import { isWorthTelling, MOST_RUNNING } from '../src/domain/job.js';
import { cellsOf, csvOf, failureOf, newCode, openWorld, owner, type World } from './world.js';

const DAY_MS = 24 * 3_600_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.runner.start(world.work);
});
afterAll(() => world.stop());

const by = (actor = owner()) => ({ actor, requestKey: undefined });
const toldOf = async (id: string) => (await world.store.readOutbox(1000)).filter(({ aggregate }) => aggregate === id);
const withRefusedRow = () => csvOf([newCode(), null], [newCode(), 'x']);

describe('a job', () => {
  test('is told when it begins and when it ends, to whom it belongs', async () => {
    const { id } = await world.run(await csvOf([newCode(), 'x'], [newCode(), 'y']));
    const common = { id, owner: owner().subject, kind: 'things.import', total: 2 };
    expect((await toldOf(id)).map(({ body }) => body)).toEqual([
      { ...common, state: 'running', done: 0 },
      { ...common, state: 'done', done: 2 },
    ]);
    expect(id).toMatch(/^things-/);
  });

  test('that only judges a file is told to nobody', async () => {
    const { id } = await world.run(await csvOf([newCode(), 'x']), { dryRun: true });
    expect(await toldOf(id)).toEqual([]);
  });

  test('is told again after a tenth of it, and not oftener than each second', () => {
    const at = (seconds: number) => new Date(seconds * 1_000);
    const told = { done: 10, at: at(0) };
    expect(isWorthTelling(told, { done: 20, total: 100, at: at(1) })).toBe(true);
    expect(isWorthTelling(told, { done: 19, total: 100, at: at(9) })).toBe(false);
    expect(isWorthTelling(told, { done: 90, total: 100, at: at(0.9) })).toBe(false);
  });

  test('is begun once under a key, and its key fits no other file', async () => {
    const key = newCode();
    const content = await csvOf([key, 'x']);
    const first = await world.run(content, { key });
    expect((await world.run(content, { key })).id).toBe(first.id);
    expect(await failureOf(world.run(content, { key, bodyHash: 'other' }))).toBe('conflict idempotency.key_reused');
    expect((await world.things.get(key))?.version).toBe(1);
  });

  test('is refused where an account has too many of them running', async () => {
    const idle = await openWorld();
    const content = await csvOf([newCode(), 'x']);
    for (let n = 0; n < MOST_RUNNING; n += 1) await idle.begin(content);
    expect(await failureOf(idle.begin(content))).toBe('limited job.too_many');
    await idle.begin(content, { actor: owner('other') });
    await idle.stop();
  });

  test('and its file are there for the account that began it alone', async () => {
    const { id } = await world.run(await withRefusedRow());
    const other = by(owner('other'));
    expect(await failureOf(getJob(world)({ id }, other))).toBe('notFound access.not_found');
    expect(await failureOf(readJobFile(world)({ id, offset: 0 }, other))).toBe('notFound access.not_found');
    const { content, size } = await readJobFile(world)({ id, offset: 0 }, by());
    expect([content.length > 1_000, content.length]).toEqual([true, size]);
  });
});

describe('the files of a job', () => {
  const noFileOf = (id: string) => failureOf(readJobFile(world)({ id, offset: 0 }, by()));

  test('go after seven days, and the job stays itself', async () => {
    const { id, startedAt } = await world.run(await withRefusedRow());
    await world.jobs.sweep(startedAt);
    expect(await noFileOf(id)).toBeUndefined();
    await world.jobs.sweep(new Date(world.clock.now.getTime() + DAY_MS));
    expect(await noFileOf(id)).toBe('notFound job.no_file');
    expect(await world.jobs.input(id)).toHaveLength(0);
    expect(await getJob(world)({ id }, by())).toMatchObject({ state: 'done', result: { rejected: 1 } });
  });

  test('that it was begun with goes at its end, and what it made can be removed early, again and again', async () => {
    const { id } = await world.run(await withRefusedRow());
    expect([await world.jobs.input(id), await world.jobs.refusedRows(id)]).toEqual([Buffer.alloc(0), []]);
    expect((await world.jobs.readOutput(id, 0)).length).toBeGreaterThan(1_000);
    for (let times = 0; times < 2; times += 1) {
      await world.jobs.removeFiles(id);
      expect(await world.jobs.readOutput(id, 0)).toHaveLength(0);
      expect(await noFileOf(id)).toBe('notFound job.no_file');
    }
    expect(await world.jobs.get(id)).toMatchObject({ state: 'done', result: { rejected: 1 } });
  });

  test('lie sealed by a key of their own where a service says so, and read as they were', async () => {
    const opened: string[] = [];
    const sealed = await openWorld({
      newKey: (job) => `key of ${job}`,
      keyOf: (job, wrapped) => ({
        seal: (text) => `${wrapped}|${Buffer.from(text).toString('hex')}`,
        open: (text) => {
          opened.push(job);
          expect(text.startsWith(`key of ${job}|`)).toBe(true);
          return Buffer.from(text.slice(wrapped.length + 1), 'hex').toString();
        },
      }),
    });
    sealed.runner.start(sealed.work);
    const { id } = await sealed.run(await withRefusedRow());
    expect(new Set(opened)).toEqual(new Set([id]));
    const { content } = await readJobFile(sealed)({ id, offset: 0 }, by());
    expect(await cellsOf(content)).toMatchObject([
      ['编号', '名称', '错误'],
      [expect.anything(), null, expect.anything()],
    ]);
    await sealed.jobs.removeFiles(id);
    expect(await sealed.jobs.readOutput(id, 0)).toHaveLength(0);
    await sealed.stop();
  });

  test('cannot be removed before its end', async () => {
    const idle = await openWorld();
    const { id } = await idle.begin(await csvOf([newCode(), 'x']));
    expect(await failureOf(idle.jobs.removeFiles(id))).toBe('refused job.running');
    expect((await idle.jobs.input(id)).length).toBeGreaterThan(0);
    await idle.stop();
  });
});
