// The whole system: who needs whom, who waits for whom.
import path from 'node:path';
import { z } from 'zod';
import { port, readConfig } from '@shuangzhao/platform/config';
import { claimDataFolder } from './data-folder.js';
import { demoPassword, seed } from './seed.js';
import { freePort } from './free-port.js';
import { ensureKeys, ensureMasterKey } from './keys.js';
import { startPart, type RunningPart } from './part.js';

const config = readConfig(
  z.object({
    PORT: port.default(8080),
    DATA_DIR: z.string().default('./data-local'),
    DEMO_PASSWORD: z.string().min(8).max(128).optional(),
    IDENTITY_PRIVATE_KEY_FILE: z.string().optional(),
    IDENTITY_PUBLIC_KEY_FILE: z.string().optional(),
    TALENT_MASTER_KEY: z.string().optional(),
  }),
);

const dataDir = path.resolve(config.DATA_DIR);
const folder = await claimDataFolder(dataDir);
const keys = await ensureKeys(dataDir, config.IDENTITY_PRIVATE_KEY_FILE, config.IDENTITY_PUBLIC_KEY_FILE);
// A given one stands in the environment that every part is started with.
const masterKey =
  config.TALENT_MASTER_KEY === undefined ? { TALENT_MASTER_KEY_FILE: await ensureMasterKey(dataDir) } : {};
const address = {
  industry: `127.0.0.1:${await freePort()}`,
  policy: `127.0.0.1:${await freePort()}`,
  talent: `127.0.0.1:${await freePort()}`,
};
const shared = { DATA_DIR: dataDir, IDENTITY_PUBLIC_KEY_FILE: keys.publicKeyFile };

const running: RunningPart[] = [];
const state = { stopping: false };
const stop = async (status: number) => {
  if (state.stopping) return;
  state.stopping = true;
  for (const part of running.reverse()) await part.stop();
  await folder.release();
  process.exit(status);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

const app = (name: string, file = 'main') => new URL(`../../${name}/dist/${file}.js`, import.meta.url);
const start = async (name: string, entry: URL, environment: Record<string, string>) => {
  const part = startPart(name, entry, environment);
  running.push(part);
  await part.ready;
};

try {
  // The owners of the domain need nobody in order to start.
  const services = Promise.all([
    start('industry', app('industry'), { ...shared, GRPC_ADDRESS: address.industry }),
    start('policy', app('policy'), { ...shared, GRPC_ADDRESS: address.policy }),
    start('talent', app('talent'), { ...shared, ...masterKey, GRPC_ADDRESS: address.talent }),
  ]);

  // On an empty folder: the real corpus, a made-up enterprise and made-up people, one demo account a role.
  const password = await demoPassword(folder.isNew, config.DEMO_PASSWORD);
  const forGateway = {
    ...shared,
    PORT: String(config.PORT),
    IDENTITY_PRIVATE_KEY_FILE: keys.privateKeyFile,
    INDUSTRY_ADDRESS: address.industry,
    POLICY_ADDRESS: address.policy,
    TALENT_ADDRESS: address.talent,
  };
  if (folder.isNew) {
    await services;
    await seed(address, keys.privateKeyFile, {
      entry: app('gateway', 'commands/create-demo-accounts'),
      environment: { ...forGateway, DEMO_PASSWORD: password },
    });
    await folder.markSeeded();
  }

  // The gateway needs all of them to be ready, but answers what it can, and says what is away, while one of them is.
  await Promise.all([services, start('gateway', app('gateway'), forGateway)]);
  console.log(
    [
      '',
      `  Shuangzhao is ready: http://localhost:${config.PORT}/   (API: /api/v1, its documents: /api/docs)`,
      `  Try: curl -s http://localhost:${config.PORT}/api/v1/policies/match -H 'content-type: application/json' -d '{"facts":{"enterprise.regionCode":"340403","enterprise.registeredOn":"2018-05-01","enterprise.industryCode":"C3670","enterprise.revenue":80000000,"enterprise.rdExpense":4000000,"enterprise.qualifications":["高新技术企业"]}}'`,
      `  Demo accounts: enterprise hr finance taskforce county element editor reviewer leader admin auditor province person`,
      folder.isNew ? `  Their password (said once): ${password}` : '  Their password: the one of the first start.',
      `  Data: ${path.relative(process.cwd(), dataDir) || '.'}   Stop: Ctrl+C`,
      '',
    ].join('\n'),
  );
} catch (error) {
  if (!state.stopping) {
    console.error(`Could not start: ${error instanceof Error ? error.message : String(error)}`);
    await stop(1);
  }
}
