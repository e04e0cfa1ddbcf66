import { z } from 'zod';
import { count, day, instant, line, listOf, listQuery, named, prose, version } from './common.js';
import { rule } from './rule.js';

const policyId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{2,63}$/,
    'Must be 3 to 64 lower-case letters, digits and dashes, not beginning with a dash.',
  );
export const policyParams = z.strictObject({ id: z.string().min(1).max(128) });

export const CATEGORIES = [
  '研发创新',
  '项目投资',
  '上市融资',
  '税费减免',
  '用工稳岗',
  '产业集聚',
  '数字化转型',
  '人才引育',
  '平台建设',
  '市场开拓',
  '商会协会',
  '绿色低碳',
] as const;

const category = named('Category', z.enum(CATEGORIES));
const level = named('Level', z.enum(['national', 'province', 'city', 'county']));
export const delivery = named('Delivery', z.enum(['免申即享', '申报', '备案', '自行享受', 'unknown']));
const policyState = named(
  'PolicyState',
  z.enum(['draft', 'inReview', 'approved', 'published', 'superseded', 'withdrawn']),
);

// Links are shown as links, so nothing but http may be one.
const link = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/\S+$/, 'Must be an http or https address.');
const yuan = z.number().min(0);

const benefit = named(
  'BenefitRule',
  z.strictObject({
    kind: z.enum(['grant', 'tax', 'loanDiscount', 'equity', 'award', 'service', 'rent', 'talentSubsidy']),
    amount: yuan.nullable(),
    formula: z
      .strictObject({ rate: yuan, of: z.string().min(1).max(100), cap: yuan.nullable() })
      .nullable()
      .describe('rate × of, at most cap'),
    text: prose(2_000),
    when: rule.optional(),
  }),
);

const industry = z.union([
  z.literal('*'),
  z.strictObject({
    code: z.string().regex(/^[A-T]\d{0,4}$/, 'Must be a code of GB/T 4754 with its letter (C3670).'),
    name: line(100),
  }),
]);

const content = {
  id: policyId,
  title: line(300),
  documentTitle: prose(500).nullable(),
  docNumber: prose(300).nullable(),
  level,
  region: z.strictObject({
    code: z.string().regex(/^\d{6}$/, 'Must be a code of GB/T 2260 (340400).'),
    name: line(100),
  }),
  issuer: prose(300),
  publishedOn: day.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  applyWindow: z.strictObject({ from: day.nullable(), to: day.nullable() }).nullable(),
  category,
  industries: z.array(industry).max(200).describe('["*"] where it is open to all.'),
  summary: prose(5_000),
  conditions: rule,
  benefits: z.array(benefit).max(200),
  totalCap: yuan.optional(),
  delivery,
  materials: z.array(prose(500)).max(200),
  materialsBasis: z.enum(['read', 'general']).nullable(),
  sourceUrl: link.nullable(),
  sourceTitle: prose(500).nullable(),
  sourceQuality: z.enum(['official', 'media', 'repost', 'repost-injected']).nullable(),
  otherSources: z.array(z.strictObject({ url: link.nullable(), title: prose(500) })).max(100),
  confidence: z.enum(['verified', 'known']).nullable(),
};

/** A policy as a draft of it is given: the shape of an item of `data/policies.json`; what is not known may be left out. */
export const policyDraft = named(
  'PolicyDraft',
  z.strictObject({
    ...content,
    id: policyId.optional().describe('Given by us where left out.'),
    documentTitle: content.documentTitle.default(null),
    docNumber: content.docNumber.default(null),
    publishedOn: content.publishedOn.default(null),
    validFrom: content.validFrom.default(null),
    validTo: content.validTo.default(null),
    applyWindow: content.applyWindow.default(null),
    industries: content.industries.default(['*']),
    summary: content.summary.default(''),
    delivery: content.delivery.default('unknown'),
    materials: content.materials.default([]),
    materialsBasis: content.materialsBasis.default(null),
    sourceUrl: content.sourceUrl.default(null),
    sourceTitle: content.sourceTitle.default(null),
    sourceQuality: content.sourceQuality.default(null),
    otherSources: content.otherSources.default([]),
    confidence: content.confidence.default(null),
  }),
);

/** The body of an import; each item is judged by itself at the owner, so that a bad one does not stop the rest. */
export const policyImport = named(
  'PolicyImport',
  z.array(z.looseObject({}).describe('A PolicyDraft with its id, judged by itself.')).max(5_000),
);

export const importQuery = z.strictObject({
  publish: z.boolean().default(false).describe('Publish at once: for the loading of an official corpus.'),
});

export const importReport = named(
  'ImportReport',
  z.strictObject({
    accepted: count,
    rejected: count,
    errors: z.array(z.strictObject({ index: count, path: z.string(), code: z.string(), message: z.string() })),
  }),
);

const number = z.int().min(1);

const policyVersion = named(
  'PolicyVersion',
  z.strictObject({
    number,
    state: policyState,
    changedAt: instant,
    publishedAt: instant.nullable(),
    withdrawnBecause: z.string().nullable(),
    editedBy: z.string().optional().describe('For editors and reviewers.'),
    review: z
      .strictObject({
        approved: z.boolean(),
        legality: z.string(),
        fairCompetition: z.string(),
        reviewedBy: z.string(),
        reviewedAt: instant,
      })
      .nullable()
      .optional()
      .describe('For editors and reviewers.'),
  }),
);

export const policy = named(
  'Policy',
  z.strictObject({
    ...content,
    version,
    state: policyState,
    versions: z.array(policyVersion),
    createdAt: instant,
    updatedAt: instant,
  }),
);

const policySummary = named(
  'PolicySummary',
  policy.omit({ conditions: true, benefits: true, materials: true, otherSources: true, versions: true }),
);

export const changesQuery = z.strictObject({
  from: number.optional().describe('The version before; the one before `to` where left out.'),
  to: number.optional().describe('The version after; the newest where left out.'),
});

export const policyChanges = named(
  'PolicyChanges',
  z.strictObject({
    policyId,
    from: number,
    to: number,
    changes: z.array(
      z
        .strictObject({
          clause: z.strictObject(content).keyof().describe('The field of the policy that it stands in.'),
          before: z
            .unknown()
            .describe('As it was: of a list one item, of the rule one condition, or the whole rule; null: new.'),
          after: z.unknown().describe('As it is; null: gone.'),
        })
        .describe('One clause in two versions.'),
    ),
  }),
);

const facetCounts = z.array(z.strictObject({ value: z.string(), count }));

export const policies = named(
  'Policies',
  listOf(policySummary).extend({
    facets: z.record(z.string(), facetCounts).describe('By facet, how many of the found carry each value.'),
  }),
);

export const policiesQuery = listQuery.extend({
  q: z.string().max(200).optional().describe('Words; all are asked for.'),
  category: category.optional(),
  level: level.optional(),
  region: z.string().max(32).optional().describe('Region code or its beginning.'),
  industry: z.string().max(50).optional(),
  inForceOn: day.optional(),
});

export const review = named(
  'Review',
  z
    .strictObject({
      approved: z.boolean(),
      legality: prose(5_000).min(1).describe('What the legality review found.'),
      fairCompetition: prose(5_000).min(1).describe('What the fair-competition review found.'),
    })
    .meta({
      examples: [{ approved: true, legality: '符合上位法', fairCompetition: '不涉及排除、限制竞争的内容' }],
    }),
);

export const withdrawal = named(
  'Withdrawal',
  z.strictObject({ reason: prose(2_000).optional() }).meta({ examples: [{ reason: '已被新文件替代' }] }),
);
