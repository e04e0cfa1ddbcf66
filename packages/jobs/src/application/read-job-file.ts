import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import type { AnyJob, JobFile } from '../domain/job.js';
import type { Jobs } from '../domain/jobs.js';
import { ownJob } from './own-job.js';

/** A piece of a file. */
export interface FilePiece extends JobFile {
  readonly content: Uint8Array;
}

/** At most 1 MB of the file that a job made, from a byte on. Throws AppError `job.running` before its end, `job.no_file` where there is none (any more). */
export const readJobFile =
  ({ jobs }: { jobs: Jobs<AnyJob> }) =>
  async ({ id, offset }: { id: string; offset: number }, { actor }: Call): Promise<FilePiece> => {
    const { state, file } = await ownJob(jobs, id, actor);
    if (state === 'running') throw new AppError('refused', 'job.running', 'The job has not ended yet.');
    if (file === undefined)
      throw new AppError('notFound', 'job.no_file', 'The job made no file, or it is no longer kept.');
    return { ...file, content: await jobs.readOutput(id, Math.max(0, offset)) };
  };
