import type { z } from 'zod';
import type { CallInput, CallOutput, Routes } from '@shuangzhao/api';
import { fromFact, toValues } from '@shuangzhao/contracts';
import type {
  Enterprise__Output,
  FactDefinition__Output,
  IndustryServiceDefinition,
  Region__Output,
  StatedFact__Output,
} from '@shuangzhao/contracts/industry';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { instant, orNull, present } from './present.js';
import type { KnownVersions } from './known-versions.js';

type Shown<Id extends 'getEnterprise' | 'enterpriseHistory' | 'listFacts' | 'listRegions'> = CallOutput<Id>;
type Body<Id extends 'putEnterprise' | 'patchFacts'> = CallInput<Id>['body'];

const enterpriseOf = (message: Enterprise__Output | null): Shown<'getEnterprise'> => {
  const { uscc, name, facts, version, createdAt, updatedAt } = present(message);
  const known = Object.entries(facts).flatMap(([fact, entry]) => {
    const value = fromFact(entry.value);
    return value === null
      ? []
      : [{ fact, value, source: entry.source, asOf: entry.asOf, updatedAt: instant(entry.recordedAt) }];
  });
  return {
    uscc,
    name,
    facts: Object.fromEntries(known.map(({ fact, value }) => [fact, value])),
    factDetails: Object.fromEntries(
      known.map(({ fact, source, asOf, updatedAt: at }) => [fact, { source, asOf, updatedAt: at }]),
    ),
    version,
    createdAt: instant(createdAt),
    updatedAt: instant(updatedAt),
  };
};

const statedOf = ({ fact, entry }: StatedFact__Output): Shown<'enterpriseHistory'>['items'][number] => {
  const { value, source, asOf, recordedAt } = present(entry);
  return { fact, value: fromFact(value), source, asOf, recordedAt: instant(recordedAt) };
};

const factOf = (fact: FactDefinition__Output): Shown<'listFacts'>['items'][number] => ({
  name: fact.fact,
  label: fact.label,
  help: fact.help,
  type: fact.type as Shown<'listFacts'>['items'][number]['type'],
  unit: orNull(fact.unit),
  values: fact.values.length > 0 ? fact.values : null,
  examples: fact.examples,
  subject: fact.subject as Shown<'listFacts'>['items'][number]['subject'],
  home: fact.home,
  changeable: fact.changeable,
  derivedFrom: fact.derivedFrom,
});

const regionOf = (region: Region__Output): Shown<'listRegions'>['items'][number] => ({
  code: region.code,
  name: region.name,
  level: region.level as Shown<'listRegions'>['items'][number]['level'],
  parent: orNull(region.parent),
  validFrom: orNull(region.validFrom),
  validTo: orNull(region.validTo),
  successors: region.successors,
  leadingIndustries: region.leadingIndustries,
});

const expected = (version: number | undefined) => (version === undefined ? {} : { expectedVersion: version });

/** The industry service in the words of the HTTP contract. */
export const createIndustryClient = (calls: Client<IndustryServiceDefinition>, known: KnownVersions) => ({
  put: async (uscc: string, body: Body<'putEnterprise'>, version: number | undefined, options: CallOptions) => {
    const { name, facts, source = '', asOf = '' } = body;
    const answer = await calls.PutEnterprise(
      { uscc, name, facts: toValues(facts), source, asOf, ...expected(version) },
      options,
    );
    const enterprise = enterpriseOf(answer.enterprise);
    known.remember(uscc, enterprise.version);
    return { enterprise, created: answer.created };
  },
  patch: async (uscc: string, facts: Body<'patchFacts'>, version: number | undefined, options: CallOptions) => {
    const answer = await calls.PatchEnterpriseFacts({ uscc, facts: toValues(facts), ...expected(version) }, options);
    const enterprise = enterpriseOf(answer.enterprise);
    known.remember(uscc, enterprise.version);
    return enterprise;
  },
  get: async (uscc: string, asOf: string | undefined, options: CallOptions) =>
    enterpriseOf((await calls.GetEnterprise({ uscc, asOf: asOf ?? '' }, options)).enterprise),
  history: async (
    uscc: string,
    { fact = '', limit, cursor = '' }: z.output<Routes['enterpriseHistory']['query']>,
    options: CallOptions,
  ) => {
    const answer = await calls.GetEnterpriseHistory({ uscc, fact, limit, cursor }, options);
    return { items: answer.items.map(statedOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  search: async (query: z.output<Routes['searchEnterprises']['query']>, options: CallOptions) => {
    const { q = '', industry = '', region = '', limit, cursor = '' } = query;
    const answer = await calls.SearchEnterprises({ query: q, industry, region, limit, cursor }, options);
    return { items: answer.items.map(enterpriseOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  facts: async (options: CallOptions) => (await calls.ListFacts({}, options)).facts.map(factOf),
  regions: async (on: string | undefined, options: CallOptions) =>
    (await calls.ListRegions({ on: on ?? '' }, options)).regions.map(regionOf),
});

export type IndustryClient = ReturnType<typeof createIndustryClient>;
