import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { migrate, openMemoryStore, openStore } from '../src/index.js';
import type { Store } from '../src/index.js';
import { Connection } from '../src/sqlite/connection.js';
import type { Param, Row } from '../src/sqlite/connection.js';
import { readsOf } from '../src/sqlite/reads.js';
import { createTable, tableOf } from '../src/sqlite/table.js';
import { killedWriterContract } from './crash.contract.js';
import { Rows } from './crash-rows.js';
import { auditContract, Badges } from './audit.contract.js';
import { storeContract } from './store.contract.js';
import { Things } from './things.js';

const directory = mkdtempSync(path.join(tmpdir(), 'persistence-'));
afterAll(() => rmSync(directory, { recursive: true }));

let files = 0;
const newFile = (): string => path.join(directory, `${files++}`, 'store.sqlite');

storeContract('SQLite, a file', (options) => openStore({ file: newFile(), service: 'test', ...options }));
auditContract('SQLite, a file', (options) => openStore({ file: newFile(), service: 'test', ...options }));
auditContract('SQLite, each transaction twice', (options) => openMemoryStore({ runTwice: true, ...options }));
storeContract('SQLite, in memory', (options) => openMemoryStore(options), 550);
storeContract('SQLite, each transaction twice', (options) => openMemoryStore({ runTwice: true, ...options }), 550);

test('not even SQL changes or removes what the audit log tells', async () => {
  const file = newFile();
  const store = await openStore({ file, service: 'test' });
  const badges = await store.collection(Badges);
  await badges.insert({ id: 'hash', holder: 'account-7' });
  const connection = new Connection(file, { readOnly: false, synchronous: 'FULL' });
  for (const act of ['DELETE FROM audit', "UPDATE audit SET doc = '{}'"])
    expect(() => connection.run(act)).toThrow('only grows');
  connection.close();
  expect(await store.audit.count({})).toBe(1);
  await store.close();
});

killedWriterContract('SQLite', () => {
  const file = newFile();
  return { environment: { STORE_FILE: file }, open: () => openStore({ file, service: 'crash' }) };
});

