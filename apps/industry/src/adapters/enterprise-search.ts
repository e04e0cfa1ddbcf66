import type { FacetFilter, IndexDefinition, IndexKeeper, SearchScope } from '@shuangzhao/search';
import type { Enterprises, EnterpriseScope, EnterpriseSearch } from '../domain/ports.js';
import type { Enterprise } from '../domain/enterprise.js';
import { INDUSTRY_FACT, REGION_FACT } from '../domain/facts.js';

interface IndexedEnterprise {
  id: string;
  name: string;
  industry: string | null;
  region: string | null;
}

const DEFINITION: IndexDefinition<IndexedEnterprise> = {
  name: 'enterprises',
  version: 1,
  searchable: [
    { field: 'name', weight: 2 },
    { field: 'id', weight: 1 },
  ],
  facets: ['id', 'industry', 'region'],
};

/** Facts are never dated ahead, so the newest entry holds today. */
const newestText = ({ histories }: Enterprise, fact: string): string | null => {
  const value = histories[fact]?.at(-1)?.value;
  return typeof value === 'string' ? value : null;
};

const indexed = (enterprise: Enterprise): IndexedEnterprise => ({
  id: enterprise.uscc,
  name: enterprise.name,
  industry: newestText(enterprise, INDUSTRY_FACT),
  region: newestText(enterprise, REGION_FACT),
});

const pages = async function* (enterprises: Enterprises) {
  for await (const page of enterprises.all()) yield page.map(indexed);
};

const searchScope = ({ q, industry, region, only }: EnterpriseScope): SearchScope => {
  const filter: FacetFilter = {
    ...(industry === '' ? {} : { industry: { prefix: [industry] } }),
    ...(region === '' ? {} : { region: { prefix: [region] } }),
  };
  return { q, filter, permission: only === undefined ? 'all' : [{ id: [only] }] };
};

/** The index as the use cases read it, and as the consumer writes it. */
export interface IndexedEnterprises extends EnterpriseSearch {
  /** Adds or replaces enterprises; resolves when they can be found. */
  put(enterprises: readonly Enterprise[]): Promise<void>;
}

/** Enterprises in a search index, filled from the store. */
export const openEnterpriseSearch = async (
  indexes: IndexKeeper,
  enterprises: Enterprises,
): Promise<IndexedEnterprises> => {
  const index = await indexes.open(DEFINITION, () => pages(enterprises));
  return {
    put: (changed) => index.put(changed.map(indexed)),
    search: async ({ limit, offset, ...scope }) => {
      const { hits, total } = await index.search({ ...searchScope(scope), limit, offset });
      return { usccs: hits.map(({ id }) => id), total };
    },
    all: (scope) => index.ids(searchScope(scope)),
  };
};
