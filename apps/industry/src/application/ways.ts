import type { JobBell, Sheets } from '@shuangzhao/jobs/domain';
import type { Now } from '@shuangzhao/platform/clock';
import type { FactLaw } from '../domain/facts.js';
import type { EnterpriseJobs } from '../domain/job.js';
import type { Enterprises, EnterpriseSearch } from '../domain/ports.js';

/** Everything that the use cases are given. */
export interface Ways {
  readonly enterprises: Enterprises;
  readonly search: EnterpriseSearch;
  readonly jobs: EnterpriseJobs;
  readonly bell: JobBell;
  readonly sheets: Sheets;
  readonly law: FactLaw;
  readonly now: Now;
}
