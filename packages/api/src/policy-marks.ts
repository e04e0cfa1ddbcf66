import { z } from 'zod';
import { day, instant, listOf, listQuery, named, prose, uscc, version } from './common.js';
import type { Route } from './route.js';

const note = prose(1_000).min(1);

const policyMark = named(
  'PolicyMark',
  z.strictObject({
    policyId: z.string(),
    favourite: z.boolean(),
    appliedOn: day.nullable().describe('The day of the application.'),
    note: note.nullable(),
    version,
    updatedAt: instant,
  }),
);

const policyMarks = named('PolicyMarks', listOf(policyMark));

const policyMarkChange = named(
  'PolicyMarkChange',
  z
    .strictObject({ favourite: z.boolean(), appliedOn: day.nullable(), note: note.nullable() })
    .partial()
    .meta({ examples: [{ favourite: true }, { appliedOn: '2026-10-15' }, { appliedOn: null }] }),
);

/** What an enterprise has noted about policies, shared by its accounts. */
export const policyMarkRoutes = {
  listPolicyMarks: {
    method: 'get',
    path: '/enterprises/{uscc}/policy-marks',
    tag: 'Policies',
    summary: "An enterprise's own favourites and applications, by policy id",
    auth: 'required',
    action: 'policy.mark',
    params: z.strictObject({ uscc }),
    query: listQuery,
    responses: { 200: policyMarks },
  },
  putPolicyMark: {
    method: 'put',
    path: '/enterprises/{uscc}/policy-marks/{policyId}',
    tag: 'Policies',
    summary: 'Mark a policy as a favourite or as applied for; what is left out stays, null takes it back',
    auth: 'required',
    action: 'policy.mark',
    params: z.strictObject({ uscc, policyId: z.string().min(1).max(128) }),
    body: policyMarkChange,
    responses: { 200: policyMark },
    versioned: true,
  },
} as const satisfies Record<string, Route>;
