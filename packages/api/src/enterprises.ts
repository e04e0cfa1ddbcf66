import { z } from 'zod';
import { day, instant, line, listOf, listQuery, named, uscc, version, wholeListQuery } from './common.js';
import { factName, givenFact, givenFacts, knownFacts } from './facts.js';

export const usccParams = z.strictObject({ uscc });

export const enterpriseDraft = named(
  'EnterpriseDraft',
  z
    .strictObject({
      name: line(200),
      facts: givenFacts,
      source: line(100).optional().describe('Who states the facts.'),
      asOf: day.optional().describe('The day that the facts hold from; today where left out.'),
    })
    .meta({
      examples: [
        {
          name: '淮南示例装备有限公司',
          facts: { 'enterprise.revenue': 120_000_000, 'enterprise.regionCode': '340403' },
          source: '企业填报',
          asOf: '2026-11-22',
        },
      ],
    }),
);

export const factsPatch = named(
  'FactsPatch',
  z
    .record(z.string().min(1).max(100), givenFacts.valueType)
    .meta({ examples: [{ 'enterprise.rdRatio': 0.06, 'enterprise.creditRating': null }] }),
);

const factDetail = z.strictObject({ source: z.string(), asOf: day, updatedAt: instant });

export const enterprise = named(
  'Enterprise',
  z.strictObject({
    uscc: z.string(),
    name: z.string(),
    facts: knownFacts,
    factDetails: z.record(z.string(), factDetail),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
);

export const enterprises = named('Enterprises', listOf(enterprise));

export const enterpriseQuery = z.strictObject({ asOf: day.optional() });

export const historyQuery = listQuery.extend({
  fact: factName.optional().describe('Only what was stated about this fact.'),
});

const statedFact = named(
  'StatedFact',
  z.strictObject({
    fact: z.string(),
    value: givenFact.describe('null: not known from this day on.'),
    source: z.string(),
    asOf: day,
    recordedAt: instant,
  }),
);

export const history = named('History', listOf(statedFact));

export const enterprisesQuery = listQuery.extend({
  q: z.string().max(200).optional().describe('Words inside the name or the USCC.'),
  industry: z.string().max(20).optional().describe('GB/T 4754 code or its beginning, with the letter: C36.'),
  region: z.string().max(20).optional().describe('Region code or its beginning: 3404.'),
});

const factDefinition = named(
  'FactDefinition',
  z.strictObject({
    name: z.string(),
    label: z.string(),
    help: z.string(),
    type: z.enum(['number', 'boolean', 'text', 'date', 'list']),
    unit: z.string().nullable(),
    values: z.array(z.string()).nullable().describe('The allowed values; null where any will do.'),
    examples: z.array(z.string()).describe('Values seen in the corpus, where the list is open.'),
    subject: z.enum(['enterprise', 'project', 'talent', 'chamber', 'region']),
    home: z.string().describe('The service that owns the fact.'),
    changeable: z.boolean(),
    derivedFrom: z.array(z.string()),
  }),
);

export const factDefinitions = named('FactDefinitions', listOf(factDefinition));
export const factsQuery = wholeListQuery;

const region = named(
  'Region',
  z.strictObject({
    code: z.string().describe('GB/T 2260, or our own mark where there is none (hn-maoji).'),
    name: z.string(),
    level: z.enum(['country', 'province', 'city', 'district', 'county', 'park']),
    parent: z.string().nullable(),
    validFrom: day.nullable().describe('null: not known.'),
    validTo: day.nullable().describe('null: exists still.'),
    successors: z.array(z.string()),
    leadingIndustries: z.array(z.string()).optional(),
  }),
);

export const regions = named('Regions', listOf(region));
export const regionsQuery = wholeListQuery.extend({ on: day.optional().describe('Those that exist on this day.') });
