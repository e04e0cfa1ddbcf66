import type { Work } from '@shuangzhao/jobs/server';
import type { App } from '../app.js';
import type { Job } from '../domain/job.js';

/** The work on each kind of job. */
export const workOf =
  (app: App): Work<Job> =>
  (job, isStopping) =>
    job.kind === 'enterprises.import' ? app.importEnterprises(job, isStopping) : app.exportEnterprises(job, isStopping);
