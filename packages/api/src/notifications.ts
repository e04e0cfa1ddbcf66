import { z } from 'zod';
import { count, day, instant, listOf, listQuery, named, uscc, version } from './common.js';
import { benefit } from './matching.js';
import type { Route } from './route.js';

const about = { uscc, policyId: z.string(), version, title: z.string() };
const formerVersion = version
  .nullable()
  .describe('The one whose text it met until then, to be compared with; null: none.');

const match = z
  .strictObject({ ...about, formerVersion, benefit, deadline: day.nullable() })
  .describe('A policy that the own enterprise newly meets on what is known; version is that of the policy.');

const change = z
  .strictObject({
    ...about,
    standing: z.enum(['met', 'unknown', 'notMet', 'notInForce', 'withdrawn']),
    formerVersion,
  })
  .describe('Another text of a policy that the own enterprise met or has marked, and how it stands to it now.');

const closing = z
  .strictObject({ ...about, decision: z.enum(['met', 'unknown', 'notMet']), benefit, lastDay: day, daysLeft: count })
  .describe('A policy that the own enterprise meets, or has as a favourite, closes soon; told 30 and 7 days before.');

const job = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    done: count,
    total: count,
  })
  .describe('How far a job of the own account is; only the newest state is kept.');

const retention = z
  .strictObject({ referralId: z.string(), needId: z.string(), position: z.string(), months: z.int(), dueOn: day })
  .describe('Time to ask whether somebody whose hiring the own account noted is still there; it names nobody.');

const rights = z
  .strictObject({
    requestId: z.string(),
    kind: z.enum(['copy', 'correct', 'delete', 'object']),
    dueOn: day,
    overdue: z.boolean(),
  })
  .describe("A person's request is due in five working days, or was not answered in time; it names nobody.");
const search = z
  .strictObject({ searchId: z.string(), newCount: count, day })
  .describe(
    'A saved search of the own account finds people whom it has not seen; told once a day at most, of nobody by name.',
  );

const contact = z
  .strictObject({ contactId: z.string(), talentId: z.string(), dueOn: day })
  .describe('Time to contact somebody again, as the own account said; it names nobody.');

const notification = named(
  'Notification',
  z.strictObject({
    id: z.string(),
    kind: z.enum([
      'match.found',
      'match.changed',
      'match.closing',
      'job.changed',
      'retention.due',
      'rights.due',
      'search.news',
      'contact.due',
    ]),
    at: instant,
    read: z.boolean(),
    match: match.optional(),
    change: change.optional(),
    closing: closing.optional(),
    job: job.optional(),
    retention: retention.optional(),
    rights: rights.optional(),
    search: search.optional(),
    contact: contact.optional(),
  }),
);

const notificationsQuery = listQuery.extend({
  unread: z.boolean().optional().describe('true: only what was not read yet.'),
});

const eventsQuery = z.strictObject({
  lastEventId: z
    .string()
    .max(200)
    .optional()
    .describe('The last id that was received, where the header Last-Event-ID can not be sent.'),
});

const readNotifications = named(
  'ReadNotifications',
  z
    .union([
      z.strictObject({ ids: z.array(z.string().min(1).max(64)).min(1).max(200) }),
      z.strictObject({ all: z.literal(true) }),
    ])
    .meta({ examples: [{ all: true }] }),
);

/** What the signed-in account is told. */
export const notificationRoutes = {
  listNotifications: {
    method: 'get',
    path: '/notifications',
    tag: 'Notifications',
    summary: 'What the own account was told in the last 30 days, newest first',
    auth: 'required',
    action: 'notification.read',
    query: notificationsQuery,
    responses: { 200: named('Notifications', listOf(notification).extend({ unread: count })) },
  },
  readNotifications: {
    method: 'post',
    path: '/notifications/read',
    tag: 'Notifications',
    summary: 'Mark own notifications as read; the answer tells how many are left unread',
    auth: 'required',
    action: 'notification.read',
    body: readNotifications,
    responses: { 200: named('Unread', z.strictObject({ unread: count })) },
  },
  streamEvents: {
    method: 'get',
    path: '/events',
    tag: 'Notifications',
    summary:
      'The same as it happens: events `match`, `job`, `referral`, `rights` and `talent`; `reset` where the last id is not known or older than 30 days',
    auth: 'required',
    action: 'notification.read',
    query: eventsQuery,
    responses: { 200: notification },
    streams: true,
  },
} as const satisfies Record<string, Route>;
