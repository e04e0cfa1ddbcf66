import type { JobChanged } from '@shuangzhao/contracts/talent';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { ImportJob } from '../domain/job.js';

const JOB_CHANGED = 'shuangzhao.talent.v1.JobChanged';

/** The event that tells how far a job has come. */
export const jobChanged = ({ id, actor, kind, state, done, total }: ImportJob): Omit<OutboxEvent, 'of'> => ({
  type: JOB_CHANGED,
  body: { id, owner: actor.subject, kind, state, done, total } satisfies JobChanged,
});
