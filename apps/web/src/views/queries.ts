import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ListName } from '@shuangzhao/api';
import { client, type CallInput, type CallOutput } from '../api.js';
import { newKey } from '../new-key.js';

export type View = CallOutput<'listViews'>['items'][number];
type NewView = Omit<CallInput<'createView'>['body'], 'list'>;
export type ViewChange = CallInput<'updateView'>['body'];
export type Column = NonNullable<NewView['columns']>[number];

const PAGE = 200;

const loadViews = async (list: ListName, signal: AbortSignal): Promise<readonly View[]> => {
  const views: View[] = [];
  let cursor: string | null = null;
  do {
    const query: CallInput<'listViews'>['query'] = { list, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
    const page: CallOutput<'listViews'> = await client.call('listViews', { query, signal });
    views.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return views;
};

/** The views of a list that somebody may use: the own ones, then those that the team shares. */
export const useViews = (list: ListName, isWanted: boolean) =>
  useQuery({
    queryKey: ['views', list],
    queryFn: ({ signal }) => loadViews(list, signal),
    enabled: isWanted,
    staleTime: 0,
  });

/** Ways to keep views; they are read again after each. */
export const useViewWrites = (list: ListName) => {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['views', list] });
  return {
    again,
    save: async (view: NewView): Promise<void> => {
      await client.call('createView', { body: { list, ...view }, idempotencyKey: newKey() });
      await again();
    },
    change: async ({ id, version }: View, body: ViewChange): Promise<void> => {
      await client.call('updateView', { params: { id }, body, ifMatch: version, idempotencyKey: newKey() });
      await again();
    },
    remove: async ({ id }: View): Promise<void> => {
      await client.call('deleteView', { params: { id } });
      await again();
    },
  };
};

/** The columns of a list that somebody has chosen, and the way to choose them; null is the default. */
export const useChosenColumns = (list: ListName) => {
  const queries = useQueryClient();
  const queryKey = ['list-setting', list];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => client.call('getListSetting', { params: { list }, signal }),
  });
  const choosing = useMutation({
    scope: { id: `columns of ${list}` }, // one after the other, so that the last choice holds
    mutationFn: (columns: Column[] | null) =>
      client.call('putListSetting', { params: { list }, body: { columns }, idempotencyKey: newKey() }),
    onMutate: async (columns) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, { columns });
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  return { setting: data, error, refetch, choosing };
};
