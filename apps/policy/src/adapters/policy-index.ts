import { conditionsOf } from '@shuangzhao/eligibility';
import type { IndexDefinition } from '@shuangzhao/search';
import type { Audience } from '../application/ways.js';
import type { Policy, PolicyVersion } from '../domain/policy.js';

/** One view of one policy, as the index holds it. */
export interface PolicyEntry {
  id: string;
  policyId: string;
  audience: Audience;
  title: string;
  /** The names of its papers and who issued them. */
  papers: string[];
  summary: string;
  /** What its benefits and conditions say, and whom it names. */
  clauses: string[];
  category: string;
  level: string;
  region: string;
  industry: string[];
  /** Codes with an end mark, so that one prefix can ask for a code itself and not for those within it. */
  industryScope: string[];
  state: string;
  publishedOn: string | null;
}

export const policyIndex: IndexDefinition<PolicyEntry> = {
  name: 'policies',
  version: 1,
  searchable: [
    { field: 'title', weight: 8 },
    { field: 'papers', weight: 4 },
    { field: 'summary', weight: 2 },
    { field: 'clauses', weight: 1 },
  ],
  facets: ['audience', 'policyId', 'category', 'level', 'region', 'industry', 'industryScope', 'state'],
  sortable: ['publishedOn'],
};

const END = '.';
const ANY = '*';

/** The prefixes that find a policy for an industry: those within it, those that it lies in, and those open to all. */
export const industryPrefixes = (code: string): string[] => [
  code,
  ...Array.from(code, (_, length) => `${code.slice(0, length + 1)}${END}`),
  `${ANY}${END}`,
];

export const entryIdOf = (policyId: string, audience: Audience): string =>
  audience === 'public' ? policyId : `${policyId}_desk`;

const entryOf = (audience: Audience, { document, state }: PolicyVersion): PolicyEntry => {
  const { id, title, documentTitle, docNumber, issuer, summary, region, industries, conditions, benefits } = document;
  const codes = industries.map((industry) => (industry === ANY ? ANY : industry.code));
  const names = industries.flatMap((industry) => (industry === ANY ? [] : [industry.name]));
  return {
    id: entryIdOf(id, audience),
    policyId: id,
    audience,
    title,
    papers: [documentTitle, docNumber, issuer].filter((text) => text !== null),
    summary,
    clauses: [
      region.name,
      ...names,
      ...benefits.map(({ text }) => text),
      ...conditionsOf(conditions).map(({ text }) => text),
    ],
    category: document.category,
    level: document.level,
    region: region.code,
    industry: codes,
    industryScope: codes.map((code) => `${code}${END}`),
    state,
    publishedOn: document.publishedOn,
  };
};

/** What is found of a policy: its newest version by the editing desk, the published one by everybody. */
export const entriesOf = ({ newest, published }: Policy): PolicyEntry[] => [
  entryOf('desk', newest),
  ...(published === undefined ? [] : [entryOf('public', published)]),
];
