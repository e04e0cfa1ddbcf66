import { z } from 'zod';
import { count, cursor, day, limit, listOf, listQuery, named, uscc } from './common.js';
import { givenFacts } from './facts.js';
import { delivery } from './policies.js';
import { explanation, plainValue, status } from './rule.js';

const validity = named('Validity', z.enum(['inForce', 'endUnknown', 'expired', 'notYet']));

const applicant = {
  uscc: uscc.optional().describe('Use what is stored of this enterprise; needs a sign-in.'),
  facts: givenFacts.optional().describe('Facts for this question alone; they overlay stored ones and are not kept.'),
  asOf: day.optional().describe('The day to decide for; today where left out.'),
};

const facts = { 'enterprise.qualifications': ['高新技术企业'], 'enterprise.regionCode': '340403' };

export const matchAll = named(
  'MatchAll',
  z
    .strictObject({
      ...applicant,
      q: z.string().max(200).optional().describe('Only policies that search finds for these words.'),
      decisions: z.array(status).min(1).max(3).optional(),
      includeNotInForce: z.boolean().optional(),
      limit,
      cursor: cursor.optional(),
    })
    .meta({ examples: [{}, { facts, asOf: '2026-11-22', decisions: ['met', 'unknown'] }] }),
);

export const exportMatches = named(
  'ExportMatches',
  matchAll.omit({ limit: true, cursor: true }).meta({ examples: [{ facts, decisions: ['met', 'unknown'] }] }),
);

export const matchOne = named('MatchOne', z.strictObject(applicant).meta({ examples: [{ facts }] }));

export const whatIf = named(
  'WhatIf',
  z
    .strictObject({ ...applicant, change: givenFacts })
    .meta({ examples: [{ facts, change: { 'enterprise.rdRatio': 0.06 } }] }),
);

const money = z.number().nullable().describe('Yuan; null where nothing can be computed.');
export const benefit = named(
  'Benefit',
  z.strictObject({ estimate: money, upTo: money, currency: z.literal('CNY'), text: z.string() }),
);

const gap = z
  .array(
    named(
      'GapItem',
      z.strictObject({
        fact: z.string(),
        text: z.string(),
        required: z
          .strictObject({ op: z.string(), value: plainValue })
          .describe('What the value has to be; under `not` the opposite of the condition.'),
        actual: plainValue,
        changeable: z.boolean(),
      }),
    ),
  )
  .describe('Belongs to notMet.');
const missing = z.array(z.string()).describe('Belongs to unknown.');

const outcome = { decision: status, gap, missing, benefit };

const matchItem = named(
  'MatchItem',
  z.strictObject({
    policyId: z.string(),
    title: z.string(),
    subject: z.enum(['enterprise', 'project', 'talent', 'chamber', 'region']),
    ...outcome,
    deadline: day.nullable(),
    validity,
    delivery,
  }),
);

const combination = { total: z.number().min(0), policyIds: z.array(z.string()) };

export const matches = named(
  'Matches',
  z.strictObject({
    asOf: day,
    counts: z.strictObject({ met: count, unknown: count, notMet: count, notInForce: count }),
    nextCursor: cursor.nullable(),
    items: z.array(matchItem),
    questions: z.array(
      z.strictObject({ fact: z.string(), text: z.string(), settles: count, money: z.number().min(0) }),
    ),
    bestCombination: z
      .strictObject(combination)
      .describe('The most that what is met can add up to, in force or with unknown end.'),
    headline: z
      .strictObject({
        ...combination,
        endUnknown: z.array(z.string()).describe('Policies that are met but whose end is not known, apart.'),
      })
      .describe('The same of what is met and surely in force.'),
  }),
);

export const match = named(
  'Match',
  z.strictObject({ policyId: z.string(), asOf: day, validity, ...outcome, explanation }),
);

const whatIfOutcome = z.strictObject(outcome);
export const comparison = named('Comparison', z.strictObject({ before: whatIfOutcome, after: whatIfOutcome }));

export const policyEnterprisesQuery = listQuery.extend({
  decision: status.optional().describe('Only those so decided; all where left out.'),
  q: z.string().max(200).optional().describe('Words inside the name or the USCC; all are asked for.'),
  asOf: day.optional().describe('The day to decide for; today where left out.'),
});

const enterpriseMatch = named('EnterpriseMatch', z.strictObject({ uscc: z.string(), name: z.string(), ...outcome }));

export const policyEnterprises = named(
  'PolicyEnterprises',
  listOf(enterpriseMatch).extend({
    asOf: day,
    counts: z
      .strictObject({ met: count, unknown: count, notMet: count })
      .describe('Of all enterprises that the caller may see; total is of those asked for.'),
  }),
);
