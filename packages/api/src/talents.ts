import { z } from 'zod';
import { count, day, instant, line, named, prose, version } from './common.js';

export const id = z.string().min(1).max(64);
export const talentParams = z.strictObject({ id });
export const poolParams = z.strictObject({ id });
export const skillCode = z.string().min(1).max(64);
export const purpose = line(200).describe('Why; it is logged, and the person sees it.');

const IDENTITY_FIELDS = ['name', 'phone', 'idNumber', 'email'] as const;

export const degree = z.enum(['secondary', 'college', 'bachelor', 'master', 'doctor']);
const availability = z.enum(['now', 'month', 'quarter', 'closed']);

const basis = named(
  'TalentBasis',
  z.strictObject({
    kind: z.enum(['consent', 'contract', 'duty', 'public']),
    document: line(200).describe('What it rests on: the consent, the contract, the law.'),
    purpose: line(200),
    expiresOn: day.describe('The last day that the record may be held; it is deleted after it.'),
  }),
);

const profile = {
  degree: degree.nullable(),
  school: line(100).nullable(),
  title: line(100).nullable(),
  occupation: line(100).nullable(),
  industries: z.array(z.string().min(1).max(64)).max(10),
  regionCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable()
    .describe('Of the county at most.'),
  availability: availability.nullable(),
  expectedSalary: z.int().min(1).max(10_000_000).nullable().describe('Yuan a month.'),
};

export const talentDraft = named(
  'TalentDraft',
  z
    .strictObject({
      name: line(50),
      phone: z.string().max(20).nullable().default(null),
      idNumber: z.string().max(18).nullable().default(null),
      email: z.string().max(200).nullable().default(null),
      ...profile,
      skills: z.array(skillCode).max(50),
      birthYear: z.int().min(1900).max(2100).nullable().describe('Of a person with an ID number, as that says.'),
      sources: z.array(line(100)).min(1).max(10),
      basis,
      rankedByPeopleOnly: z.boolean().describe('The person refuses to be ranked by a machine.'),
    })
    .partial({
      degree: true,
      school: true,
      title: true,
      occupation: true,
      industries: true,
      regionCode: true,
      availability: true,
      expectedSalary: true,
      skills: true,
      birthYear: true,
      rankedByPeopleOnly: true,
    })
    .meta({
      examples: [
        {
          name: '示例甲',
          phone: '13800000000',
          degree: 'master',
          school: '示例理工大学',
          occupation: '材料工程师',
          skills: ['materials.composites'],
          industries: ['new-materials'],
          regionCode: '340403',
          availability: 'quarter',
          sources: ['校园招聘会登记'],
          basis: {
            kind: 'consent',
            document: '告知同意书 2026-A',
            purpose: '本市企业用人推荐',
            expiresOn: '2028-12-31',
          },
        },
      ],
    }),
);

/** An identity field that is left out stays as it is; null forgets it. */
export const talentChange = named(
  'TalentChange',
  talentDraft.extend({
    name: line(50).optional(),
    phone: z.string().max(20).nullable().optional(),
    idNumber: z.string().max(18).nullable().optional(),
    email: z.string().max(200).nullable().optional(),
  }),
);

const membership = z.strictObject({ poolId: id, poolName: z.string(), stage: z.string(), since: instant });

