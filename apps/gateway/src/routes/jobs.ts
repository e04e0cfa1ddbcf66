import type { JobsClient } from '../clients/jobs.js';
import { fileReply } from '../server/file-reply.js';
import type { RouteHandlers } from '../server/request.js';

type Ids = 'importEnterprises' | 'importTemplate' | 'exportEnterprises' | 'getJob' | 'getJobFile';

const placeOf = (id: string) => `/api/v1/jobs/${id}`;

/** Enterprises in and out of files: parse, one call, one status. */
export const jobRoutes = (jobs: JobsClient): RouteHandlers<Ids> => ({
  importEnterprises: async ({ query, file, call }) => {
    const job = await jobs.import(file, query.dryRun ?? false, call);
    const location = placeOf(job.id);
    if (job.state !== 'done' || !job.result || 'rows' in job.result) return { status: 202, body: job, location };
    return { status: 200, body: { ...job.result, jobId: job.id }, location };
  },
  importTemplate: async ({ query, call }) => fileReply(await jobs.template(query.format, call)),
  exportEnterprises: async ({ body, caller, call }) => {
    const job = await jobs.export(body, caller?.account.name ?? '', call);
    return { status: job.state === 'done' ? 200 : 202, body: job, location: placeOf(job.id) };
  },
  getJob: async ({ params, call }) => ({ status: 200, body: await jobs.get(params.id, call) }),
  getJobFile: async ({ params, call }) => fileReply(await jobs.file(params.id, call)),
});
