import type { Now } from '@shuangzhao/platform/clock';
import type { FactLaw } from '../domain/facts.js';
import type { Enterprises, EnterpriseSearch } from '../domain/ports.js';

/** Everything that the use cases are given. */
export interface Ways {
  readonly enterprises: Enterprises;
  readonly search: EnterpriseSearch;
  readonly law: FactLaw;
  readonly now: Now;
}
