import type { JobChanged } from '@shuangzhao/contracts/industry';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { Job } from '../domain/job.js';

const JOB_CHANGED = 'shuangzhao.industry.v1.JobChanged';

/** The event that tells how far a job has come. */
export const jobChanged = ({ id, actor, kind, state, done, total }: Job): Omit<OutboxEvent, 'of'> => ({
  type: JOB_CHANGED,
  body: { id, owner: actor.subject, kind, state, done, total } satisfies JobChanged,
});
