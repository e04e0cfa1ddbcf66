import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { serviceOf } from '@shuangzhao/contracts';
import { openStore } from '@shuangzhao/persistence';
import { createLog } from '@shuangzhao/platform/log';
import { startService } from '../src/index.js';
import { readRegistry } from '../src/registry.js';

const log = createLog('test', 'silent');
let folder: string;
let config: { DATA_DIR: string; GRPC_ADDRESS: string; IDENTITY_PUBLIC_KEY_FILE: string };

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'service-'));
  const { publicKey } = generateKeyPairSync('ed25519');
  const file = path.join(folder, 'public.pem');
  await writeFile(file, publicKey.export({ type: 'spki', format: 'pem' }));
  config = { DATA_DIR: folder, GRPC_ADDRESS: '127.0.0.1:0', IDENTITY_PUBLIC_KEY_FILE: file };
});
afterEach(() => rm(folder, { recursive: true }));

/** Handlers that are there but are not asked. */
const unasked = () =>
  Object.fromEntries(
    Object.keys(serviceOf('industry')).map((name) => [name, () => Promise.reject(new Error('not asked'))]),
  );
const start = (build: () => Promise<object>) => startService<object>('industry', config, log, build);
const takeStore = () => openStore({ file: path.join(folder, 'industry.db'), service: 'industry' });

test('listens where it says, and sets everything free when it stops', async () => {
  const running = await start(() => Promise.resolve(unasked()));
  expect(running.address).toMatch(/^127\.0\.0\.1:[1-9]\d+$/);
  await running.stop();
  await (await takeStore()).close();
});

test('a part that fails to start sets free what was begun before it', async () => {
  await expect(start(() => Promise.reject(new Error('no law')))).rejects.toThrow('no law');
  await (await takeStore()).close();
});

test('reads a registry in which each fact has a label and a help text', async () => {
  const registry = await readRegistry();
  expect(registry.size).toBeGreaterThan(50);
  for (const { label, help } of registry.values()) expect([label, help]).not.toContain('');
});
