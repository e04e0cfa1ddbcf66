import type { CallOptions } from '@shuangzhao/platform/grpc';
import type { Imports, JobsClient } from '../clients/jobs.js';
import { fileReply } from '../server/file-reply.js';
import type { RouteHandlers } from '../server/request.js';

type Ids =
  | 'importEnterprises'
  | 'importTemplate'
  | 'exportEnterprises'
  | 'importTalents'
  | 'talentImportTemplate'
  | 'getJob'
  | 'getJobFile';

const placeOf = (id: string) => `/api/v1/jobs/${id}`;

interface Upload {
  readonly query: { readonly dryRun?: boolean | undefined };
  readonly file: Buffer;
  readonly call: CallOptions;
}

const importBy =
  (imports: Imports) =>
  async ({ query, file, call }: Upload) => {
    const job = await imports.import(file, query.dryRun ?? false, call);
    const location = placeOf(job.id);
    if (job.state !== 'done' || !job.result || 'rows' in job.result)
      return { status: 202 as const, body: job, location };
    return { status: 200 as const, body: { ...job.result, jobId: job.id }, location };
  };

/** Enterprises and people in and out of files: parse, one call, one status. */
export const jobRoutes = (jobs: JobsClient): RouteHandlers<Ids> => ({
  importEnterprises: importBy(jobs.enterprises),
  importTemplate: async ({ query, call }) => fileReply(await jobs.enterprises.template(query.format, call)),
  exportEnterprises: async ({ body, caller, call }) => {
    const job = await jobs.export(body, caller?.account.name ?? '', call);
    return { status: job.state === 'done' ? 200 : 202, body: job, location: placeOf(job.id) };
  },
  importTalents: importBy(jobs.talents),
  talentImportTemplate: async ({ query, call }) => fileReply(await jobs.talents.template(query.format, call)),
  getJob: async ({ params, call }) => ({ status: 200, body: await jobs.get(params.id, call) }),
  getJobFile: async ({ params, call }) => fileReply(await jobs.file(params.id, call)),
});
