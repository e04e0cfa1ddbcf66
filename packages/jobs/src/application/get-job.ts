import type { Call } from '@shuangzhao/platform/grpc';
import type { AnyJob } from '../domain/job.js';
import type { Jobs } from '../domain/jobs.js';
import { ownJob } from './own-job.js';

/** How far a job has come, and how it ended; for the account that began it. */
export const getJob =
  <Job extends AnyJob>({ jobs }: { jobs: Jobs<Job> }) =>
  ({ id }: { id: string }, { actor }: Call): Promise<Job> =>
    ownJob(jobs, id, actor);
