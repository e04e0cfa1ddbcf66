import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Job } from '../domain/job.js';
import { headerReader } from '../domain/sheet-columns.js';
import { settledJob } from './get-job.js';
import type { Ways } from './ways.js';

export interface StartImport {
  readonly content: Uint8Array;
  readonly dryRun: boolean;
}

/** The rows below the header of a file that can be read to its end. Throws AppError `file.*` or `import.*`. */
const countRows = async ({ sheets, law }: Ways, content: Uint8Array): Promise<number> => {
  const readHeader = headerReader(law.registry);
  let rows = -1;
  for await (const row of sheets.read(content)) {
    if (rows < 0) readHeader(row);
    rows += 1;
  }
  if (rows < 1) throw new AppError('invalid', 'import.no_rows', 'The file has no row below its header.');
  return rows;
};

/** Begins to import enterprises from a file that is sound as a whole; answers the job, ended where it took no more than some 2 s. */
export const startImport =
  (ways: Ways) =>
  async ({ content, dryRun }: StartImport, { actor, requestKey }: Call): Promise<Job> => {
    authorize(actor, 'enterprise.import');
    const total = await countRows(ways, content);
    const order = { dryRun };
    const job = await ways.jobs.begin({ kind: 'enterprises.import', actor, order, total, input: content }, requestKey);
    return settledJob(ways, job);
  };
