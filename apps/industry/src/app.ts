import { getEnterprise } from './application/get-enterprise.js';
import { getEnterpriseHistory } from './application/get-enterprise-history.js';
import { listFacts } from './application/list-facts.js';
import { listRegions } from './application/list-regions.js';
import { patchEnterpriseFacts } from './application/patch-enterprise-facts.js';
import { putEnterprise } from './application/put-enterprise.js';
import { searchEnterprises } from './application/search-enterprises.js';
import type { Ways } from './application/ways.js';

export type { Ways } from './application/ways.js';

/** The use cases of the service, on the ways out that they are given. */
export const createApp = (ways: Ways) => ({
  putEnterprise: putEnterprise(ways),
  patchEnterpriseFacts: patchEnterpriseFacts(ways),
  getEnterprise: getEnterprise(ways),
  getEnterpriseHistory: getEnterpriseHistory(ways),
  searchEnterprises: searchEnterprises(ways),
  listFacts: listFacts(ways),
  listRegions: listRegions(ways),
});

export type App = ReturnType<typeof createApp>;
