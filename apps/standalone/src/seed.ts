import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Actor } from '@shuangzhao/access';
import { serviceOf, toValues, type ServiceName } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { createClient, type Client } from '@shuangzhao/platform/grpc';
import { createSigner } from '@shuangzhao/platform/identity';
import { readReference } from '@shuangzhao/platform/reference';
import { printEvent } from './print-event.js';
import { seedTalents } from './seed-talents.js';

const actor: Actor = { subject: 'system:seed', roles: ['system'], scopes: {} };
const call = { actor, deadline: 60_000 };

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

const seedPolicies = async (calls: Client<PolicyServiceDefinition>): Promise<number> => {
  const documents = z.array(z.unknown()).parse(await readReference('policies.json'));
  const { accepted, errors } = await calls.ImportPolicies(
    { documentJson: documents.map((document) => JSON.stringify(document)), publish: true },
    call,
  );
  if (errors.length > 0) throw new Error(`The corpus was not accepted: ${JSON.stringify(errors.slice(0, 5))}`);
  return accepted;
};

const seedEnterprise = async (calls: Client<IndustryServiceDefinition>): Promise<string> => {
  const { uscc, name, facts } = demoEnterprise.parse(await readReference('demo-enterprise.json'));
  await calls.PutEnterprise({ uscc, name, facts: toValues(facts), source: '演示数据' }, call);
  return uscc;
};

/** Loads the real corpus, a made-up enterprise, made-up people and the demo accounts through the commands that anybody uses; repeatable. */
export const seed = async (
  address: Record<ServiceName, string>,
  privateKeyFile: string,
  accounts: { entry: URL; environment: Record<string, string> },
): Promise<void> => {
  const sign = await createSigner(privateKeyFile);
  const clientOf = <Definition>(name: ServiceName) =>
    createClient<Definition>({ name, service: serviceOf(name), address: address[name], sign });
  const industry = clientOf<IndustryServiceDefinition>('industry');
  const policy = clientOf<PolicyServiceDefinition>('policy');
  const talent = clientOf<TalentServiceDefinition>('talent');
  const [policies, { people, first }] = await Promise.all([
    seedPolicies(policy.calls),
    seedEnterprise(industry.calls).then((uscc) => seedTalents(talent.calls, uscc, call)),
  ]);
  for (const { close } of [industry, policy, talent]) close();
  await runCommand(accounts.entry, { ...accounts.environment, DEMO_TALENT: first });
  const loaded = `loaded ${policies} policies, 1 demo enterprise, ${people} made-up people and the demo accounts`;
  printEvent('system', JSON.stringify({ level: 30, msg: loaded }));
};
