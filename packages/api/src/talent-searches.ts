import { z } from 'zod';
import { count, cursor, instant, limit, line, listOf, named } from './common.js';
import { id, talent } from './talents.js';

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

const facetCounts = z.array(z.strictObject({ value: z.string(), count }));

export const foundTalents = named(
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
const word = z
  .string()
  .max(30)
  .regex(new RegExp(String.raw`^[^\s-]\S*$`), 'Must be one word, without a minus before it.');
const words = z.array(word).min(1).max(10);
const conditions = z
  .strictObject({
    degree: facetValues,
    skills: facetValues,
    industries: facetValues,
    regionCode: facetValues,
    availability: facetValues,
    ageBand: facetValues,
    sources: facetValues,
    pools: facetValues,
    stages: facetValues,
    words,
  } satisfies Record<(typeof FACETS)[number] | 'words', z.ZodType>)
  .partial();

const asked = {
  q: z.string().max(200).describe('Words in school, title, occupation and skills; all are asked for, -word excludes.'),
  must: conditions.describe(
    'Of each facet at least one of the values; skills and words in the profile: all of them. The words of must and not have 120 characters at most.',
  ),
  can: conditions.describe('At least one of all these.'),
  not: conditions.describe('None of these.'),
};

export const talentSearch = named(
  'TalentSearch',
  z
    .strictObject({
      ...asked,
      facets: z.array(z.enum(FACETS)).max(FACETS.length).describe('To be counted.'),
      limit,
      cursor,
    })
    .partial()
    .meta({ examples: [{ q: '材料', must: { degree: ['master', 'doctor'] }, not: { availability: ['closed'] } }] }),
);

const searchName = line(50);

export const savedSearchDraft = named(
  'SavedTalentSearchDraft',
  z
    .strictObject({ name: searchName, ...asked })
    .partial({ q: true, must: true, can: true, not: true })
    .meta({ examples: [{ name: '新材料硕博', q: '材料', must: { degree: ['master', 'doctor'] } }] }),
);

export const savedSearch = named(
  'SavedTalentSearch',
  z.strictObject({
    id,
    name: searchName,
    ...asked,
    found: z
      .strictObject({
        total: count,
        new: count.describe('Those whom its owner has not seen.'),
        gone: count.describe('Those whom its owner has seen, and whom it finds no more.'),
      })
      .nullable()
      .describe('null: more than 2,000; narrow it.'),
    lookedAt: instant.describe('When its owner last noted that he has seen whom it finds.'),
    createdAt: instant,
  }),
);

export const savedSearchLook = named(
  'SavedTalentSearchLook',
  z
    .strictObject({
      mark: z.boolean().describe('The caller has now seen all that it finds; default false.'),
      limit,
      cursor,
    })
    .partial()
    .meta({ examples: [{ mark: true }] }),
);

export const lookedAtSearch = named(
  'LookedAtTalentSearch',
  listOf(z.strictObject({ talent, isNew: z.boolean() })).extend({
    search: savedSearch.describe('With what it finds, as before a mark; those who are new come first.'),
  }),
);
