import { z } from 'zod';
import { XLSX_TYPE } from './jobs.js';
import { count, day, instant, line, listOf, listQuery, named, prose } from './common.js';
import { referral } from './needs.js';
import { access, erasure, id, purpose, talent } from './talents.js';

export const rightsParams = z.strictObject({ id });

const kind = z.enum(['copy', 'correct', 'delete', 'object']).describe('object: to being ranked by a machine.');
const state = z
  .enum(['open', 'done', 'refused', 'lapsed'])
  .describe('lapsed: the record was deleted before it was answered.');
const format = z.enum(['json', 'xlsx']);

/** What a copy is served as. */
export const COPY_TYPES = ['application/json', XLSX_TYPE] as const;

const words = prose(2_000);
const somebody = z.strictObject({ id: z.string(), name: z.string().nullable().describe('null: no account any more.') });

export const rightsRequest = named(
  'RightsRequest',
  z.strictObject({
    id,
    talent: talent
      .nullable()
      .describe('Masked; null once the record is deleted, as all that says something of the person.'),
    kind,
    words: z.string(),
    channel: z.enum(['account', 'counter', 'letter', 'phone']).nullable(),
    receivedOn: day,
    dueOn: day.describe('The fifteenth working day after receipt.'),
    state,
    overdue: z.boolean(),
    soon: z.boolean().describe('Due in five working days or fewer.'),
    by: somebody.nullable().describe('Who took it in.'),
    answer: z.string(),
    answeredBy: somebody.nullable(),
    answeredAt: instant.nullable(),
    createdAt: instant,
  }),
);

export const rightsDraft = named(
  'RightsRequestDraft',
  z
    .strictObject({
      talentId: id,
      kind,
      words: words.default('').describe("The person's own words; a correction says what is to be corrected."),
      channel: z.enum(['counter', 'letter', 'phone']),
      receivedOn: day.optional().describe('Today where left out.'),
    })
    .meta({
      examples: [
        {
          talentId: '0193a1b2-0000-7000-8000-000000000000',
          kind: 'correct',
          words: '学历应为博士研究生',
          channel: 'letter',
          receivedOn: '2026-11-20',
        },
      ],
    }),
);

export const rightsAnswer = named(
  'RightsAnswer',
  z
    .strictObject({
      outcome: z.enum(['done', 'refused']),
      words: words.default('').describe('The reason of a refusal, what was corrected, how a copy was handed over.'),
    })
    .meta({ examples: [{ outcome: 'refused', words: '记录所依据的合同仍在履行，期满后删除' }] }),
);

export const rightsAnswered = named(
  'RightsAnswered',
  z.strictObject({ request: rightsRequest, erasure: erasure.nullable().describe('Where a deletion was done.') }),
);

export const rightsQuery = listQuery.extend({
  talentId: id.optional(),
  state: state.optional(),
  due: z.enum(['soon', 'overdue']).optional().describe('Only those that are open and due soon, or overdue.'),
});

export const rightsRequests = named(
  'RightsRequests',
  listOf(rightsRequest).extend({ open: count, soon: count, overdue: count }),
);

const ownRequest = named('OwnRequest', rightsRequest.omit({ talent: true, by: true, answeredBy: true }));
export const ownRequests = named('OwnRequests', listOf(ownRequest));
export { ownRequest };

export const ownDraft = named(
  'OwnRequestDraft',
  z
    .strictObject({ kind, words: words.default('').describe('A correction says what is to be corrected.') })
    .meta({ examples: [{ kind: 'object' }, { kind: 'correct', words: '毕业院校写错了' }] }),
);

export const ownRecord = named(
  'OwnRecord',
  z.strictObject({
    talent: talent.describe('In clear.'),
    birthYear: z.int().nullable(),
    referrals: z.array(
      referral
        .pick({ id: true, state: true, steps: true, retention: true, createdAt: true })
        .extend({ position: z.string(), employerName: z.string().nullable() }),
    ),
    requests: z.array(ownRequest),
  }),
);

export const ownAccess = named('OwnAccessLog', listOf(access));

export const copyQuery = z.strictObject({ format: format.default('json') });
export const copyRequest = named(
  'TalentCopyRequest',
  z
    .strictObject({ purpose, format: format.default('json') })
    .meta({ examples: [{ purpose: '本人来函索取副本', format: 'xlsx' }] }),
);

export const personAccount = named(
  'PersonAccount',
  z.strictObject({
    username: line(64).describe('Says nothing of the person.'),
    password: z.string().describe('To be handed over; it is not told again.'),
  }),
);
