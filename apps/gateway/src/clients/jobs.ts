import type { z } from 'zod';
import type { CallOutput, FILE_TYPES, Routes } from '@shuangzhao/api';
import type { Job__Output } from '@shuangzhao/contracts/common';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { fromTimestamp } from '@shuangzhao/contracts';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { instant, orNull, present } from './present.js';

type Job = CallOutput<'getJob'>;

/** Reading the file and waiting a little for its end take longer than other calls. */
const START_MS = 20_000;

const resultOf = ({ imported, exported }: Job__Output): Job['result'] => {
  if (exported) return exported;
  if (!imported) return undefined;
  const errors = imported.errors.map(({ column, ...error }) => ({ ...error, column: orNull(column) }));
  return { ...imported, errors };
};

const jobOf = (message: Job__Output | null): Job => {
  const known = present(message);
  const { id, kind, state, done, total, startedAt, finishedAt, failure } = known;
  const finished = fromTimestamp(finishedAt)?.toISOString();
  const result = resultOf(known);
  return {
    id,
    kind: kind as Job['kind'],
    state: state as Job['state'],
    done,
    total,
    startedAt: instant(startedAt),
    ...(finished === undefined ? {} : { finishedAt: finished }),
    ...(result === undefined ? {} : { result }),
    ...(failure ? { error: failure } : {}),
  };
};

const formatOf = (format: string) => format as keyof typeof FILE_TYPES;

type IndustryCalls = Client<IndustryServiceDefinition>;
/** What every service with imports answers. */
type JobCalls = Pick<IndustryCalls, 'StartImport' | 'GetImportTemplate' | 'GetJob' | 'ReadJobFile'>;

const importsOf = (calls: JobCalls) => ({
  import: async (content: Buffer, dryRun: boolean, options: CallOptions) =>
    jobOf((await calls.StartImport({ content, dryRun }, { ...options, deadline: START_MS })).job),
  template: async (format: string, options: CallOptions) => {
    const { content, name } = await calls.GetImportTemplate({ format }, options);
    const pieces = (async function* () {
      yield content;
    })();
    return { name, format: formatOf(format), size: content.length, pieces };
  },
});

export type Imports = ReturnType<typeof importsOf>;

/** The jobs of the services in the words of the HTTP contract; a job belongs to the service that its id begins with. */
export const createJobsClient = ({
  industry,
  talent,
}: {
  industry: IndustryCalls;
  talent: Client<TalentServiceDefinition>;
}) => {
  const ownerOf = (id: string): JobCalls => (id.startsWith('talent-') ? talent : industry);
  return {
    enterprises: importsOf(industry),
    talents: importsOf(talent),
    export: async (
      { q = '', industry: within = '', region = '', format }: z.output<Routes['exportEnterprises']['body']>,
      askedBy: string,
      options: CallOptions,
    ) => {
      const wanted = { query: q, industry: within, region, format, askedBy };
      return jobOf((await industry.StartExport(wanted, { ...options, deadline: START_MS })).job);
    },
    get: async (id: string, options: CallOptions) => jobOf((await ownerOf(id).GetJob({ id }, options)).job),
    /** The first piece is fetched at once: whoever may not, or asks too early, is told so. */
    file: async (id: string, options: CallOptions) => {
      const calls = ownerOf(id);
      const first = await calls.ReadJobFile({ id, offset: 0 }, options);
      async function* pieces() {
        let { content } = first;
        for (let offset = content.length; ; offset += content.length) {
          yield content;
          if (offset >= first.size) return;
          ({ content } = await calls.ReadJobFile({ id, offset }, options));
          if (content.length === 0) throw new Error(`The file of ${id} breaks off at ${offset}.`);
        }
      }
      return { name: first.name, format: formatOf(first.format), size: first.size, pieces: pieces() };
    },
  };
};

export type JobsClient = ReturnType<typeof createJobsClient>;
