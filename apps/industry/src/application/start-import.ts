import { startImport } from '@shuangzhao/jobs/application';
import type { Job } from '../domain/job.js';
import { enterpriseHeaderReader } from '../domain/sheet-columns.js';
import type { Ways } from './ways.js';

/** Begins to import enterprises from a file that is sound as a whole. */
export const startEnterpriseImport = (ways: Ways) =>
  startImport<Job>(ways, {
    action: 'enterprise.import',
    readHeader: enterpriseHeaderReader(ways.law.registry),
    begin: (job, requestKey) => ways.jobs.begin({ kind: 'enterprises.import', ...job }, requestKey),
  });
