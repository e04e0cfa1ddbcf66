import { useQuery } from '@tanstack/react-query';
import { client, type CallInput, type CallOutput } from '../api.js';
import { newKey } from '../new-key.js';

export type Job = CallOutput<'getJob'>;
export type ExportWanted = CallInput<'exportEnterprises'>['body'];

/** How often a running job is looked at where no event tells of it. */
const LOOK_AGAIN_MS = 1_000;

/** A job until it has ended; undefined id: none. */
export const useJob = (id: string | undefined) =>
  useQuery({
    queryKey: ['job', id],
    queryFn: ({ signal }) => client.call('getJob', { params: { id: id ?? '' }, signal }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_AGAIN_MS : false),
    staleTime: 0,
  });

/** What a file is about. */
export type ImportSubject = 'enterprises' | 'talents';

const ROUTES = { enterprises: 'importEnterprises', talents: 'importTalents' } as const;

/** Begins an import, or only judges the file; answers the job's id. */
export const importFile = async (subject: ImportSubject, file: File, dryRun: boolean): Promise<string> => {
  const answer = await client.call(ROUTES[subject], {
    file,
    query: dryRun ? { dryRun } : {},
    idempotencyKey: newKey(),
  });
  return 'jobId' in answer ? answer.jobId : answer.id;
};

/** Begins an export of all that a search finds; answers the job's id. */
export const exportFound = async (body: ExportWanted): Promise<string> =>
  (await client.call('exportEnterprises', { body, idempotencyKey: newKey() })).id;
