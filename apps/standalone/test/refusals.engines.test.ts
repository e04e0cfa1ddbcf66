import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ensureKeys } from '../src/keys.js';
import { engines } from './engines.js';

const MINUTE = 60_000;
const ERROR = 50;
const { MONGODB_URI: mongodbUri = '', MEILI_HOST: meiliHost = '', MEILI_API_KEY: meiliKey = '' } = process.env;
const newNamespace = () => `test-${randomBytes(6).toString('hex')}`;
const namespace = newNamespace();
const entry = fileURLToPath(new URL('../../industry/dist/main.js', import.meta.url));
const line = z.looseObject({ level: z.number(), msg: z.string() });

let dataDir: string;
let publicKeyFile: string;
beforeAll(async () => {
  await engines('start');
  dataDir = await mkdtemp(path.join(tmpdir(), 'refusals-'));
  ({ publicKeyFile } = await ensureKeys(dataDir, undefined, undefined));
}, MINUTE);
afterAll(() => rm(dataDir, { recursive: true }));

/** Runs the service to its end: the status that it ends with, and all that it prints. */
const endOf = (different: Record<string, string>) =>
  new Promise<{ status: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ['--enable-source-maps', entry], {
      env: {
        ...process.env,
        ...{ DATA_DIR: dataDir, GRPC_ADDRESS: '127.0.0.1:0', IDENTITY_PUBLIC_KEY_FILE: publicKeyFile },
        ...{ NAMESPACE: namespace, LOG_LEVEL: 'info', NODE_OPTIONS: '' },
        ...different,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MINUTE / 2, // one that does not end by itself ends without a status
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (status) => resolve({ status, output }));
  });

const withPassword = (password: string) => mongodbUri.replace(/:[^:@]+@/, `:${password}@`);
const placeOf = (uri: string) => `mongodb://${new URL(uri).host}/`;
const run = promisify(execFile);
/** A namespace with an index or a topic of another shape. */
const leftBehind = async (what: 'index' | 'topic') => {
  const older = newNamespace();
  await run(process.execPath, [fileURLToPath(new URL('older-shapes.mjs', import.meta.url)), what, older]);
  return older;
};
/** Passwords and keys, right and wrong: none is ever told. */
const secrets = [new URL(mongodbUri).password, meiliKey, 'not-the-password', 'not-the-key'];

const refused = async (different: Record<string, string>, code: string, sentence: string) => {
  const { status, output } = await endOf(different);
  expect([status, output]).toEqual([1, output]);
  const lines = output.trim().split('\n');
  const told = lines.map((text) => line.parse(JSON.parse(text))).filter(({ level }) => level >= ERROR);
  expect(told.map(({ msg }) => msg)).toEqual([`could not start: ${sentence}`]);
  expect(told[0]).toMatchObject({ service: 'industry', code });
  expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
  expect(output).not.toMatch(/\bat \S+ \(|node_modules|"stack"/);
};

describe('refused at the start, with one sentence', () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      'a MONGODB_URI that is none',
      { MONGODB_URI: 'nonsense' },
      'store.refused',
      'MONGODB_URI is no address of MongoDB: MongoParseError: Invalid scheme, expected connection string to start with "mongodb://" or "mongodb+srv://"',
    ],
    [
      'a MONGODB_URI whose password is not escaped',
      { MONGODB_URI: 'mongodb://me:not-the-password/@127.0.0.1:1/' },
      'store.refused',
      'MONGODB_URI is no address of MongoDB: MongoParseError: Password contains unescaped characters',
    ],
    [
      'a wrong password of MongoDB',
      { MONGODB_URI: withPassword('not-the-password') },
      'store.refused',
      `MongoDB at ${placeOf(mongodbUri)} refuses the user or the password of MONGODB_URI.`,
    ],
    [
      'a broker that is no address',
      { KAFKA_BROKERS: 'nonsense' },
      'events.bad_brokers',
      'KAFKA_BROKERS: "nonsense" is not host:port.',
    ],
    [
      'a MEILI_HOST that is none',
      { MEILI_HOST: 'nonsense' },
      'search.host_wrong',
      'MEILI_HOST is not an http or https URL.',
    ],
    [
      'a MEILI_HOST where something else answers',
      { MEILI_HOST: meiliHost.replace(/:\d+$/, `:${new URL(mongodbUri).port}`) },
      'search.host_wrong',
      'Something else than Meilisearch answers at MEILI_HOST.',
    ],
    [
      'a wrong key of Meilisearch',
      { MEILI_API_KEY: 'not-the-key' },
      'search.key_refused',
      'Meilisearch refuses the key of MEILI_API_KEY.',
    ],
    [
      'no key of Meilisearch',
      { MEILI_API_KEY: '' },
      'search.key_refused',
      'MEILI_HOST is given without MEILI_API_KEY.',
    ],
  ])('%s', (_, different, code, sentence) => refused(different, code, sentence), MINUTE);

  test(
    'an index of an older shape',
    async () => {
      const older = await leftBehind('index');
      const place = `"jobs" in the database ${older}_industry`;
      const sentence = `The index "state_1" of ${place} has another shape than this version makes.`;
      await refused({ NAMESPACE: older }, 'store.index_refused', sentence);
    },
    MINUTE,
  );

  test(
    'a topic with fewer partitions than asked',
    async () => {
      const older = await leftBehind('topic');
      const sentence = `"${older}.industry.v1" has 3 partitions, not 12.`;
      await refused({ NAMESPACE: older }, 'events.topic_differs', sentence);
    },
    MINUTE,
  );
});
