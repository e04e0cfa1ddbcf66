import type { FacetFilter, IndexDefinition, SearchEngine } from '@shuangzhao/search';
import type { Enterprises, EnterpriseSearch } from '../domain/ports.js';
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

/** The index as the use cases read it, and as the consumer writes it. */
export interface IndexedEnterprises extends EnterpriseSearch {
  /** Adds or replaces an enterprise; resolves when it can be found. */
  put(enterprise: Enterprise): Promise<void>;
}

/** Enterprises in a search index; filled from the store where the index is new, lost or of another definition. */
export const openEnterpriseSearch = async (
  engine: SearchEngine,
  enterprises: Enterprises,
): Promise<IndexedEnterprises> => {
  const index = await engine.open(DEFINITION);
  if (index.needsRebuild) await index.rebuild(pages(enterprises));
  return {
    put: (enterprise) => index.put([indexed(enterprise)]),
    search: async ({ q, industry, region, only, limit, offset }) => {
      const filter: FacetFilter = {
        ...(industry === '' ? {} : { industry: { prefix: [industry] } }),
        ...(region === '' ? {} : { region: { prefix: [region] } }),
      };
      const permission = only === undefined ? 'all' : [{ id: [only] }];
      const { hits, total } = await index.search({ q, filter, permission, limit, offset });
      return { usccs: hits.map(({ id }) => id), total };
    },
  };
};
