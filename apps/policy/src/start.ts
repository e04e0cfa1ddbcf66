import path from 'node:path';
import { eventCodec, packageOf, serviceOf } from '@shuangzhao/contracts';
import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import { createOutbox, openSqliteLog, startConsumer, startRelay } from '@shuangzhao/events';
import { openStore } from '@shuangzhao/persistence';
import { currentContext } from '@shuangzhao/platform/context';
import { listen } from '@shuangzhao/platform/grpc';
import { createVerifier } from '@shuangzhao/platform/identity';
import type { Logger } from '@shuangzhao/platform/log';
import { fts5Engine } from '@shuangzhao/search';
import { z } from 'zod';
import { openPolicySearch } from './adapters/policy-search.js';
import { readRegistry, readThemes } from './adapters/reference-data.js';
import { savedReplies } from './adapters/saved-replies.js';
import { openCatalogue } from './adapters/stored-catalogue.js';
import { openEnterpriseCopies, waking } from './adapters/stored-enterprise-copies.js';
import { openPolicies } from './adapters/stored-policies.js';
import { createApp } from './app.js';
import { FACTS_GROUP, factsHandlers, SEARCH_GROUP, searchHandlers } from './server/consumers.js';
import { handlersOf } from './server/handlers.js';

/** The variables of the service. */
export const policyConfig = z.object({
  DATA_DIR: z.string(),
  GRPC_ADDRESS: z.string().default('127.0.0.1:50052'),
  IDENTITY_PUBLIC_KEY_FILE: z.string(),
});

export interface RunningService {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the service's parts in order, each stopped in reverse, and those begun where one fails; resolves when warm. */
export const startPolicy = async (config: z.output<typeof policyConfig>, log: Logger): Promise<RunningService> => {
  const { DATA_DIR: dataDir, GRPC_ADDRESS: address, IDENTITY_PUBLIC_KEY_FILE: publicKeyFile } = config;
  const now = () => new Date();
  const begun: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopPart of begun.splice(0).reverse()) await stopPart();
  };
  try {
    const [registry, themes] = [await readRegistry(), await readThemes()];
    const verify = await createVerifier(publicKeyFile, 'policy');

    const traceparent = () => currentContext()?.traceparent;
    const store = await openStore({ file: path.join(dataDir, 'policy.db'), service: 'policy', traceparent, now });
    begun.push(() => store.close());
    const broker = await openSqliteLog({ file: path.join(dataDir, 'events.db') });
    begun.push(() => broker.close());
    const relay = await startRelay({ store, broker, service: 'policy', codec: eventCodec, log });
    begun.push(() => relay.flushAndStop());

    const append = createOutbox({ service: 'policy', broker, codec: eventCodec });
    const policies = await openPolicies({ store, append, now });
    const enterpriseCopies = await openEnterpriseCopies(store);
    const facts = await startConsumer({
      store: waking(store, enterpriseCopies.ring),
      broker,
      group: FACTS_GROUP,
      topics: ['industry.v1'],
      codec: eventCodec,
      handlers: factsHandlers(enterpriseCopies),
      log,
    });
    begun.push(() => facts.stop());

    const engine = fts5Engine(path.join(dataDir, 'policy-search'));
    begun.push(() => engine.close());
    const search = await openPolicySearch(engine, policies);
    const indexing = await startConsumer({
      store,
      broker,
      group: SEARCH_GROUP,
      topics: ['policy.v1'],
      codec: eventCodec,
      handlers: searchHandlers(search),
      log,
    });
    begun.push(() => indexing.stop());

    const catalogue = await openCatalogue(store);
    await catalogue.current(); // the first match should not wait for it
    const replies = savedReplies(store, now);
    const app = createApp({ policies, catalogue, enterpriseCopies, replies, search, registry, themes, now });
    const server = await listen<PolicyServiceDefinition>({
      service: serviceOf('policy'),
      packageDefinition: packageOf('policy'),
      handlers: handlersOf(app),
      verify,
      log,
      address,
    });
    begun.push(() => server.stop());
    log.info({ port: server.port }, 'listening');
    return { address: `${address.slice(0, address.lastIndexOf(':'))}:${server.port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
