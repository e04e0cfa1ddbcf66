import { z } from 'zod';
import { cursor, day, instant, limit, listOf, named, uscc } from './common.js';
import type { Route } from './route.js';

const word = z.string().min(1).max(200);

const auditQuery = z.strictObject({
  by: word.describe('The account that wrote; `system` where nobody asked.').optional(),
  collection: word.optional(),
  document: word.optional(),
  uscc: uscc.describe('The document of this enterprise; an enterprise that does not say means itself.').optional(),
  operation: word.optional(),
  requestId: word.optional(),
  from: day.optional(),
  to: day.describe('The last day, itself included.').optional(),
  limit,
  cursor: cursor.optional(),
});

const auditEntry = named(
  'AuditEntry',
  z.strictObject({
    id: z.string(),
    at: instant,
    service: z.string(),
    by: z.strictObject({
      id: z.string().nullable().describe('Null where the caller may not know who it was, only in what role.'),
      name: z.string().nullable(),
      roles: z.array(z.string()).describe('Those of the account at that time.'),
    }),
    requestId: z.string().nullable(),
    operation: z.string().nullable(),
    collection: z.string(),
    document: z.string(),
    action: z.enum(['created', 'changed', 'removed']),
    changes: z.array(
      z.strictObject({
        path: z.string(),
        label: z.string().describe('Of a fact, in the words of the fact registry.').optional(),
        before: z.unknown().describe('Null where it was not there.'),
        after: z.unknown().describe('Null where it is not there.'),
      }),
    ),
  }),
);

/** Who changed what. */
export const auditRoutes = {
  listAudit: {
    method: 'get',
    path: '/audit',
    tag: 'Audit',
    summary: 'Who changed what and when, newest first; an enterprise sees what was done to its own facts',
    auth: 'required',
    action: 'audit.read',
    query: auditQuery,
    responses: { 200: named('AuditEntries', listOf(auditEntry)) },
    problems: [404],
  },
} as const satisfies Record<string, Route>;
