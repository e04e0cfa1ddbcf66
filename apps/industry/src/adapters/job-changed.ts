import type { JobChanged } from '@shuangzhao/contracts/industry';
import type { Doc, OutboxEvent } from '@shuangzhao/persistence';
import { JobRecords, type JobRecord } from './job-records.js';

const JOB_CHANGED = 'shuangzhao.industry.v1.JobChanged';

/** The event that tells how far a job has come. */
export const jobChanged = ({ id, owner, kind, state, done, total }: Doc<JobRecord>): OutboxEvent => ({
  of: { collection: JobRecords.name, id },
  type: JOB_CHANGED,
  body: { id, owner, kind, state, done, total } satisfies JobChanged,
});