describe('a file', () => {
  test('keeps its documents, and belongs to one service', async () => {
    const file = newFile();
    const store = await openStore({ file, service: 'project' });
    await (await store.collection(Rows)).insert({ id: 'r', writer: 1 });
    await Promise.all([store.close(), store.close()]);
    await expect(openStore({ file, service: 'policy' })).rejects.toMatchObject({ code: 'store.foreign_file' });
    const again = await openStore({ file, service: 'project' });
    expect(await (await again.collection(Rows)).get('r')).toEqual({ id: 'r', version: 1, writer: 1 });
    await again.close();
  });

  test('holds no byte of what was removed, once it is closed', async () => {
    const file = newFile();
    const store = await openStore({ file, service: 'test' });
    const things = await store.collection(Things);
    for (let n = 0; n < 50; n += 1) await things.insert({ id: `t${n}`, name: `secret-${n}-`.repeat(100) });
    for (let n = 0; n < 50; n += 2) await things.remove(`t${n}`);
    await store.close();
    const bytes = readFileSync(file);
    const left = Array.from({ length: 50 }, (_, n) => bytes.includes(`secret-${n}-`));
    expect(left).toEqual(left.map((_, n) => n % 2 === 1));
  });

  test('locked by another process is waited for, without blocking this one', async () => {
    const file = newFile();
    const store = await openStore({ file, service: 'test' });
    const rows = await store.collection(Rows);
    const other = new Connection(file, { readOnly: false, synchronous: 'FULL' });
    other.exec('BEGIN IMMEDIATE');
    const inserted = rows.insert({ id: 'r', writer: 1 });
    const early = await Promise.race([inserted, new Promise((resolve) => setTimeout(() => resolve('waiting'), 20))]);
    other.exec('COMMIT');
    expect([early, (await inserted).version]).toEqual(['waiting', 1]);
    other.close();
    await store.close();
  });

  test('is migrated by one of two processes, and the other waits', async () => {
    const file = newFile();
    const stores = [await openStore({ file, service: 'test' }), await openStore({ file, service: 'test' })];
    const ran: string[] = [];
    const run = async (store: Store): Promise<void> => {
      ran.push('begin');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await (await store.collection(Rows)).insert({ id: 'r', writer: 1 });
      ran.push('end');
    };
    const starts = stores.map(async (store) => {
      await migrate(store, [{ number: 1, name: 'first row', run }], { pollMs: 5 });
      ran.push('started');
    });
    await Promise.all(starts);
    expect(ran).toEqual(['begin', 'end', 'started', 'started']);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('forgets saved replies past their time', async () => {
    let moment = new Date(0);
    const store = await openMemoryStore({ now: () => moment });
    const save = (key: string, seconds: number) =>
      store.transaction((tx) =>
        tx.replies.save(key, 1, { bodyHash: 'h', expiresAt: new Date(moment.getTime() + seconds * 1000) }),
      );
    for (let n = 0; n < 1_010; n++) await save(`k${n}`, n < 1_005 ? 1 : 3);
    moment = new Date(2_000);
    expect([await store.sweepReplies(), await store.sweepReplies()]).toEqual([1_005, 0]);
    await store.close();
  });

  test('refuses a second definition of one name, and in a transaction a collection not opened before', async () => {
    const store = await openMemoryStore();
    await expect(store.transaction((tx) => tx.collection(Rows).count({}))).rejects.toThrow('not opened at boot');
    await store.collection(Rows);
    await store.collection(Rows);
    await expect(store.collection({ ...Rows, name: 'ROWS' })).rejects.toThrow('two definitions');
    await store.close();
  });
});

describe('indexes', () => {
  /** Tells how SQLite went about each question. */
  class Explaining extends Connection {
    readonly plans: string[] = [];
    override all(sql: string, params: readonly Param[] = []): Row[] {
      const plan = super.all(`EXPLAIN QUERY PLAN ${sql}`, params).map(({ detail }) => String(detail));
      this.plans.push(plan.join(' | '));
      return super.all(sql, params);
    }
  }
  const openThings = () => {
    const connection = new Explaining(':memory:', { readOnly: false, synchronous: 'OFF' });
    const table = tableOf(Things);
    createTable(connection, table);
    return { connection, table, things: readsOf(table, async (work) => work(connection)) };
  };

  test('serve the questions that they were made for, on every page', async () => {
    const { connection, things, table } = openThings();
    const add = `INSERT INTO ${table.name} (id, version, doc) VALUES (?, 1, ?)`;
    for (let n = 0; n < 500; n++)
      connection.run(add, [`t${n}`, JSON.stringify({ name: 'n', rank: n, kind: `k${n % 9}` })]);
    const { next } = await things.find({}, { sort: { rank: -1 } });
    const after = next ?? '';
    await things.find({}, { sort: { rank: -1 }, after });
    await things.find({ kind: 'k1' }, { sort: { rank: -1 } });
    await things.find({ kind: 'k1' }, { sort: { rank: -1 }, after });
    await things.find({ name: { $prefix: '招' } });
    await things.find({ 'place.city': { $in: ['a', 'b'] } });
    await things.find({ tags: 'a' });
    await things.find({ 'items.lots': { $gt: 1 } });
    for (const plan of connection.plans) {
      expect(plan).toMatch(/USING INDEX|USING PRIMARY KEY/);
      expect(plan).not.toMatch(/SCAN things(?! USING INDEX)/);
    }
    expect(connection.plans.slice(0, 4).join()).not.toContain('TEMP B-TREE');
    connection.close();
  });

  test('of an array are filled from the documents that are there already', async () => {
    const { connection, things, table } = openThings();
    connection.run(
      `INSERT INTO ${table.name} VALUES ('x', 1, '{"name":"n","tags":["a","a",null],"items":[null,{"code":"c"}]}')`,
    );
    for (const side of table.sides.values()) connection.exec(`DROP TABLE ${side}`);
    for (const { name } of connection.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
      connection.exec(`DROP TRIGGER "${String(name)}"`);
    createTable(connection, table);
    expect([await things.count({ tags: 'a' }), await things.count({ 'items.code': 'c' })]).toEqual([1, 1]);
    connection.close();
  });
});
