import { eventCodec } from '@shuangzhao/contracts';
import { openEvents } from '@shuangzhao/events';
import type { Store } from '@shuangzhao/persistence';
import type { Part } from '@shuangzhao/platform/lifecycle';
import type { Logger } from '@shuangzhao/platform/log';
import type { enginesOf } from '@shuangzhao/service/engines';
import { openNotifications } from './adapters/stored-notifications.js';
import { followNotifications } from './application/follow-notifications.js';
import { listNotifications } from './application/list-notifications.js';
import { readNotifications } from './application/read-notifications.js';
import type { Ways } from './application/ways.js';
import { accountHandlers, NOTIFICATIONS_GROUP, notificationHandlers } from './server/consumers.js';
import { createEventStreams } from './server/event-streams.js';

const SWEEP_MS = 3_600_000;

/** Begins to take what the services tell, and gives what the routes of notifications need; `streams` are to be stopped before the door, `checkBroker` asks whether the broker answers. */
export const startNotifications = async ({
  store,
  engines,
  dataDir,
  add,
  log,
  ...ways
}: Pick<Ways, 'accounts' | 'sessions' | 'now'> & {
  store: Store;
  engines: ReturnType<typeof enginesOf>;
  dataDir: string;
  add: (part: Part) => void;
  log: Logger;
}) => {
  const notifications = await openNotifications(store, ways.now);
  const events = await openEvents({ ...engines, dataDir, store, service: 'gateway', codec: eventCodec, log });
  add({ name: 'events', stop: () => events.stop() });
  const consumer = await events.consume({
    store: notifications.ringing,
    group: NOTIFICATIONS_GROUP,
    topics: ['policy.v1', 'industry.v1', 'talent.v1'],
    handlers: { ...notificationHandlers(notifications), ...accountHandlers },
    unhurried: true,
  });
  add({ name: 'notifications', stop: () => consumer.stop() });

  const sweep = () => {
    notifications.sweep().catch((error: unknown) => {
      log.error({ err: error }, 'old notifications were not swept');
    });
  };
  sweep();
  const sweeping = setInterval(sweep, SWEEP_MS).unref();
  add({ name: 'sweeping', stop: () => clearInterval(sweeping) });

  const follow = followNotifications({ ...ways, notifications });
  return {
    checkBroker: events.check,
    list: listNotifications({ notifications }),
    read: readNotifications({ notifications }),
    streams: createEventStreams({ follow, notifications, log }),
  };
};
