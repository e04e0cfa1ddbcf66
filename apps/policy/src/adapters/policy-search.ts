import type { FacetFilter, IndexKeeper } from '@shuangzhao/search';
import type { Audience, Policies, PolicySearch, PolicySearchQuery } from '../application/ways.js';
import { entriesOf, entryIdOf, industryPrefixes, policyIndex } from './policy-index.js';
import type { Policy } from '../domain/policy.js';

const COUNTED = ['category', 'level', 'region', 'industry', 'state'];

/** The index as the use cases search it, and as its consumer keeps it. */
export interface IndexedPolicies extends PolicySearch {
  /** Adds or replaces a policy; resolves when it can be found. */
  put(policy: Policy): Promise<void>;
}

const permitted = (audience: Audience): FacetFilter[] => [{ audience: [audience] }];

const filterOf = ({ category, level, region, industry, among }: PolicySearchQuery): FacetFilter => ({
  ...(category ? { category: [category] } : {}),
  ...(level ? { level: [level] } : {}),
  ...(region ? { region: { prefix: [region] } } : {}),
  ...(industry ? { industryScope: { prefix: industryPrefixes(industry) } } : {}),
  ...(among ? { policyId: among } : {}),
});

const pages = async function* (policies: Policies) {
  for await (const page of policies.all()) yield page.flatMap(entriesOf);
};

/** Opens the index of policies, filled from the store. */
export const openPolicySearch = async (indexes: IndexKeeper, policies: Policies): Promise<IndexedPolicies> => {
  const index = await indexes.open(policyIndex, () => pages(policies));
  return {
    put: async (policy) => {
      await index.put(entriesOf(policy));
      if (policy.published === undefined) await index.remove([entryIdOf(policy.id, 'public')]);
    },
    ids: (q) => index.ids({ q, permission: permitted('public') }),
    search: async (query) => {
      const { audience, q, limit, offset } = query;
      const { hits, total, facets } = await index.search({
        q,
        permission: permitted(audience),
        filter: filterOf(query),
        facets: COUNTED,
        limit,
        offset,
        ...(q.trim() === '' ? { sort: { by: 'publishedOn', order: 'descending' } as const } : {}),
      });
      return {
        ids: hits.map(({ id }) => id.replace(/_desk$/, '')),
        total,
        facets: COUNTED.map((field) => ({ field, counts: facets[field] ?? [] })),
      };
    },
  };
};
