import { getJob, readJobFile } from '@shuangzhao/jobs/application';
import { exportEnterprises } from './application/export-enterprises.js';
import { getEnterprise } from './application/get-enterprise.js';
import { getEnterpriseHistory } from './application/get-enterprise-history.js';
import { getImportTemplate } from './application/get-import-template.js';
import { importEnterprises } from './application/import-enterprises.js';
import { listFacts } from './application/list-facts.js';
import { listRegions } from './application/list-regions.js';
import { patchEnterpriseFacts } from './application/patch-enterprise-facts.js';
import { putEnterprise } from './application/put-enterprise.js';
import { searchEnterprises } from './application/search-enterprises.js';
import { startExport } from './application/start-export.js';
import { startEnterpriseImport } from './application/start-import.js';
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
  startImport: startEnterpriseImport(ways),
  startExport: startExport(ways),
  getImportTemplate: getImportTemplate(ways),
  getJob: getJob(ways),
  readJobFile: readJobFile(ways),
  importEnterprises: importEnterprises(ways),
  exportEnterprises: exportEnterprises(ways),
});

export type App = ReturnType<typeof createApp>;
