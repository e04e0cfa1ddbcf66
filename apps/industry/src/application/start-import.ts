import { countRows, settledJob } from '@shuangzhao/jobs/application';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Job } from '../domain/job.js';
import { enterpriseHeaderReader } from '../domain/sheet-columns.js';
import type { Ways } from './ways.js';

export interface StartImport {
  readonly content: Uint8Array;
  readonly dryRun: boolean;
}

/** Begins to import enterprises from a file that is sound as a whole; answers the job, ended where it took no more than some 2 s. */
export const startImport =
  (ways: Ways) =>
  async ({ content, dryRun }: StartImport, { actor, requestKey }: Call): Promise<Job> => {
    authorize(actor, 'enterprise.import');
    const { jobs, sheets, law } = ways;
    const total = await countRows(sheets, enterpriseHeaderReader(law.registry), content);
    const order = { dryRun };
    const job = await jobs.begin({ kind: 'enterprises.import', actor, order, total, input: content }, requestKey);
    return settledJob(ways, job);
  };
