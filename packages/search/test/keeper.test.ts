import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { fts5Engine, keepIndexes, openedWhenAsked, type SearchEngine } from '../src/index.js';
import { companies, entries } from './corpus.js';
import { batchesOf } from './contract/stage.js';

let folder: string;
let server: SearchEngine;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keeper-'));
  server = fts5Engine(folder);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const source = () => batchesOf(companies(30));
const away = () => new AppError('unavailable', 'search.unavailable', 'The search engine does not answer.');

/** What its log is told, and an engine that is away for so many questions. */
const keeperOf = (absent: number, failure: () => Error = away) => {
  const told: object[] = [];
  let asked = 0;
  const engine = openedWhenAsked(() => ((asked += 1) <= absent ? Promise.reject(failure()) : Promise.resolve(server)));
  return { told, keeper: keepIndexes(engine, { warn: (details: object) => void told.push(details) }) };
};

test('an index whose engine is away at the start refuses until it is there, and is filled then by itself', async () => {
  const { told, keeper } = keeperOf(2);
  const index = await keeper.open(entries, source);
  await expect(index.search({ permission: 'all', limit: 1 })).rejects.toMatchObject({ code: 'search.unavailable' });
  await expect(index.put(companies(1))).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await keeper.reconcile({ mend: true })).toEqual({});
  await keeper.settled();
  expect((await index.ids({ permission: 'all' })).length).toBe(30);
  expect(Object.keys(await keeper.reconcile({ mend: false }))).toEqual(['entries']);
  expect(told.length).toBe(2);
});

test('an engine that refuses refuses the start', async () => {
  const { keeper } = keeperOf(9, () => new AppError('internal', 'search.key_refused', 'The key is wrong.'));
  await expect(keeper.open(entries, source)).rejects.toMatchObject({ code: 'search.key_refused' });
});

test('a keeper that is stopped waits for nothing more', async () => {
  const { keeper } = keeperOf(1_000_000);
  await keeper.open(entries, source);
  await keeper.stop();
  await keeper.settled();
});
