import { toTimestamp } from '@shuangzhao/contracts';
import type {
  ImportError,
  Job as JobMessage,
  ReadJobFileResponse,
  StartExportRequest__Output,
} from '@shuangzhao/contracts/industry';
import type { FilePiece } from '@shuangzhao/jobs/application';
import type { FileFormat, ImportFault } from '@shuangzhao/jobs/domain';
import { AppError } from '@shuangzhao/platform/errors';
import type { ExportOrder, Job } from '../domain/job.js';

/** The format of a file that is asked for. Throws AppError `body.value` for another one. */
export const formatOf = (format: string): FileFormat => {
  if (format === 'xlsx' || format === 'csv') return format;
  throw new AppError('invalid', 'body.value', 'A file is xlsx or csv.');
};

export const toExportOrder = ({
  query,
  industry,
  region,
  format,
  askedBy,
}: StartExportRequest__Output): ExportOrder => ({
  q: query,
  industry,
  region,
  format: formatOf(format),
  askedBy,
});

const toError = ({ row, column, code, message }: ImportFault): ImportError => ({
  row,
  column: column ?? '',
  code,
  message,
});

const outcomeOf = (job: Job): Partial<JobMessage> => {
  if (job.failure) return { failure: job.failure };
  if (job.result === undefined) return {};
  if ('rows' in job.result) return { exported: job.result };
  return { imported: { ...job.result, errors: job.result.errors.map(toError) } };
};

export const toJobMessage = (job: Job): JobMessage => ({
  id: job.id,
  kind: job.kind,
  state: job.state,
  done: job.done,
  total: job.total,
  startedAt: toTimestamp(job.startedAt),
  finishedAt: job.finishedAt === undefined ? null : toTimestamp(job.finishedAt),
  ...outcomeOf(job),
});

export const toFileMessage = ({ content, size, name, format }: FilePiece): ReadJobFileResponse => ({
  content,
  size,
  name,
  format,
});
