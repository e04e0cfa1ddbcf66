import { toTimestamp } from '@shuangzhao/contracts';
import type { ImportError, Job as JobMessage, ReadJobFileResponse } from '@shuangzhao/contracts/common';
import { AppError } from '@shuangzhao/platform/errors';
import type { FilePiece } from '../application/read-job-file.js';
import type { AnyJob, ExportResult, ImportFault, ImportResult } from '../domain/job.js';
import type { FileFormat } from '../domain/sheet.js';

/** The format of a file that is asked for. Throws AppError `body.value` for another one. */
export const formatOf = (format: string): FileFormat => {
  if (format === 'xlsx' || format === 'csv') return format;
  throw new AppError('invalid', 'body.value', 'A file is xlsx or csv.');
};

const toError = ({ row, column, code, message }: ImportFault): ImportError => ({
  row,
  column: column ?? '',
  code,
  message,
});

/** A job whose end is told by rows. */
type ToldJob = AnyJob & { readonly result: ImportResult | ExportResult | undefined };

const outcomeOf = ({ failure, result }: ToldJob): Partial<JobMessage> => {
  if (failure) return { failure };
  if (result === undefined) return {};
  if ('rows' in result) return { exported: result };
  return { imported: { ...result, errors: result.errors.map(toError) } };
};

/** A job as a message. */
export const toJobMessage = (job: ToldJob): JobMessage => ({
  id: job.id,
  kind: job.kind,
  state: job.state,
  done: job.done,
  total: job.total,
  startedAt: toTimestamp(job.startedAt),
  finishedAt: job.finishedAt === undefined ? null : toTimestamp(job.finishedAt),
  ...outcomeOf(job),
});

/** A piece of a file as a message. */
export const toFileMessage = ({ content, size, name, format }: FilePiece): ReadJobFileResponse => ({
  content,
  size,
  name,
  format,
});
