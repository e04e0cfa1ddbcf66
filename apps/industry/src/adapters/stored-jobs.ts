import type { createOutbox } from '@shuangzhao/events';
import { openJobs, rowTaker } from '@shuangzhao/jobs/adapters';
import type { Store } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { EnterpriseJobs, EnterpriseRow } from '../domain/job.js';
import { EnterpriseRecords, storedEnterpriseOf } from './enterprise-records.js';
import { enterpriseSaver } from './save-enterprise.js';

export interface StoredJobsOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  now: Now;
}

/** The jobs of this service; their rows change enterprises. Opens their collections. */
export const openEnterpriseJobs = ({ store, append, now }: StoredJobsOptions): Promise<EnterpriseJobs> => {
  const save = enterpriseSaver({ append, now });
  const takeRows = rowTaker({
    load: (tx, { uscc }: EnterpriseRow) => tx.collection(EnterpriseRecords).get(uscc),
    judge: ({ change }, held) => {
      const stored = held && storedEnterpriseOf(held);
      const after = change(stored);
      return after === stored?.enterprise ? undefined : after;
    },
    save: (tx, held, after) => save(tx, held, after, { imported: true }),
  });
  return openJobs({ store, append, now, service: 'industry', takeRows });
};
