import { z } from 'zod';
import { count, cursor, day, instant, limit, line, listOf, listQuery, named, prose, version } from './common.js';
import type { Route } from './route.js';

const id = z.string().min(1).max(64);
const talentParams = z.strictObject({ id });
const poolParams = z.strictObject({ id });
const skillCode = z.string().min(1).max(64);
const purpose = line(200).describe('Why; it is logged, and the person sees it.');

const IDENTITY_FIELDS = ['name', 'phone', 'idNumber', 'email'] as const;
const FACETS = [
  'degree',
  'skills',
  'industries',
  'regionCode',
  'availability',
  'ageBand',
  'sources',
  'pools',
  'stages',
] as const;

const degree = z.enum(['secondary', 'college', 'bachelor', 'master', 'doctor']);
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

const talentDraft = named(
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
const talentChange = named(
  'TalentChange',
  talentDraft.extend({
    name: line(50).optional(),
    phone: z.string().max(20).nullable().optional(),
    idNumber: z.string().max(18).nullable().optional(),
    email: z.string().max(200).nullable().optional(),
  }),
);

const membership = z.strictObject({ poolId: id, poolName: z.string(), stage: z.string(), since: instant });

const talent = named(
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

const facetCounts = z.array(z.strictObject({ value: z.string(), count }));

const foundTalents = named(
  'FoundTalents',
  listOf(talent).extend({
    facets: z.record(z.string(), facetCounts).describe('By facet, how many of the found carry each value.'),
    relaxations: z
      .array(z.strictObject({ without: z.string(), total: count }))
      .describe(
        'Where nothing is found: what dropping one condition (`q`, `must.skills`, `can`, `not.degree`) would find.',
      ),
  }),
);

const facetValues = z.array(z.string().min(1).max(100)).min(1).max(50);
const conditions = z.partialRecord(z.enum(FACETS), facetValues);

const talentSearch = named(
  'TalentSearch',
  z
    .strictObject({
      q: z
        .string()
        .max(200)
        .describe('Words in school, title, occupation and skills; all are asked for, -word excludes.'),
      must: conditions.describe('Of each facet at least one of the values; skills: all of them.'),
      can: conditions.describe('At least one of all these.'),
      not: conditions.describe('None of these.'),
      facets: z.array(z.enum(FACETS)).max(FACETS.length).describe('To be counted.'),
      limit,
      cursor,
    })
    .partial()
    .meta({ examples: [{ q: '材料', must: { degree: ['master', 'doctor'] }, not: { availability: ['closed'] } }] }),
);

const talentLookUp = named(
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

const unmask = named(
  'Unmask',
  z
    .strictObject({ fields: z.array(z.enum(IDENTITY_FIELDS)).min(1).max(4), purpose })
    .meta({ examples: [{ fields: ['phone'], purpose: '电话通知面试' }] }),
);

const unmasked = named(
  'Unmasked',
  z.strictObject({
    values: z.partialRecord(z.enum(IDENTITY_FIELDS), z.string().nullable()),
    clearUntil: instant.describe('The caller sees these fields in clear until then.'),
  }),
);

const access = named(
  'TalentAccess',
  z.strictObject({
    at: instant,
    by: z.strictObject({ id: z.string(), name: z.string().nullable().describe('null: no account any more.') }),
    kind: z.enum(['view', 'lookUp', 'unmask']),
    fields: z.array(z.string()),
    purpose: z.string().nullable(),
  }),
);

const erasure = named(
  'Erasure',
  z.strictObject({
    erasedAt: instant,
    report: z
      .record(z.string(), z.enum(['removed', 'destroyed', 'unreadable', 'none']))
      .describe("What became of the person's data, by store."),
  }),
);

const skills = named(
  'Skills',
  z.strictObject({
    version: day.describe('The day of the vocabulary.'),
    items: z.array(
      z.strictObject({ code: skillCode, label: z.string(), group: z.string(), aliases: z.array(z.string()) }),
    ),
  }),
);

const stage = line(20);

const poolDraft = named(
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

const pool = named(
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

const memberMove = named(
  'TalentPoolMove',
  z
    .strictObject({
      talentIds: z.array(id).min(1).max(200),
      stage: stage.nullable().describe('null: out of the pool.'),
    })
    .meta({ examples: [{ talentIds: ['0193a1b2-0000-7000-8000-000000000000'], stage: '联系' }] }),
);

const moved = named('TalentPoolMoved', z.strictObject({ moveId: id, moved: count }));
const takenBack = named('TalentPoolMoveTakenBack', z.strictObject({ takenBack: count, left: count }));

const here = { tag: 'Talents', auth: 'required' } as const;

/** People and their pools. What says who somebody is never stands in an address. */
export const talentRoutes = {
  listTalents: {
    ...here,
    method: 'get',
    path: '/talents',
    summary: 'People, masked; search with conditions by POST /talents/search',
    action: 'talent.read',
    query: listQuery.extend({ q: z.string().max(200).optional() }),
    responses: { 200: foundTalents },
  },
  createTalent: {
    ...here,
    method: 'post',
    path: '/talents',
    summary: 'Take a person in',
    action: 'talent.write',
    body: talentDraft,
    responses: { 201: talent },
    problems: [404, 409],
    versioned: true,
  },
  searchTalents: {
    ...here,
    method: 'post',
    path: '/talents/search',
    summary: 'People by words and facets: must, can, not',
    action: 'talent.read',
    body: talentSearch,
    responses: { 200: foundTalents },
  },
  lookUpTalents: {
    ...here,
    method: 'post',
    path: '/talents/look-up',
    summary: 'People of exactly this name, initials, phone or ID number; logged',
    action: 'talent.lookUp',
    body: talentLookUp,
    responses: { 200: named('LookedUpTalents', z.strictObject({ items: z.array(talent) })) },
  },
  getTalent: {
    ...here,
    method: 'get',
    path: '/talents/{id}',
    summary: 'One person, masked; a view, logged and counted',
    action: 'talent.read',
    params: talentParams,
    responses: { 200: talent },
    versioned: true,
  },
  putTalent: {
    ...here,
    method: 'put',
    path: '/talents/{id}',
    summary: 'Change a record; identity fields and a birth year that are left out stay, null forgets an identity field',
    action: 'talent.write',
    params: talentParams,
    body: talentChange,
    responses: { 200: talent },
    problems: [409],
    versioned: true,
  },
  deleteTalent: {
    ...here,
    method: 'delete',
    path: '/talents/{id}',
    summary: 'Delete a person everywhere; answers what became of the data in each store',
    action: 'talent.erase',
    params: talentParams,
    responses: { 200: erasure },
  },
  unmaskTalent: {
    ...here,
    method: 'post',
    path: '/talents/{id}/unmask',
    summary: 'Identity fields in clear for ten minutes; logged, and visible to the person',
    action: 'talent.unmask',
    params: talentParams,
    body: unmask,
    responses: { 200: unmasked },
  },
  listTalentAccess: {
    ...here,
    method: 'get',
    path: '/talents/{id}/access-log',
    summary: 'Who looked at a person and why, newest first',
    action: 'talent.read',
    params: talentParams,
    query: listQuery,
    responses: { 200: named('TalentAccessLog', listOf(access)) },
  },
  listSkills: {
    ...here,
    auth: 'optional',
    method: 'get',
    path: '/talent-skills',
    summary: 'The vocabulary of skills, whole',
    action: 'skills.read',
    responses: { 200: skills },
  },
  listTalentPools: {
    ...here,
    method: 'get',
    path: '/talent-pools',
    summary: 'All pools, with how many members are at each stage',
    action: 'talent.read',
    responses: { 200: named('TalentPools', z.strictObject({ items: z.array(pool) })) },
  },
  createTalentPool: {
    ...here,
    method: 'post',
    path: '/talent-pools',
    summary: 'Make a pool',
    action: 'talent.write',
    body: poolDraft,
    responses: { 201: pool },
    problems: [409],
  },
  listTalentPoolMembers: {
    ...here,
    method: 'get',
    path: '/talent-pools/{id}/members',
    summary: 'The members of a pool, masked, those of one stage or all',
    action: 'talent.read',
    params: poolParams,
    query: listQuery.extend({ stage: stage.optional() }),
    responses: { 200: named('TalentPoolMembers', listOf(talent)) },
  },
  moveTalentPoolMembers: {
    ...here,
    method: 'post',
    path: '/talent-pools/{id}/members',
    summary: 'Bring people in, move them to a stage or take them out, all or none',
    action: 'talent.write',
    params: poolParams,
    body: memberMove,
    responses: { 200: moved },
  },
  undoTalentPoolMove: {
    ...here,
    method: 'post',
    path: '/talent-pools/{id}/moves/{moveId}/undo',
    summary: 'Take a move back for those whom nobody has moved since',
    action: 'talent.write',
    params: z.strictObject({ id, moveId: id }),
    responses: { 200: takenBack },
  },
} as const satisfies Record<string, Route>;
