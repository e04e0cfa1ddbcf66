import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { serviceOf } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import { Alarm } from '@shuangzhao/events';
import { openStore } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { createClient } from '@shuangzhao/platform/grpc';
import { createSigner } from '@shuangzhao/platform/identity';
import { createLog } from '@shuangzhao/platform/log';
import { startService } from '../src/index.js';
import { readRegistry } from '../src/registry.js';

const log = createLog('test', 'silent');
const system = { subject: 'system', roles: ['system' as const], scopes: {} };
let folder: string;
let config: { DATA_DIR: string; GRPC_ADDRESS: string; IDENTITY_PUBLIC_KEY_FILE: string };

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'service-'));
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  await writeFile(path.join(folder, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const file = path.join(folder, 'public.pem');
  await writeFile(file, publicKey.export({ type: 'spki', format: 'pem' }));
  config = { DATA_DIR: folder, GRPC_ADDRESS: '127.0.0.1:0', IDENTITY_PUBLIC_KEY_FILE: file };
});
afterEach(() => rm(folder, { recursive: true }));

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

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

test('its door is open before it serves: it says what it waits for, and refuses calls until then', async () => {
  const address = `127.0.0.1:${await freePort()}`;
  const client = createClient<IndustryServiceDefinition>({
    name: 'industry',
    service: serviceOf('industry'),
    address,
    sign: await createSigner(path.join(folder, 'private.pem')),
  });
  const faultsOf = () =>
    client.ready(2_000).then(
      () => [],
      (error: unknown) => (error instanceof AppError ? error.errors.map((fault) => fault.path) : [String(error)]),
    );
  const work = new Alarm();
  const starting = startService<object>('industry', { ...config, GRPC_ADDRESS: address }, log, async () => {
    await work.wait();
    return unasked();
  });
  expect(await faultsOf()).toEqual(['industry']);
  await expect(client.calls.ListRegions({}, { actor: system })).rejects.toMatchObject({ code: 'service.starting' });
  work.ring();
  const running = await starting;
  expect(await faultsOf()).toEqual([]);
  client.close();
  await running.stop();
});

test('an operator hears at its socket what its search indexes lack, and has it mended', async () => {
  interface Note {
    id: string;
    text: string;
  }
  const definition = { name: 'notes', version: 1, searchable: [{ field: 'text' as const, weight: 1 }], facets: [] };
  const notes: Note[] = [
    { id: 'a', text: '一' },
    { id: 'b', text: '二' },
  ];
  const source = async function* () {
    yield notes;
  };
  const running = await startService<object>('industry', config, log, async ({ indexes }) => {
    const index = await indexes.open<Note>(definition, source);
    await index.remove(['a']);
    return unasked();
  });
  const ask = (command: string) =>
    new Promise<unknown>((resolve, reject) => {
      const socketPath = path.join(folder, 'industry.sock');
      const sent = request({ socketPath, path: `/${command}`, method: 'POST' }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => resolve(JSON.parse(text)));
      });
      sent.on('error', reject);
      sent.end();
    });
  const lacks = (missing: string[]) => ({ notes: { missing, different: [], extra: [] } });
  expect(await ask('differences')).toEqual(lacks(['a']));
  expect(await ask('reconcile')).toEqual(lacks(['a']));
  expect(await ask('differences')).toEqual(lacks([]));
  await running.stop();
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