export const talent = named(
  'Talent',
  z.strictObject({
    id,
    name: z.string().describe('Masked, as the other identity fields, unless `clear` names it.'),
    phone: z.string().nullable(),
    idNumber: z.string().nullable(),
    email: z.string().nullable(),
    clear: z.array(z.enum(IDENTITY_FIELDS)),
    clearUntil: instant.nullable(),
    ageBand: z.string().nullable().describe('Five years: 30-34.'),
    ...profile,
    skills: z.array(z.strictObject({ code: skillCode, version: day })),
    sources: z.array(z.string()),
    basis,
    rankedByPeopleOnly: z.boolean(),
    memberships: z.array(membership),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
);

export const talentLookUp = named(
  'TalentLookUp',
  z
    .strictObject({
      name: line(50).optional(),
      phone: z.string().min(1).max(20).optional(),
      idNumber: z.string().min(1).max(18).optional(),
      initials: z
        .string()
        .regex(/^[a-zA-Z]{1,10}$/)
        .optional()
        .describe("First letters of the name's pinyin: zs."),
      purpose,
    })
    .meta({ examples: [{ initials: 'slj', purpose: '核对校园招聘会登记' }] }),
);

export const unmask = named(
  'Unmask',
  z
    .strictObject({ fields: z.array(z.enum(IDENTITY_FIELDS)).min(1).max(4), purpose })
    .meta({ examples: [{ fields: ['phone'], purpose: '电话通知面试' }] }),
);

export const unmasked = named(
  'Unmasked',
  z.strictObject({
    values: z.partialRecord(z.enum(IDENTITY_FIELDS), z.string().nullable()),
    clearUntil: instant.describe('The caller sees these fields in clear until then.'),
  }),
);

export const access = named(
  'TalentAccess',
  z.strictObject({
    at: instant,
    by: z.strictObject({ id: z.string(), name: z.string().nullable().describe('null: no account any more.') }),
    kind: z.enum(['view', 'lookUp', 'unmask']),
    fields: z.array(z.string()),
    purpose: z.string().nullable(),
  }),
);

export const contactDraft = named(
  'TalentContactDraft',
  z
    .strictObject({
      on: day.describe('The day of it; left out: today.'),
      way: z.enum(['phone', 'wechat', 'email', 'meeting', 'other']),
      words: prose(500),
      nextOn: day.nullable().describe('When to contact the person again: who notes it is told on that day.'),
    })
    .partial({ on: true, words: true, nextOn: true })
    .meta({ examples: [{ way: 'phone', words: '有意向，年后可到岗', nextOn: '2027-02-20' }] }),
);

export const contact = named(
  'TalentContact',
  z.strictObject({
    id,
    by: z.strictObject({ id: z.string(), name: z.string().nullable().describe('null: no account any more.') }),
    on: day,
    way: z.enum(['phone', 'wechat', 'email', 'meeting', 'other']),
    words: z.string(),
    nextOn: day.nullable(),
    notedAt: instant,
  }),
);

export const erasure = named(
  'Erasure',
  z.strictObject({
    erasedAt: instant,
    report: z
      .record(z.string(), z.enum(['removed', 'destroyed', 'unreadable', 'none']))
      .describe("What became of the person's data, by store."),
  }),
);

export const skills = named(
  'Skills',
  z.strictObject({
    version: day.describe('The day of the vocabulary.'),
    items: z.array(
      z.strictObject({ code: skillCode, label: z.string(), group: z.string(), aliases: z.array(z.string()) }),
    ),
  }),
);

export const stage = line(20);

export const poolDraft = named(
  'TalentPoolDraft',
  z
    .strictObject({
      name: line(50),
      kind: z.enum(['industry', 'level', 'source']),
      description: prose(500).default(''),
      stages: z
        .array(stage)
        .min(1)
        .max(10)
        .optional()
        .describe('In their order; 入库, 联系, 意向, 成功 where left out.'),
    })
    .meta({ examples: [{ name: '新材料硕博人才', kind: 'industry' }] }),
);

export const pool = named(
  'TalentPool',
  z.strictObject({
    id,
    name: z.string(),
    kind: z.enum(['industry', 'level', 'source']),
    description: z.string(),
    stages: z.array(z.strictObject({ stage: z.string(), count })),
    createdAt: instant,
  }),
);

export const memberMove = named(
  'TalentPoolMove',
  z
    .strictObject({
      talentIds: z.array(id).min(1).max(200),
      stage: stage.nullable().describe('null: out of the pool.'),
    })
    .meta({ examples: [{ talentIds: ['0193a1b2-0000-7000-8000-000000000000'], stage: '联系' }] }),
);

export const moved = named('TalentPoolMoved', z.strictObject({ moveId: id, moved: count }));
export const takenBack = named('TalentPoolMoveTakenBack', z.strictObject({ takenBack: count, left: count }));
