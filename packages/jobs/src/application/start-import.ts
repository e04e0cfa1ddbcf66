import type { Action } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Header } from '../domain/header.js';
import type { AnyImport, AnyJob } from '../domain/job.js';
import type { JobBell, Jobs } from '../domain/jobs.js';
import type { SheetRow, Sheets } from '../domain/sheet.js';
import { countRows } from './count-rows.js';
import { settledJob } from './own-job.js';

export interface StartImport {
  readonly content: Uint8Array;
  readonly dryRun: boolean;
}

/** Who may import, what a file looks like, and how its job is begun. */
interface ImportLaw<Job extends AnyJob> {
  readonly action: Action;
  readonly readHeader: (row: SheetRow) => Header;
  readonly begin: (
    job: Pick<AnyImport, 'actor' | 'order' | 'total'> & { input: Uint8Array },
    requestKey: Call['requestKey'],
  ) => Promise<Job>;
}

/** Begins to import from a file that is sound as a whole; answers the job, ended where it took no more than some 2 s. */
export const startImport =
  <Job extends AnyJob>(
    ways: { jobs: Jobs<Job>; bell: JobBell; sheets: Sheets },
    { action, readHeader, begin }: ImportLaw<Job>,
  ) =>
  async ({ content, dryRun }: StartImport, { actor, requestKey }: Call): Promise<Job> => {
    authorize(actor, action);
    const total = await countRows(ways.sheets, readHeader, content);
    return settledJob(ways, await begin({ actor, order: { dryRun }, total, input: content }, requestKey));
  };
