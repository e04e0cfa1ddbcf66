import { startImport } from '@shuangzhao/jobs/application';
import type { ImportJob } from '../domain/job.js';
import { readHeader } from '../domain/import-columns.js';
import type { Ways } from './ways.js';

/** Begins to import people from a file that is sound as a whole. */
export const startTalentImport = (ways: Ways) =>
  startImport<ImportJob>(ways, {
    action: 'talent.write',
    readHeader,
    begin: (job, requestKey) => ways.jobs.begin({ kind: 'talents.import', ...job }, requestKey),
  });
