import path from 'node:path';
import { eventCodec, packageOf, serviceOf } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import { createOutbox, openSqliteLog, startConsumer, startRelay } from '@shuangzhao/events';
import { openStore } from '@shuangzhao/persistence';
import { currentContext } from '@shuangzhao/platform/context';
import { listen } from '@shuangzhao/platform/grpc';
import { createVerifier } from '@shuangzhao/platform/identity';
import type { Logger } from '@shuangzhao/platform/log';
import { fts5Engine } from '@shuangzhao/search';
import { z } from 'zod';
import { openEnterpriseSearch } from './adapters/enterprise-search.js';
import { readFactLaw } from './adapters/reference-data.js';
import { openEnterprises } from './adapters/stored-enterprises.js';
import { createApp } from './app.js';
import { SEARCH_GROUP, searchHandlers } from './server/consumers.js';
import { handlersOf } from './server/handlers.js';

/** The variables of the service. */
export const industryConfig = z.object({
  DATA_DIR: z.string(),
  GRPC_ADDRESS: z.string().default('127.0.0.1:50051'),
  IDENTITY_PUBLIC_KEY_FILE: z.string(),
});

export interface RunningService {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the service's parts in order, each stopped in reverse, and those begun where one fails; resolves when warm. */
export const startIndustry = async (config: z.output<typeof industryConfig>, log: Logger): Promise<RunningService> => {
  const { DATA_DIR: dataDir, GRPC_ADDRESS: address, IDENTITY_PUBLIC_KEY_FILE: publicKeyFile } = config;
  const now = () => new Date();
  const begun: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopPart of begun.splice(0).reverse()) await stopPart();
  };
  try {
    const law = await readFactLaw();
    const verify = await createVerifier(publicKeyFile, 'industry');

    const traceparent = () => currentContext()?.traceparent;
    const store = await openStore({ file: path.join(dataDir, 'industry.db'), service: 'industry', traceparent, now });
    begun.push(() => store.close());
    const broker = await openSqliteLog({ file: path.join(dataDir, 'events.db') });
    begun.push(() => broker.close());
    const relay = await startRelay({ store, broker, service: 'industry', codec: eventCodec, log });
    begun.push(() => relay.flushAndStop());

    const append = createOutbox({ service: 'industry', broker, codec: eventCodec });
    const enterprises = await openEnterprises({ store, append, now });
    const engine = fts5Engine(path.join(dataDir, 'industry-search'));
    begun.push(() => engine.close());
    const search = await openEnterpriseSearch(engine, enterprises);
    const consumer = await startConsumer({
      store,
      broker,
      group: SEARCH_GROUP,
      topics: ['industry.v1'],
      codec: eventCodec,
      handlers: searchHandlers(search),
      log,
    });
    begun.push(() => consumer.stop());

    const server = await listen<IndustryServiceDefinition>({
      service: serviceOf('industry'),
      packageDefinition: packageOf('industry'),
      handlers: handlersOf(createApp({ enterprises, search, law, now })),
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
