import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type CallInput, type CallOutput, type MarkChange, type PolicyMark } from '../api.js';
import { newKey } from '../new-key.js';
import { useSession } from '../page/session.js';
import { useWorkspace } from '../workspace.js';

type Marks = ReadonlyMap<string, PolicyMark>;

const PAGE = 200;
const keyOf = (uscc: string | undefined) => ['marks', uscc ?? ''];

const loadMarks = async (uscc: string, signal: AbortSignal): Promise<Marks> => {
  const byPolicy = new Map<string, PolicyMark>();
  let cursor: string | null = null;
  do {
    const query: CallInput<'listPolicyMarks'>['query'] = cursor === null ? { limit: PAGE } : { limit: PAGE, cursor };
    const page: CallOutput<'listPolicyMarks'> = await client.call('listPolicyMarks', {
      params: { uscc },
      query,
      signal,
    });
    for (const mark of page.items) byPolicy.set(mark.policyId, mark);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return byPolicy;
};

/** The enterprise whose marks are shown: one's own where the page is about it; else there are none to see. */
const useMarkedUscc = (): string | undefined => {
  const { me } = useWorkspace();
  const { applicant } = useSession();
  const own = me?.roles.includes('enterprise') === true ? me.enterprise?.uscc : undefined;
  return applicant?.uscc === own ? own : undefined;
};

/** The own enterprise's marks by policy; undefined where there are none to see, or they are not here yet. */
export const useMarks = () => {
  const uscc = useMarkedUscc();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(uscc),
    queryFn: ({ signal }) => loadMarks(uscc ?? '', signal),
    enabled: uscc !== undefined,
  });
  return { marks: uscc === undefined ? undefined : data, error, refetch };
};

/** Changes the own enterprise's mark on a policy; the last word on each field holds. */
export const useMarking = (policyId: string) => {
  const queries = useQueryClient();
  const uscc = useMarkedUscc() ?? '';
  return useMutation({
    mutationFn: (body: MarkChange) =>
      client.call('putPolicyMark', { params: { uscc, policyId }, body, idempotencyKey: newKey() }),
    onSuccess: (mark) => queries.setQueryData<Marks>(keyOf(uscc), (marks) => new Map(marks).set(policyId, mark)),
  });
};
