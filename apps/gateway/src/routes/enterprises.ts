import type { IndustryClient } from '../clients/industry.js';
import type { RouteHandlers } from '../server/request.js';
import { pageOf } from './page.js';

type Ids =
  | 'searchEnterprises'
  | 'getEnterprise'
  | 'enterpriseHistory'
  | 'putEnterprise'
  | 'patchFacts'
  | 'listFacts'
  | 'listRegions';

/** The registry, the facts, the regions: parse, one call, one status. */
export const enterpriseRoutes = (industry: IndustryClient): RouteHandlers<Ids> => ({
  searchEnterprises: async ({ query, call }) => ({ status: 200, body: await industry.search(query, call) }),
  getEnterprise: async ({ params, query, call }) => {
    const enterprise = await industry.get(params.uscc, query.asOf, call);
    return { status: 200, body: enterprise, version: enterprise.version };
  },
  enterpriseHistory: async ({ params, query, call }) => ({
    status: 200,
    body: await industry.history(params.uscc, query, call),
  }),
  putEnterprise: async ({ params, body, ifMatch, call }) => {
    const { enterprise, created } = await industry.put(params.uscc, body, ifMatch, call);
    return { status: created ? 201 : 200, body: enterprise, version: enterprise.version };
  },
  patchFacts: async ({ params, body, ifMatch, call }) => {
    const enterprise = await industry.patch(params.uscc, body, ifMatch, call);
    return { status: 200, body: enterprise, version: enterprise.version };
  },
  listFacts: async ({ query, call }) => ({ status: 200, body: pageOf(await industry.facts(call), query) }),
  listRegions: async ({ query: { on, ...page }, call }) => ({
    status: 200,
    body: pageOf(await industry.regions(on, call), page),
  }),
});
