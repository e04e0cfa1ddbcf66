import { createHash } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import type { listNotifications } from '../application/list-notifications.js';
import type { readNotifications } from '../application/read-notifications.js';
import type { EventStreams } from '../server/event-streams.js';
import type { RouteHandlers } from '../server/request.js';

type Ids = 'listNotifications' | 'readNotifications' | 'streamEvents';

const hashOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('base64url');

/** What the signed-in account is told: a list, its marks, and a stream. */
export const notificationRoutes = (
  list: ReturnType<typeof listNotifications>,
  read: ReturnType<typeof readNotifications>,
  streams: Pick<EventStreams, 'follow'>,
): RouteHandlers<Ids> => ({
  listNotifications: async ({ query: { unread = false, ...page }, call }) => ({
    status: 200,
    body: await list({ ...page, unread, cursor: page.cursor }, { actor: call.actor }),
  }),
  readNotifications: async ({ body, call: { actor, idempotencyKey } }) => {
    const requestKey =
      idempotencyKey === undefined
        ? undefined
        : { key: `${actor.subject} readNotifications ${idempotencyKey}`, bodyHash: hashOf(body) };
    return { status: 200, body: await read('all' in body ? 'all' : body.ids, { actor, requestKey }) };
  },
  streamEvents: async ({ query, caller, request }) => {
    if (caller === undefined) throw new AppError('unauthenticated', 'auth.required', 'Sign in first.');
    const lastEventId = request.get('Last-Event-ID') ?? query.lastEventId; // what is none of ours is answered by a reset
    return { status: 200, stream: await streams.follow(caller, lastEventId) };
  },
});
