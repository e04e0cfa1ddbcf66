import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Actor } from '@shuangzhao/access';
import { serviceOf, toValues } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import { createClient } from '@shuangzhao/platform/grpc';
import { createSigner } from '@shuangzhao/platform/identity';
import { readReference } from '@shuangzhao/platform/reference';
import { printEvent } from './print-event.js';

const actor: Actor = { subject: 'system:seed', roles: ['system'], scopes: {} };
const SEED_DEADLINE_MS = 60_000;

/** The password of the demo accounts: the given one, or a random one that is said once. */
export const demoPassword = async (isNew: boolean, given: string | undefined): Promise<string> =>
  given ?? (isNew ? randomBytes(9).toString('base64url') : '');

const demoEnterprise = z.object({
  uscc: z.string(),
  name: z.string(),
  facts: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])),
});

const runCommand = (entry: URL, environment: Record<string, string>) =>
  new Promise<void>((resolve, reject) => {
    const child = fork(fileURLToPath(entry), [], { env: { ...process.env, ...environment }, stdio: 'inherit' });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${fileURLToPath(entry)} ended with ${code}`)),
    );
  });

/** Loads the real corpus, a made-up enterprise and the demo accounts through the commands that anybody uses; repeatable. */
export const seed = async (
  address: { industry: string; policy: string },
  privateKeyFile: string,
  accounts: { entry: URL; environment: Record<string, string> },
): Promise<void> => {
  const sign = await createSigner(privateKeyFile);
  const industry = createClient<IndustryServiceDefinition>({
    name: 'industry',
    service: serviceOf('industry'),
    address: address.industry,
    sign,
  });
  const policy = createClient<PolicyServiceDefinition>({
    name: 'policy',
    service: serviceOf('policy'),
    address: address.policy,
    sign,
  });
  const documents = z.array(z.unknown()).parse(await readReference('policies.json'));
  const { accepted, errors } = await policy.calls.ImportPolicies(
    { documentJson: documents.map((document) => JSON.stringify(document)), publish: true },
    { actor, deadline: SEED_DEADLINE_MS },
  );
  if (errors.length > 0) throw new Error(`The corpus was not accepted: ${JSON.stringify(errors.slice(0, 5))}`);
  const enterprise = demoEnterprise.parse(await readReference('demo-enterprise.json'));
  await industry.calls.PutEnterprise(
    { uscc: enterprise.uscc, name: enterprise.name, facts: toValues(enterprise.facts), source: '演示数据' },
    { actor, deadline: SEED_DEADLINE_MS },
  );
  industry.close();
  policy.close();
  await runCommand(accounts.entry, accounts.environment);
  printEvent(
    'system',
    JSON.stringify({ level: 30, msg: `loaded ${accepted} policies, 1 demo enterprise and the demo accounts` }),
  );
};
