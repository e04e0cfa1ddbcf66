import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { serviceOf, type ServiceName } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { openStore } from '@shuangzhao/persistence';
import { port } from '@shuangzhao/platform/config';
import { currentAuthor } from '@shuangzhao/platform/context';
import { createClient } from '@shuangzhao/platform/grpc';
import { engineAway, serviceAway } from '@shuangzhao/platform/health';
import { createSigner } from '@shuangzhao/platform/identity';
import { watchEngines, type EngineWatch } from '@shuangzhao/service/engine-watch';
import { enginesOf, engineVariables } from '@shuangzhao/service/engines';
import type { Part } from '@shuangzhao/platform/lifecycle';
import type { Logger } from '@shuangzhao/platform/log';
import { whenAvailable } from '@shuangzhao/platform/when-available';
import { ownAuditSource } from './adapters/own-audit.js';
import { createFirstCredentials } from './adapters/first-credentials.js';
import { createPasswords } from './adapters/passwords.js';
import { storedAccounts } from './adapters/stored-accounts.js';
import { idOfSecret, newSecret, storedSessions } from './adapters/stored-sessions.js';
import { createApp, type App } from './app.js';
import { listAudit } from './application/list-audit.js';
import { auditSourceOf } from './clients/audit.js';
import { createIndustryClient } from './clients/industry.js';
import { createJobsClient } from './clients/jobs.js';
import { createKnownVersions } from './clients/known-versions.js';
import { createPolicyClient } from './clients/policy.js';
import { createDuplicateClient } from './clients/duplicates.js';
import { createNeedClient } from './clients/needs.js';
import { createRightsClient } from './clients/rights.js';
import { createTalentClient } from './clients/talent.js';
import { createLockOut } from './domain/lock-out.js';
import { oidcFaults, oidcVariables, openOidc } from './oidc.js';
import { startNotifications } from './notifications.js';
import { auditRoutes } from './routes/audit.js';
import { duplicateRoutes } from './routes/duplicates.js';
import { enterpriseRoutes } from './routes/enterprises.js';
import { jobRoutes } from './routes/jobs.js';
import { notificationRoutes } from './routes/notifications.js';
import { oidcRoutes } from './routes/oidc.js';
import { matchFileRoutes } from './routes/match-file.js';
import { personAccountRoutes } from './routes/person-account.js';
import { policyRoutes } from './routes/policies.js';
import { rightsRoutes } from './routes/rights.js';
import { signInRoutes } from './routes/sign-in.js';
import { systemRoutes } from './routes/system.js';
import { needRoutes } from './routes/needs.js';
import { talentRoutes } from './routes/talents.js';
import { viewRoutes } from './routes/views.js';
import { createDoor } from './server/door.js';
import { createHttpApp, serveHttp } from './server/http-server.js';
import { pages } from './server/pages.js';
import { createLimits } from './server/rate-limits.js';
import { openViews } from './views.js';

const variables = z.object({
  PORT: port.default(8080),
  DATA_DIR: z.string().default('./data-local'),
  INDUSTRY_ADDRESS: z.string(),
  POLICY_ADDRESS: z.string(),
  TALENT_ADDRESS: z.string(),
  IDENTITY_PRIVATE_KEY_FILE: z.string(),
  /** Where people reach the system: with https, cookies are for https only. */
  PUBLIC_URL: z.url().optional(),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  ...engineVariables,
  ...oidcVariables,
});

export const gatewayConfig = variables.superRefine((config, context) => {
  for (const { name, message } of oidcFaults(config)) context.addIssue({ code: 'custom', path: [name], message });
});

export type GatewayConfig = z.infer<typeof gatewayConfig>;

type Add = (part: Part) => void;

/** What the gateway's own documents need. */
export const accountsConfig = z.object({ DATA_DIR: z.string(), ...engineVariables });

const ownFaults = (watch: EngineWatch) => watch.away().map((engine) => engineAway('gateway', engine));

const openOwn = async (
  config: z.output<typeof accountsConfig>,
  add: Add,
  secret: string,
  log?: Logger,
  watch?: EngineWatch,
) => {
  const now = () => new Date();
  const file = path.join(config.DATA_DIR, 'gateway.db');
  const open = () => openStore({ ...enginesOf(config), file, service: 'gateway', author: currentAuthor });
  watch?.miss('mongodb');
  const store = await (log ? whenAvailable('The store', log, open) : open()); // a command says at once what is wrong
  add({ name: 'store', stop: () => store.close() });
  watch?.look('mongodb', () => store.readOutbox(1));
  const accounts = await storedAccounts(store);
  const sessions = await storedSessions(store, now);
  const app = createApp({
    accounts,
    sessions,
    passwords: await createPasswords(),
    lockOut: createLockOut(now),
    newSecret,
    idOfSecret,
    firstCredentials: createFirstCredentials(secret),
    now,
  });
  return { app, accounts, sessions, store, now };
};

