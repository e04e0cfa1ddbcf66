import path from 'node:path';
import { eventCodec, packageOf, serviceOf, type ServiceName } from '@shuangzhao/contracts';
import { openEvents, type Events } from '@shuangzhao/events';
import { openStore, type Store } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { currentAuthor, currentContext } from '@shuangzhao/platform/context';
import { listen, type Handlers } from '@shuangzhao/platform/grpc';
import { createVerifier } from '@shuangzhao/platform/identity';
import type { Logger } from '@shuangzhao/platform/log';
import { whenAvailable } from '@shuangzhao/platform/when-available';
import { openSearchEngine, type SearchEngine } from '@shuangzhao/search';
import { z } from 'zod';
import { listAuditEntries } from './audit.js';
import { enginesOf, engineVariables } from './engines.js';

/** The variables of every service of the domain. */
export const serviceConfig = z.object({
  DATA_DIR: z.string(),
  /** `127.0.0.1:50051`; port 0 takes a free one. */
  GRPC_ADDRESS: z.string(),
  IDENTITY_PUBLIC_KEY_FILE: z.string(),
  ...engineVariables,
});

export type ServiceConfig = z.output<typeof serviceConfig>;

export interface RunningService {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** What a service builds itself from. */
export interface Parts {
  readonly store: Store;
  /** Appends events to the outbox of a transaction. */
  readonly append: Events['append'];
  readonly searchEngine: SearchEngine;
  readonly now: Now;
  /** Starts a consumer; on the service's own store unless another view of it is given. */
  readonly consume: (options: Parameters<Events['consume']>[0]) => Promise<void>;
  /** Has work of the service's own stopped: after the door, before what was opened earlier. */
  readonly onStop: (stop: () => Promise<void>) => void;
}

/** The handlers that a service writes itself; `startService` adds those that are the same in every one. */
export type OwnHandlers<Definition> = Omit<Handlers<Definition>, 'ListAuditEntries'>;

/**
 * Starts a service: its store, the event log with its relay, its search engine, then what `build` makes of them, and last
 * its door. The parts are stopped in reverse, also those begun where a later one fails; resolves when warm.
 */
export const startService = async <Definition>(
  name: ServiceName,
  config: ServiceConfig,
  log: Logger,
  build: (parts: Parts) => Promise<OwnHandlers<Definition>>,
): Promise<RunningService> => {
  const { DATA_DIR: dataDir, GRPC_ADDRESS: address, IDENTITY_PUBLIC_KEY_FILE: publicKeyFile } = config;
  const now = () => new Date();
  const traceparent = () => currentContext()?.traceparent;
  const begun: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopPart of begun.splice(0).reverse()) await stopPart();
  };
  try {
    const verify = await createVerifier(publicKeyFile, name);
    const file = path.join(dataDir, `${name}.db`);
    const engines = enginesOf(config);
    const options = { ...engines, file, service: name, traceparent, author: currentAuthor, now };
    const store = await whenAvailable('The store', log, () => openStore(options));
    begun.push(() => store.close());
    const events = await openEvents({ ...engines, dataDir, store, service: name, codec: eventCodec, log });
    begun.push(() => events.stop());
    const directory = path.join(dataDir, `${name}-search`);
    const searchEngine = await whenAvailable('The search engine', log, () =>
      openSearchEngine({ ...engines, directory }),
    );
    begun.push(() => searchEngine.close());

    const own = await build({
      store,
      append: events.append,
      searchEngine,
      now,
      consume: async (options) => {
        const consumer = await events.consume(options);
        begun.push(() => consumer.stop());
      },
      onStop: (stopPart) => void begun.push(stopPart),
    });

    const handlers = { ...own, ListAuditEntries: listAuditEntries(store.audit) } as Handlers<Definition>;
    const server = await listen<Definition>({
      service: serviceOf(name),
      packageDefinition: packageOf(name),
      handlers,
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
