import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_TITLE } from '../src/domain/index.js';
import { cellsOf, CODE, csvOf, failureOf, FIXED, NAME, newCode, openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.runner.start(world.work);
});
afterAll(() => world.stop());

const verdictOf = async (...given: Parameters<World['run']>) => {
  const { result } = await world.run(...given);
  return result?.errors.map(({ row, column, code }) => [row, column, code]);
};
const nameOf = async (code: string) => (await world.things.get(code))?.name;

describe('the rows of a file', () => {
  test('are refused one by one, wherever that shows, while the others go in', async () => {
    const [fixed, long, one, two] = [newCode(), newCode(), newCode(), newCode()];
    await world.run(await csvOf([fixed, FIXED]));
    const content = await csvOf([one, 'x'], [fixed, 'y'], [long, 'z'.repeat(5_000)], [one, 'again'], [two, ' y ']);
    expect(await verdictOf(content)).toEqual([
      [3, null, 'thing.fixed'],
      [4, null, 'events.too_large'],
      [5, CODE.title, 'import.repeated'],
    ]);
    expect([await nameOf(one), await nameOf(two), await nameOf(fixed), await nameOf(long)]).toEqual([
      'x',
      'y',
      FIXED,
      undefined,
    ]);
  });

  test('change nothing in a dry run, with the verdicts of the real one', async () => {
    const [one, two] = [newCode(), newCode()];
    const content = await csvOf([one, 'x'], [two, null], [one, 'y']);
    const dry = await verdictOf(content, { dryRun: true });
    expect([dry?.length, await nameOf(one)]).toEqual([2, undefined]);
    expect(await verdictOf(content)).toEqual(dry);
  });

  test('that are refused come back as they were, each with the reason in words', async () => {
    const [one, fixed] = [newCode(), newCode()];
    await world.run(await csvOf([fixed, FIXED]));
    const { id, file } = await world.run(await csvOf([one, null], [newCode(), 'x'], [fixed, 'y']));
    expect(file?.name).toBe('导入待更正-2026-11-22.xlsx');
    expect(await cellsOf(await world.jobs.readOutput(id, 0))).toEqual([
      [CODE.title, NAME.title, ERROR_TITLE],
      [one, null, '名称：A thing has a name.'],
      [fixed, 'y', '不可更改'],
    ]);
  });
});

describe('a file', () => {
  test('that lacks the column without which no row can be read begins no job', async () => {
    expect(await failureOf(world.begin(Buffer.from('名称\nx\n')))).toBe('invalid import.no_code_column');
    expect(await failureOf(world.begin(Buffer.from('编号,CODE\nx,y\n')))).toBe('invalid import.column_repeated');
    expect(await failureOf(world.begin(Buffer.from('编号\n')))).toBe('invalid import.no_rows');
  });

  test('with a column that nobody knows is told of it, and read without it', async () => {
    const code = newCode();
    const content = Buffer.from(`编 号,Name,备注,${ERROR_TITLE}\n${code},x,y,z\n`);
    expect(await verdictOf(content)).toEqual([[1, '备注', 'import.column_unknown']]);
    expect(await nameOf(code)).toBe('x');
  });
});
