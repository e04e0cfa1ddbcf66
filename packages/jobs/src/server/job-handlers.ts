import type {
  GetImportTemplateRequest__Output,
  GetJobRequest__Output,
  ReadJobFileRequest__Output,
  StartImportRequest__Output,
} from '@shuangzhao/contracts/common';
import type { Call } from '@shuangzhao/platform/grpc';
import type { FilePiece } from '../application/read-job-file.js';
import type { StartImport } from '../application/start-import.js';
import type { FileFormat } from '../domain/sheet.js';
import { formatOf, toFileMessage, toJobMessage } from './job-messages.js';

type ToldJob = Parameters<typeof toJobMessage>[0];

/** The use cases of jobs that every service with imports has. */
interface JobApp {
  startImport(request: StartImport, call: Call): Promise<ToldJob>;
  getImportTemplate(request: { format: FileFormat }, call: Call): Promise<FilePiece>;
  getJob(request: { id: string }, call: Call): Promise<ToldJob>;
  readJobFile(request: { id: string; offset: number }, call: Call): Promise<FilePiece>;
}

/** The calls about jobs that every service with imports answers. */
export const jobHandlersOf = (app: JobApp) => ({
  StartImport: async ({ content, dryRun }: StartImportRequest__Output, call: Call) => ({
    job: toJobMessage(await app.startImport({ content, dryRun }, call)),
  }),
  GetImportTemplate: async ({ format }: GetImportTemplateRequest__Output, call: Call) =>
    toFileMessage(await app.getImportTemplate({ format: formatOf(format) }, call)),
  GetJob: async ({ id }: GetJobRequest__Output, call: Call) => ({ job: toJobMessage(await app.getJob({ id }, call)) }),
  ReadJobFile: async ({ id, offset }: ReadJobFileRequest__Output, call: Call) =>
    toFileMessage(await app.readJobFile({ id, offset }, call)),
});
