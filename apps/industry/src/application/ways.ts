import type { Now } from '@shuangzhao/platform/clock';
import type { FactLaw } from '../domain/facts.js';
import type { JobBell, Jobs } from '../domain/jobs.js';
import type { Enterprises, EnterpriseSearch } from '../domain/ports.js';
import type { Sheets } from '../domain/sheet.js';

/** Everything that the use cases are given. */
export interface Ways {
  readonly enterprises: Enterprises;
  readonly search: EnterpriseSearch;
  readonly jobs: Jobs;
  readonly bell: JobBell;
  readonly sheets: Sheets;
  readonly law: FactLaw;
  readonly now: Now;
}
