import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Broker, InRecord } from '../src/broker.js';
import { openSqliteLog } from '../src/sqlite-log/sqlite-log.js';
import { brokerContract } from './broker.contract.js';
import { startChild } from './children/start-child.js';
import { onSqlite } from './engine.js';
import { memberContract } from './member.contract.js';
import { until } from './until.js';

const folder = mkdtempSync(path.join(tmpdir(), 'sqlite-log-'));
const newFile = () => path.join(folder, `${randomUUID()}.db`);
const textOf = ({ value }: InRecord) => Buffer.from(value).toString();

brokerContract('an SQLite log', () => openSqliteLog({ file: path.join(folder, 'events.db') }));
memberContract(onSqlite);

describe('an SQLite log', () => {
  const opened: Broker[] = [];
  const open = async (options: Parameters<typeof openSqliteLog>[0]) => {
    const broker = await openSqliteLog(options);
    opened.push(broker);
    return broker;
  };
  const withTopic = async (file: string) => {
    const broker = await open({ file });
    await broker.ensureTopics([{ name: 't' }]);
    const send = (...texts: string[]) =>
      broker.send(
        't',
        texts.map((text) => ({ key: 'k', value: Buffer.from(text), headers: {} })),
      );
    const collect = (group: string, into: string[]) =>
      broker.subscribe({
        group,
        topics: ['t'],
        handle: ({ records }) => {
          into.push(...records.map(textOf));
          return Promise.resolve();
        },
      });
    return { broker, send, collect };
  };

  afterAll(async () => {
    await Promise.all(opened.map((broker) => broker.close()));
    rmSync(folder, { recursive: true });
  });

  test('a lease from a clock that was set back does not hold for hours', async () => {
    const file = newFile();
    const { send, collect } = await withTopic(file);
    const db = new DatabaseSync(file);
    db.prepare('INSERT INTO leases VALUES (?, ?, ?, ?)').run('g', 'gone', 1, Date.now() + 3_600_000);
    db.close();
    const got: string[] = [];
    await collect('g', got);
    await send('1');
    await until(() => got.length === 1);
  });

  test('records come also when the doorbell is dead', async () => {
    const file = newFile();
    const { collect } = await withTopic(file);
    const got: string[] = [];
    await collect('g', got);
    rmSync(`${file}.bell`);
    const { send } = await withTopic(file); // rings a new file, which the reader does not watch
    await delay(300); // the removal itself was a last ring
    await send('1');
    await until(() => got.includes('1'));
  });

  test('several writing processes: nothing lost, each in its order', async () => {
    const file = newFile();
    const { collect } = await withTopic(file);
    const got: InRecord[] = [];
    const reader = await open({ file });
    await reader.subscribe({
      group: 'g',
      topics: ['t'],
      handle: ({ records }) => {
        got.push(...records);
        return Promise.resolve();
      },
    });
    await collect('another', []);
    const count = process.env['TEST_SCALE'] === 'full' ? 3000 : 300;
    const writers = ['a', 'b', 'c'].map((key) => startChild('writer.ts', file, 't', key, String(count)));
    await Promise.all(writers.map(({ ended }) => ended));
    await until(() => got.length === 3 * count);
    for (const key of ['a', 'b', 'c'])
      expect(got.filter((each) => each.key === key).map(textOf)).toEqual(
        Array.from({ length: count }, (_, n) => String(n)),
      );
  }, 60_000);

  test('a log that others lock for long says so, and serves again afterwards', async () => {
    const file = newFile();
    const { collect } = await withTopic(file);
    const hasty = await open({ file, patienceMs: 30 });
    const locker = new DatabaseSync(file);
    locker.exec('BEGIN IMMEDIATE');
    const record = { key: 'k', value: Buffer.from('1'), headers: {} };
    await expect(hasty.send('t', [record])).rejects.toMatchObject({ kind: 'unavailable', code: 'events.log_busy' });
    locker.exec('ROLLBACK');
    locker.close();
    await hasty.send('t', [record]);
    const got: string[] = [];
    await collect('g', got);
    await until(() => got.length === 1);
  });

  test('garbage collection does not close the log under its users', async () => {
    const { send, collect } = await withTopic(newFile());
    const got: string[] = [];
    await collect('g', got);
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    for (let n = 0; n < 20; n += 1) {
      collectGarbage();
      await send(String(n));
      await until(() => got.length === n + 1);
    }
  });

  test('a file of another version is refused', async () => {
    const file = newFile();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 7');
    db.close();
    await expect(openSqliteLog({ file })).rejects.toMatchObject({ code: 'events.log_version' });
  });
});
