import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Store } from '../src/index.js';
import { Counters, Rows } from './crash-rows.js';

const rounds = process.env['TEST_SCALE'] === 'full' ? 20 : 2;

/** The ids of all rows that are stored. */
export async function allRowIds(store: Store): Promise<string[]> {
  const rows = await store.collection(Rows);
  const ids: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await rows.find({}, { limit: 1000, ...(after ? { after } : {}) });
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) return ids;
    after = page.next;
  }
}

/** The aggregates of all events in the outbox, which is emptied. */
export async function toldIds(store: Store): Promise<string[]> {
  const told: string[] = [];
  for (let rows = await store.readOutbox(1000); rows.length > 0; rows = await store.readOutbox(1000)) {
    told.push(...rows.map(({ aggregate }) => aggregate));
    await store.removeOutbox(rows.map(({ id }) => id));
  }
  return told;
}

/** Starts a writer, kills it in the middle of its work, and returns what it said was stored. */
async function writeUntilKilled(environment: Record<string, string>, round: number): Promise<string[]> {
  const script = path.join(import.meta.dirname, 'crash-writer.ts');
  const flags = ['--conditions=@shuangzhao/source', '--import', 'tsx', '--no-warnings'];
  const writer = spawn(process.execPath, [...flags, script, String(round)], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const aim = 20 + Math.floor(Math.random() * 200);
  let told = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split('\n').length > aim) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  return told.split('\n').slice(0, -1);
}

/** What every engine promises of a process that is killed; a place has the writer's environment, and opens what it wrote. */
export function killedWriterContract(
  engine: string,
  newPlace: () => { environment: Record<string, string>; open: () => Promise<Store> },
): void {
  describe(`a process killed while it writes to ${engine}`, () => {
    test('has stored all that it acknowledged, once, and nothing by halves', async () => {
      const { environment, open } = newPlace();
      const acknowledged: string[] = [];
      const told: string[] = [];
      for (let round = 0; round < rounds; round++) {
        acknowledged.push(...(await writeUntilKilled(environment, round)));
        const store = await open();
        const ids = await allRowIds(store);
        told.push(...(await toldIds(store)));
        const counter = await (await store.collection(Counters)).get('all');
        const stored = new Set(ids);
        expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
        expect([stored.size, counter?.count, told.length]).toEqual([ids.length, ids.length, ids.length]);
        expect([...told].sort()).toEqual([...ids].sort());
        expect(ids.length - acknowledged.length).toBeLessThanOrEqual(3 * (round + 1));
        await store.close();
      }
    }, 1_800_000);
  });
}
