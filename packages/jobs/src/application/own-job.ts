import type { Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import type { AnyJob } from '../domain/job.js';
import type { JobBell, Jobs } from '../domain/jobs.js';

/** How long a call that begins a job waits for its end. */
const PATIENCE_MS = 2_000;

/** A job of the actor's own. Throws AppError `notFound` alike for any other one and for none. */
export const ownJob = async <Job extends AnyJob>(jobs: Jobs<Job>, id: string, actor: Actor): Promise<Job> => {
  const job = await jobs.get(id);
  authorize(actor, 'job.read', { owner: job?.actor.subject ?? '' });
  if (job === null) throw new AppError('notFound', 'job.not_found', 'There is no such job.');
  return job;
};

/** The job after a short wait for its end. */
export const settledJob = async <Job extends AnyJob>(
  { jobs, bell }: { jobs: Jobs<Job>; bell: JobBell },
  job: Job,
): Promise<Job> => {
  bell.wake();
  await bell.settled(job.id, PATIENCE_MS);
  return (await jobs.get(job.id)) ?? job;
};
