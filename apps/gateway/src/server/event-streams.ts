import type { Response } from 'express';
import { Alarm } from '@shuangzhao/events';
import { AppError } from '@shuangzhao/platform/errors';
import type { Logger } from '@shuangzhao/platform/log';
import type { Caller } from '../application/find-caller.js';
import type { followNotifications } from '../application/follow-notifications.js';
import type { Notifications } from '../application/ways.js';
import type { ShownNotification } from '../domain/notification.js';

const MOST_STREAMS = 10;
/** A session that ends is noticed within this time. */
const LOOK_AGAIN_MS = 1_000;
const HEARTBEAT_MS = 20_000;
/** Who takes nothing for so long is cut off; he may come back with the last id that he has. */
const STUCK_MS = 10_000;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform', // compression would hold events back
  'X-Accel-Buffering': 'no',
};

const names = {
  'match.found': 'match',
  'match.changed': 'match',
  'match.closing': 'match',
  'job.changed': 'job',
  'retention.due': 'referral',
  'rights.due': 'rights',
  'search.news': 'talent',
  'contact.due': 'talent',
} as const;

const eventOf = (news: ShownNotification): string =>
  `id: ${news.id}\nevent: ${names[news.kind]}\ndata: ${JSON.stringify(news)}\n\n`;

/** The streams of one gateway: each follows its account until it is closed, its session ends, or the gateway stops. */
export const createEventStreams = ({
  follow,
  notifications,
  log,
  stuckMs = STUCK_MS,
}: {
  follow: ReturnType<typeof followNotifications>;
  notifications: Pick<Notifications, 'place' | 'onNews'>;
  log: Logger;
  stuckMs?: number;
}) => {
  const open = new Map<string, Set<Alarm>>();
  const running = new Set<Promise<void>>();
  const state = { stopping: false };

  /** Sends what is new until there is no more to send or to whom. */
  const send = async (response: Response, caller: Caller, start: { id: string; isReset: boolean }, news: Alarm) => {
    const listener = { gone: false };
    response.on('close', () => {
      listener.gone = true;
      news.ring();
    });
    response.on('drain', () => news.ring());
    response.set(HEADERS);
    response.write(start.isReset ? `id: ${start.id}\nevent: reset\ndata: {}\n\n` : `id: ${start.id}\n\n`);
    let last = start.id;
    let written = performance.now();
    while (!listener.gone && !state.stopping) {
      const isStuck = response.writableNeedDrain;
      const found = await follow(caller, last);
      if (found === null) return;
      if (isStuck) {
        if (performance.now() - written > stuckMs) response.destroy();
        await news.wait(LOOK_AGAIN_MS);
        continue;
      }
      for (const one of found) response.write(eventOf(one));
      last = found.at(-1)?.id ?? last;
      const isSilent = found.length === 0;
      if (isSilent && performance.now() - written > HEARTBEAT_MS) response.write(': still here\n\n');
      else if (isSilent) {
        await news.wait(LOOK_AGAIN_MS);
        continue;
      }
      written = performance.now();
    }
  };

  const run = async (response: Response, caller: Caller, start: { id: string; isReset: boolean }) => {
    const { id } = caller.account;
    const news = new Alarm();
    const alarms = open.get(id) ?? new Set();
    open.set(id, alarms.add(news));
    const hush = notifications.onNews(id, () => news.ring());
    try {
      await send(response, caller, start, news);
    } catch (error) {
      log.error({ err: error }, 'a stream of events failed; its listener comes back by itself');
    } finally {
      hush();
      alarms.delete(news);
      if (alarms.size === 0) open.delete(id);
      response.end();
    }
  };

  return {
    /** Gives the stream that follows the last event that the caller knows, to be begun on a response. Throws AppError `limited` beyond ten of an account. */
    follow: async (caller: Caller, lastEventId: string | undefined): Promise<(response: Response) => void> => {
      if (state.stopping) throw new AppError('unavailable', 'stream.stopping', 'The gateway is being restarted.');
      const start = await notifications.place(caller.account.id, lastEventId);
      if ((open.get(caller.account.id)?.size ?? 0) >= MOST_STREAMS)
        throw new AppError('limited', 'stream.too_many', 'This account has too many streams open.', {
          retryAfter: 10,
        });
      return (response) => {
        const stream = run(response, caller, start);
        running.add(stream);
        void stream.finally(() => running.delete(stream));
      };
    },
    /** Ends all streams; their listeners come back to the next gateway. */
    stop: async (): Promise<void> => {
      state.stopping = true;
      for (const alarms of open.values()) for (const news of alarms) news.ring();
      await Promise.all(running);
    },
  };
};

export type EventStreams = ReturnType<typeof createEventStreams>;
