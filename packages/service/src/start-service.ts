import path from 'node:path';
import { eventCodec, packageOf, serviceOf, type ServiceName } from '@shuangzhao/contracts';
import { openEvents, type Events } from '@shuangzhao/events';
import { openStore, type Lease, type Store } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { currentAuthor, currentTrace } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import { listen, type Handlers } from '@shuangzhao/platform/grpc';
import { healthNameOf } from '@shuangzhao/platform/health';
import { createVerifier } from '@shuangzhao/platform/identity';
import type { Logger } from '@shuangzhao/platform/log';
import { whenAvailable } from '@shuangzhao/platform/when-available';
import { keepIndexes, openedWhenAsked, openSearchEngine, type IndexKeeper } from '@shuangzhao/search';
import { z } from 'zod';
import { listAuditEntries } from './audit.js';
import { askMeilisearch, watchEngines } from './engine-watch.js';
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
  /** Where it opens its search indexes. */
  readonly indexes: IndexKeeper;
  readonly now: Now;
  /** Starts a consumer; on the service's own store unless another view of it is given. */
  readonly consume: (options: Parameters<Events['consume']>[0]) => Promise<void>;
  /** Has work of the service's own stopped: after the door, before what was opened earlier. */
  readonly onStop: (stop: () => Promise<void>) => void;
}

/** The handlers that a service writes itself; `startService` adds those that are the same in every one. */
export type OwnHandlers<Definition> = Omit<Handlers<Definition>, 'ListAuditEntries'>;

/** Two replicas would build one index at once; indexes in files would each hear but a part of the events. */
const takeIndexes = async (lease: Lease, meiliHost: string | undefined): Promise<void> => {
  if (await lease.take()) return;
  const sentence =
    meiliHost === undefined
      ? 'Another replica has the search indexes in files of its own: replicas share them in Meilisearch, see MEILI_HOST.'
      : 'Another replica is opening the search indexes.';
  throw new AppError('unavailable', 'search.held', sentence);
};

/**
 * Starts a service: its door, which says NOT_SERVING, its store, the event log with its relay, its search engine, then what `build`
 * makes of them, and serves. The parts are stopped in reverse, the door first, also those begun where a later one fails; resolves
 * when warm.
 */
export const startService = async <Definition>(
  name: ServiceName,
  config: ServiceConfig,
  log: Logger,
  build: (parts: Parts) => Promise<OwnHandlers<Definition>>,
): Promise<RunningService> => {
  const { DATA_DIR: dataDir, GRPC_ADDRESS: address, IDENTITY_PUBLIC_KEY_FILE: publicKeyFile } = config;
  const now = () => new Date();
  const begun: (() => Promise<void>)[] = [];
  const stop = async () => {
    await watch.stop();
    for (const stopPart of begun.splice(0).reverse()) await stopPart();
  };
  const verify = await createVerifier(publicKeyFile, name);
  // Open before there is anything to serve, so that its health tells what the service waits for.
  const door = await listen<Definition>({
    service: serviceOf(name),
    packageDefinition: packageOf(name),
    verify,
    log,
    address,
  });
  const watch = watchEngines(config, log, (engine, isUp) => door.tellHealth(healthNameOf(engine), isUp));
  try {
    const file = path.join(dataDir, `${name}.db`);
    const engines = enginesOf(config);
    const options = { ...engines, file, service: name, traceparent: currentTrace, author: currentAuthor, now };
    watch.miss('mongodb');
    const store = await whenAvailable('The store', log, () => openStore(options));
    begun.push(() => store.close());
    watch.look('mongodb', () => store.readOutbox(1));
    const events = await openEvents({ ...engines, dataDir, store, service: name, codec: eventCodec, log });
    begun.push(() => events.stop());
    watch.look('kafka', events.check);
    watch.miss('meilisearch');
    const opening = store.lease('search-indexes');
    const takeThem = () => takeIndexes(opening, config.MEILI_HOST);
    await whenAvailable('The search index', log, takeThem);
    const searchEngine = openedWhenAsked(async () => {
      await takeThem(); // again, where Meilisearch was away and others were let in meanwhile
      return openSearchEngine({ ...engines, directory: path.join(dataDir, `${name}-search`) });
    });
    begun.push(() => searchEngine.close());
    watch.look('meilisearch', () => askMeilisearch(config.MEILI_HOST));

    const indexes = keepIndexes(searchEngine, log);
    begun.push(() => indexes.stop());
    events.answer('differences', () => indexes.reconcile({ mend: false }));
    events.answer('reconcile', () => indexes.reconcile({ mend: true }));
    const own = await build({
      store,
      append: events.append,
      indexes,
      now,
      consume: async (options) => {
        const consumer = await events.consume(options);
        begun.push(() => consumer.stop());
      },
      onStop: (stopPart) => void begun.push(stopPart),
    });

    if (config.MEILI_HOST !== undefined) {
      await opening.release(); // files stay this replica's alone
      void indexes.settled().then(() => opening.release());
    }

    const handlers = { ...own, ListAuditEntries: listAuditEntries(store.audit) } as Handlers<Definition>;
    begun.push(door.stop);
    door.serve(handlers);
    log.info({ port: door.port }, 'listening');
    return { address: `${address.slice(0, address.lastIndexOf(':'))}:${door.port}`, stop };
  } catch (error) {
    await stop();
    await door.stop();
    throw error;
  }
};
