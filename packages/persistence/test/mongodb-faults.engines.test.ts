import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { openStore } from '../src/index.js';
import { allRowIds, killedWriterContract, toldIds } from './crash.contract.js';
import { Counters, Rows } from './crash-rows.js';

const rounds = process.env['TEST_SCALE'] === 'full' ? 20 : 2;
const mongodbUri = process.env['MONGODB_URI'] ?? '';
const newNamespace = (): string => `test-${randomBytes(6).toString('hex')}`;
const root = path.resolve(import.meta.dirname, '../../..');

const engines = (command: 'kill' | 'start'): void => {
  const done = spawnSync(process.execPath, ['scripts/engines.mjs', command, 'mongodb'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
};

beforeAll(() => engines('start'));
afterAll(() => engines('start'));

killedWriterContract('MongoDB', () => {
  const namespace = newNamespace();
  const open = () => openStore({ file: '', service: 'crash', mongodbUri, namespace });
  return { environment: { NAMESPACE: namespace }, open };
});

describe('MongoDB killed under writes', () => {
  test('has stored all that it acknowledged, once; meanwhile calls are told so, and go on by themselves', async () => {
    const store = await openStore({ file: '', service: 'crash', mongodbUri, namespace: newNamespace() });
    await store.collection(Rows);
    await (await store.collection(Counters)).insert({ id: 'all', count: 0 });
    const acknowledged: string[] = [];
    const refused = new Set<string>();
    let unknown = 0;
    let stopping = false;

    const write = async (id: string): Promise<void> => {
      try {
        await store.transaction(async (tx) => {
          await tx.collection(Rows).insert({ id, writer: 1 });
          await tx.collection(Counters).update('all', (draft) => void (draft.count += 1));
          await tx.outbox.append({ of: { collection: Rows.name, id }, type: 'written', body: { id } });
        });
        acknowledged.push(id);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        refused.add(error.kind);
        unknown += 1;
        await delay(50);
      }
    };
    const writer = async (name: number): Promise<void> => {
      for (let n = 0; !stopping; n++) await write(`${name}-${n}`);
    };
    const writers = Promise.all([1, 2, 3].map(writer));
    for (let round = 0; round < rounds; round++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 20) await delay(10);
      engines('kill');
      await delay(200);
      engines('start');
    }
    stopping = true;
    await writers;

    const ids = await allRowIds(store);
    const stored = new Set(ids);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect([...refused].filter((kind) => kind !== 'unavailable')).toEqual([]);
    expect(ids.length - acknowledged.length).toBeLessThanOrEqual(unknown);
    expect((await (await store.collection(Counters)).get('all'))?.count).toBe(ids.length);
    expect((await toldIds(store)).sort()).toEqual([...ids].sort());
    console.log(
      `${rounds} kills of mongod, ${acknowledged.length} acknowledged: lost 0, doubled 0; ${unknown} calls refused`,
    );
    await store.close();
  }, 1_800_000);

  test('is said to be away within the deadline of a call, and answers again when it is back', async () => {
    const store = await openStore({ file: '', service: 'test', mongodbUri, namespace: newNamespace() });
    const rows = await store.collection(Rows);
    await rows.insert({ id: 'r', writer: 1 });
    engines('kill');
    await expect(rows.get('r')).rejects.toMatchObject({ kind: 'unavailable', code: 'store.unavailable' });
    await expect(rows.insert({ id: 's', writer: 1 })).rejects.toMatchObject({ kind: 'unavailable' });
    engines('start');
    expect(await rows.get('r')).toEqual({ id: 'r', version: 1, writer: 1 });
    await store.close();
  }, 120_000);
});
