import { settledJob } from '@shuangzhao/jobs/application';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { ExportOrder, Job } from '../domain/job.js';
import { searchable } from './search-enterprises.js';
import type { Ways } from './ways.js';

/** Begins to export all that a search finds; answers the job, ended where it took no more than some 2 s. */
export const startExport =
  (ways: Ways) =>
  async (order: ExportOrder, { actor, requestKey }: Call): Promise<Job> => {
    authorize(actor, 'enterprise.export');
    searchable(actor);
    const job = await ways.jobs.begin({ kind: 'enterprises.export', actor, order, total: 0 }, requestKey);
    return settledJob(ways, job);
  };
