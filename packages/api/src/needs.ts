import { z } from 'zod';
import { count, cursor, day, instant, limit, line, listOf, listQuery, named, prose, uscc, version } from './common.js';
import { degree, id, skillCode, talent } from './talents.js';

export const needParams = z.strictObject({ id });
export const needTalentParams = z.strictObject({ id, talentId: id });
export const referralParams = z.strictObject({ id });

const NEED_STATES = ['open', 'filled', 'closed'] as const;
const REFERRAL_STATES = ['proposed', 'contacted', 'interviewing', 'hired', 'declined', 'withdrawn'] as const;
const needState = z.enum(NEED_STATES);
const referralState = z.enum(REFERRAL_STATES);

const wanted = {
  position: line(100),
  must: z.array(skillCode).max(20).describe('Whoever lacks one of these skills does not come into question.'),
  can: z.array(skillCode).max(20).describe('The more of these skills, the better.'),
  not: z.array(skillCode).max(20).describe('Whoever has one of these skills does not come into question.'),
  degree: degree.nullable().describe('At least.'),
  salaryFrom: z.int().min(1).max(10_000_000).nullable().describe('Yuan a month.'),
  salaryTo: z.int().min(1).max(10_000_000).nullable().describe('Yuan a month.'),
  count: z.int().min(1).max(10_000).describe('How many people.'),
  regionCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  industry: z.string().min(1).max(64).nullable().describe('The id of an industry.'),
  description: prose(2_000),
};

export const needChange = named(
  'TalentNeedChange',
  z
    .strictObject(wanted)
    .partial({
      must: true,
      can: true,
      not: true,
      degree: true,
      salaryFrom: true,
      salaryTo: true,
      regionCode: true,
      industry: true,
      description: true,
    })
    .meta({
      examples: [
        {
          position: '复合材料工程师',
          must: ['materials.composites'],
          degree: 'bachelor',
          salaryFrom: 10_000,
          salaryTo: 18_000,
          count: 3,
          regionCode: '340403',
          industry: 'new-materials',
        },
      ],
    }),
);

export const needDraft = named(
  'TalentNeedDraft',
  needChange.extend({ uscc: uscc.optional().describe('The enterprise that looks; left out, the own one.') }),
);

export const need = named(
  'TalentNeed',
  z.strictObject({
    id,
    uscc: z.string(),
    employerName: z.string().nullable(),
    ...wanted,
    state: needState.describe('filled: so many are hired as are looked for.'),
    hired: count,
    referrals: z.partialRecord(referralState, count).describe('How many referrals are in each state.'),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
);

export const needQuery = listQuery.extend({ uscc: uscc.optional(), state: needState.optional() });
export const needs = named('TalentNeeds', listOf(need));

const part = named(
  'MatchPart',
  z.strictObject({
    name: z.enum(['skills', 'degree', 'salary', 'region', 'industry', 'availability']),
    weight: z.number().min(0),
    value: z.number().min(0).max(1),
    text: z.string().describe('Why, in Chinese.'),
  }),
);
const score = z.number().min(0).max(100).describe('The mean of the values by their weights, of 100.');

export const pageBody = named('Page', z.strictObject({ limit, cursor }).partial());

const unrankedTalent = { talentId: id, talent, referral: referralState.nullable() };

export const needMatch = named(
  'NeedMatch',
  listOf(z.strictObject({ ...unrankedTalent, score, parts: z.array(part) })).extend({
    byPeople: z
      .array(z.strictObject(unrankedTalent))
      .describe('Those who have refused to be ranked by a machine: without a score, in the order of their taking in.'),
    found: count.describe('How many have what is required.'),
    narrowedBy: z
      .array(z.enum(['can', 'degree', 'region', 'newest']))
      .describe('By what they were narrowed because these were too many to score; newest: so many of the newest.'),
  }),
);

export const explainedMatch = named(
  'ExplainedMatch',
  z.strictObject({
    exclusions: z
      .array(z.strictObject({ name: z.enum(['must', 'not', 'availability']), text: z.string() }))
      .describe('Why the person does not come into question; none: comes into question.'),
    score: score.nullable().describe('null: the person has refused to be ranked by a machine.'),
    parts: z.array(part),
    referral: referralState.nullable(),
  }),
);

export const talentMatch = named(
  'TalentMatch',
  listOf(z.strictObject({ need, score: score.nullable(), parts: z.array(part) })),
);

const note = prose(500).default('');

export const referralDraft = named(
  'ReferralDraft',
  z.strictObject({ needId: id, talentId: id, note }).meta({
    examples: [{ needId: '0193a1b2-0000-7000-8000-000000000000', talentId: '0193a1b2-0000-7000-8000-000000000001' }],
  }),
);

export const transition = named(
  'ReferralTransition',
  z.strictObject({ to: referralState, note }).meta({ examples: [{ to: 'contacted', note: '电话沟通，有意向' }] }),
);

export const retentionAnswer = named(
  'RetentionAnswer',
  z
    .strictObject({ months: z.union([z.literal(6), z.literal(12), z.literal(24)]), answer: z.enum(['stayed', 'left']) })
    .meta({ examples: [{ months: 6, answer: 'stayed' }] }),
);

export const referral = named(
  'Referral',
  z.strictObject({
    id,
    needId: id,
    talentId: id,
    talent,
    need,
    state: referralState,
    next: z.array(referralState).describe('Where it may go from here.'),
    steps: z.array(
      z.strictObject({
        to: referralState,
        at: instant,
        by: z.strictObject({ id: z.string(), name: z.string().nullable().describe('null: no account any more.') }),
        note: z.string(),
      }),
    ),
    retention: z
      .array(z.strictObject({ months: z.int(), dueOn: day, answer: z.enum(['stayed', 'left']).nullable() }))
      .describe('From the hiring on: whether the person is still there.'),
    dueMonths: z.int().nullable().describe('The retention that is to be answered now.'),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
);

export const referralQuery = listQuery.extend({
  needId: id.optional(),
  talentId: id.optional(),
  state: referralState.optional(),
  due: z.boolean().optional().describe('Only those whose retention is to be answered now.'),
});
export const referrals = named('Referrals', listOf(referral));