/** The gateway's own documents and use cases. */
export const openAccounts = async (config: z.output<typeof accountsConfig>, add: Add): Promise<App> =>
  (await openOwn(config, add, newSecret())).app;

type Front = Awaited<ReturnType<typeof serveHttp>>;

/** Opens all that the gateway needs, and shows it in front. */
const openBehind = async (front: Front, watch: EngineWatch, config: GatewayConfig, add: Add, log: Logger) => {
  const secret = await readFile(config.IDENTITY_PRIVATE_KEY_FILE, 'utf8');
  const { app, accounts, sessions, store, now } = await openOwn(config, add, secret, log, watch);
  const sign = await createSigner(config.IDENTITY_PRIVATE_KEY_FILE);
  const clientOf = <Definition>(name: ServiceName, address: string) => {
    const client = createClient<Definition>({ name, service: serviceOf(name), address, sign });
    add({ name: `${name} client`, stop: client.close });
    return client;
  };
  const industry = clientOf<IndustryServiceDefinition>('industry', config.INDUSTRY_ADDRESS);
  const policy = clientOf<PolicyServiceDefinition>('policy', config.POLICY_ADDRESS);
  const talent = clientOf<TalentServiceDefinition>('talent', config.TALENT_ADDRESS);
  const known = createKnownVersions(() => new Date());
  const limits = createLimits({ requests: config.REQUESTS_PER_MINUTE, signIns: config.SIGN_INS_PER_MINUTE });
  const secureCookies = config.PUBLIC_URL?.startsWith('https:') ?? false;
  const oidc = await openOidc(config, { secret, secure: secureCookies });
  const industryClient = createIndustryClient(industry.calls, known);
  const talentClient = createTalentClient(talent.calls);
  const policyClient = createPolicyClient(policy.calls, known);
  const sources = {
    gateway: ownAuditSource(store.audit),
    industry: auditSourceOf(industry.calls),
    policy: auditSourceOf(policy.calls),
    talent: auditSourceOf(talent.calls),
  };
  const notifications = await startNotifications({
    store,
    accounts,
    sessions,
    now,
    engines: enginesOf(config),
    dataDir: config.DATA_DIR,
    add,
    log,
  });
  watch.look('kafka', notifications.checkBroker);
  add({ name: 'engines', stop: watch.stop });
  const door = createDoor(app, limits, {
    ...signInRoutes(app, limits, { secureCookies, secret }),
    ...oidcRoutes(app, limits, { oidc, secureCookies, now: () => new Date(), log }),
    ...enterpriseRoutes(industryClient),
    ...jobRoutes(createJobsClient({ industry: industry.calls, talent: talent.calls })),
    ...policyRoutes(policyClient),
    ...matchFileRoutes(policyClient, industryClient),
    ...duplicateRoutes(createDuplicateClient(talent.calls), accounts),
    ...talentRoutes(talentClient, accounts),
    ...needRoutes(createNeedClient(talent.calls), accounts),
    ...rightsRoutes(createRightsClient(talent.calls), talentClient, accounts),
    ...personAccountRoutes(app, talentClient),
    ...notificationRoutes(notifications.list, notifications.read, notifications.streams),
    ...viewRoutes(await openViews({ store, accounts, now })),
    ...auditRoutes(listAudit({ sources, accounts }), industryClient),
    ...systemRoutes([industry, policy, talent], () => ownFaults(watch)),
  });
  front.show(createHttpApp(door, pages(), log));
  add({ name: 'http', stop: front.stop });
  add({ name: 'streams', stop: notifications.streams.stop }); // before the door, which waits for what runs
  add({ name: 'readiness', stop: front.leave });
};

/** Starts the gateway; answers its port. */
export const startGateway = async (config: GatewayConfig, add: Add, log: Logger): Promise<number> => {
  const watch = watchEngines(config, log, () => undefined);
  const front = await serveHttp(config.PORT, () => [serviceAway('gateway'), ...ownFaults(watch)]);
  try {
    await openBehind(front, watch, config, add, log);
    return front.port;
  } catch (error) {
    await watch.stop();
    await front.stop();
    throw error;
  }
};
