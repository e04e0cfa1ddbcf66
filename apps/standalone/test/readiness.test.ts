import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { freePort } from '../src/free-port.js';
import { ensureKeys, ensureMasterKey } from '../src/keys.js';

const MINUTE = 60_000;
const AWAY = 'mongodb://127.0.0.1:1/?replicaSet=none';
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
});

/** A gateway and its services, each a process as a cluster starts it, with what differs from the embedded profile by name. */
const start = async (different: Record<string, Record<string, string>>) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'readiness-'));
  const keys = await ensureKeys(dataDir, undefined, undefined);
  const ports = {
    gateway: await freePort(),
    industry: await freePort(),
    policy: await freePort(),
    talent: await freePort(),
  };
  const shared = {
    ...process.env,
    ...{ MONGODB_URI: '', KAFKA_BROKERS: '', MEILI_HOST: '', MEILI_API_KEY: '', NODE_OPTIONS: '' },
    DATA_DIR: dataDir,
    IDENTITY_PUBLIC_KEY_FILE: keys.publicKeyFile,
    LOG_LEVEL: 'silent',
  };
  const own: Record<string, Record<string, string>> = {
    industry: { GRPC_ADDRESS: `127.0.0.1:${ports.industry}` },
    policy: { GRPC_ADDRESS: `127.0.0.1:${ports.policy}` },
    talent: {
      GRPC_ADDRESS: `127.0.0.1:${ports.talent}`,
      TALENT_MASTER_KEY_FILE: await ensureMasterKey(dataDir),
    },
    gateway: {
      PORT: String(ports.gateway),
      IDENTITY_PRIVATE_KEY_FILE: keys.privateKeyFile,
      INDUSTRY_ADDRESS: `127.0.0.1:${ports.industry}`,
      POLICY_ADDRESS: `127.0.0.1:${ports.policy}`,
      TALENT_ADDRESS: `127.0.0.1:${ports.talent}`,
    },
  };
  for (const [name, environment] of Object.entries(own)) {
    const main = fileURLToPath(new URL(`../../${name}/dist/main.js`, import.meta.url));
    children.push(
      spawn(process.execPath, [main], { env: { ...shared, ...environment, ...different[name] }, stdio: 'ignore' }),
    );
  }
  return `http://127.0.0.1:${ports.gateway}`;
};

/** The paths of the faults that readiness names, once they are these. */
const untilNamed = async (url: string, wanted: string[]) => {
  let last = '';
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined); // not listening yet
    if (answer?.status === 503) {
      const { code, errors = [] } = (await answer.json()) as { code: string; errors?: { path: string }[] };
      last = JSON.stringify([code, errors.map((fault) => fault.path).sort()]);
      if (last === JSON.stringify(['system.not_ready', wanted])) return;
    }
    await sleep(100);
  }
  throw new Error(`Readiness named ${last} and never ${wanted.join()}.`);
};

test(
  'a service whose MongoDB is away at the start is named, and MongoDB with it',
  async () => {
    const url = await start({ industry: { MONGODB_URI: AWAY } });
    await untilNamed(url, ['industry', 'industry.mongodb']);
  },
  MINUTE,
);

test(
  'a gateway whose own MongoDB is away at the start is alive and says so',
  async () => {
    const url = await start({ gateway: { MONGODB_URI: AWAY } });
    await untilNamed(url, ['gateway', 'gateway.mongodb']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  },
  MINUTE,
);
