import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { fts5Engine } from '../src/index.js';
import type { SearchEngine, SearchIndex } from '../src/index.js';
import { charactersOf, companies, entries } from './corpus.js';
import type { Entry } from './corpus.js';
import { batchesOf } from './contract/stage.js';
import { searchContract } from './search.contract.js';

const newDirectory = (): string => mkdtempSync(path.join(tmpdir(), 'shuangzhao-search-'));
const removeDirectory = (directory: string): void => rmSync(directory, { recursive: true, force: true });

searchContract('SQLite FTS5', () => {
  const directory = newDirectory();
  return { engine: () => fts5Engine(directory), remove: () => removeDirectory(directory) };
});

describe('the files of FTS5', () => {
  let directory: string;
  let engine: SearchEngine;
  let index: SearchIndex<Entry>;

  beforeEach(async () => {
    directory = newDirectory();
    engine = fts5Engine(directory);
    index = await engine.open(entries);
  });
  afterEach(async () => {
    await engine.close();
    removeDirectory(directory);
  });

  const files = (): string[] => readdirSync(directory).map((file) => path.join(directory, file));
  const bytes = (): Buffer => Buffer.concat(files().map((file) => readFileSync(file)));

  test('hold no residue of a removed document, in rows or bytes', async () => {
    const person: Entry = {
      id: 'person-8151',
      title: '𪚥𠔻𡘙',
      summary: 'zzsecretzz 𤴐𧮙',
      region: 'region-of-person',
      tags: ['tag-of-person'],
      published: 'day-of-person',
    };
    const traces = [...charactersOf('𪚥𠔻𡘙𤴐𧮙'), 'secretzz', 'erson-8151', 'of-person'];
    await index.put(companies(300));
    await index.put([person]);
    await index.put([{ ...person, amount: 7 }]);
    expect(traces.filter((trace) => !bytes().includes(trace))).toEqual([]);
    await index.remove([person.id]);
    expect(traces.filter((trace) => bytes().includes(trace))).toEqual([]);

    await engine.close();
    const db = new DatabaseSync(files().find((file) => file.endsWith('.sqlite')) ?? '');
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[];
    const rows = tables.flatMap(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all() as object[]);
    db.close();
    const cells = rows.flatMap((row) => Object.values(row) as unknown[]);
    const texts = cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString() : String(cell)));
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['documents', 'texts', 'texts_data', 'texts_content']),
    );
    expect(texts.filter((text) => traces.some((trace) => text.includes(trace)))).toEqual([]);
  });

  test('are one again after a rebuild', async () => {
    await index.rebuild(batchesOf(companies(50)));
    await index.rebuild(batchesOf(companies(50)));
    await engine.close();
    expect(readdirSync(directory)).toEqual(['entries.3.sqlite']);
  });

  test('of a rebuild that a crash has cut short are dropped, and the index is as it was', async () => {
    await index.rebuild(batchesOf(companies(30)));
    await index.put([{ id: 'later', title: '后来' }]);
    const crashed = newDirectory();
    async function* source(): AsyncGenerator<Entry[]> {
      yield* batchesOf(companies(200));
      cpSync(directory, crashed, { recursive: true });
    }
    await index.rebuild(source());
    expect(readdirSync(crashed).filter((file) => file.endsWith('.sqlite'))).toHaveLength(2);

    const after = fts5Engine(crashed);
    const restarted = await after.open(entries);
    expect(restarted.needsRebuild).toBe(false);
    expect((await restarted.ids({ permission: 'all' })).length).toBe(31);
    await after.close();
    expect(readdirSync(crashed)).toEqual(['entries.2.sqlite']);
    removeDirectory(crashed);
  });

  test('that are damaged are made anew, to be rebuilt', async () => {
    await index.rebuild(batchesOf(companies(30)));
    await engine.close();
    for (const file of files()) writeFileSync(file, 'not a database '.repeat(500));
    engine = fts5Engine(directory);
    index = await engine.open(entries);
    expect(index.needsRebuild).toBe(true);
    await index.rebuild(batchesOf(companies(30)));
    expect((await index.ids({ permission: 'all' })).length).toBe(30);
  });

  test('are opened by one engine at a time, and nothing is lost by trying', async () => {
    await index.put(companies(5));
    await expect(fts5Engine(directory).open(entries)).rejects.toThrow('locked');
    expect((await index.ids({ permission: 'all' })).length).toBe(5);
  });

  test('survive that weights change, without a rebuild', async () => {
    await index.rebuild(batchesOf(companies(5)));
    await engine.close();
    engine = fts5Engine(directory);
    const searchable = entries.searchable.map(({ field }) => ({ field, weight: 3 }));
    index = await engine.open({ ...entries, searchable });
    expect(index.needsRebuild).toBe(false);
  });
});
