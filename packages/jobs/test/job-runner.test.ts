import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { csvOf, newCode, openProcess, openWorld, temporaryFolder } from './world.js';

describe('a job whose work fails', () => {
  test('waits for a store that is away, however often, and ends as it would have', async () => {
    const { folder, remove } = await temporaryFolder();
    const { jobs, runner, work, begin, stop } = await openProcess(folder);
    const { id } = await begin(await csvOf([newCode(), 'x']));
    let tries = 0;
    runner.start(async (...given) => {
      tries += 1;
      if (tries <= 6) throw new AppError('unavailable', 'store.unavailable', 'The store does not answer.');
      await work(...given);
    });
    await runner.bell.settled(id, 20_000);
    expect([tries, (await jobs.get(id))?.state]).toEqual([7, 'done']);
    await stop();
    await remove();
  }, 30_000);

  test('ends at a refusal, with what it says', async () => {
    const { jobs, runner, begin, stop } = await openWorld();
    const { id } = await begin(await csvOf([newCode(), 'x']));
    runner.start(async () => {
      throw new AppError('forbidden', 'access.forbidden', 'You may not.');
    });
    await runner.bell.settled(id, 20_000);
    expect(await jobs.get(id)).toMatchObject({ state: 'failed', failure: { code: 'access.forbidden' } });
    await stop();
  });

  test('is tried again where the fault is ours, and goes on', async () => {
    const { jobs, runner, work, begin, stop } = await openWorld();
    const { id } = await begin(await csvOf([newCode(), 'x']));
    let tries = 0;
    runner.start(async (...given) => {
      tries += 1;
      if (tries === 1) throw new Error('A slip.');
      await work(...given);
    });
    await runner.bell.settled(id, 20_000);
    expect([tries, (await jobs.get(id))?.state]).toEqual([2, 'done']);
    await stop();
  });
});

describe('a restart in the middle of an import', () => {
  test('neither loses nor doubles a row, and the import goes on by itself', async () => {
    const { folder, remove } = await temporaryFolder();
    const codes = Array.from({ length: 400 }, newCode);
    const content = await csvOf(...codes.flatMap((code, n) => [[code, 'x'], ...(n % 100 === 0 ? [[code, 'x']] : [])]));
    const start = async () => {
      const begun = await openProcess(folder);
      begun.runner.start(begun.work);
      return begun;
    };
    let service = await start();
    const { id } = await service.begin(content);
    const cuts: number[] = [];
    for (;;) {
      const before = await service.jobs.get(id);
      if (before?.state !== 'running') break;
      for (let tries = 0; tries < 200; tries += 1) {
        const job = await service.jobs.get(id);
        if (job?.state !== 'running' || job.done > before.done) break;
        await sleep(1);
      }
      await service.stop();
      service = await start();
      cuts.push((await service.jobs.get(id))?.done ?? 0);
    }
    expect(cuts.filter((done) => done > 0 && done < 404).length).toBeGreaterThan(0);
    const job = await service.jobs.get(id);
    expect(job).toMatchObject({ state: 'done', done: 404, result: { accepted: 400, rejected: 4 } });
    const { items } = await service.things.find({ id: { $in: codes } }, { limit: 1000 });
    expect(items.map(({ version }) => version)).toEqual(codes.map(() => 1));
    await service.stop();
    await remove();
  });
});
