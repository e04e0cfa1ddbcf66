import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { untilMasked } from '../talent/clear.js';
import { filterOf, type NeedView } from './need-view.js';

export type Need = CallOutput<'getNeed'>;
export type NeedMatch = CallOutput<'matchNeed'>;
export type ExplainedMatch = CallOutput<'explainMatch'>;

/** Rows of one page. */
const PAGE = 30;
/** People of one page; each has its parts drawn. */
const FEW = 10;
const FIRST_PAGE = '';

const needKey = (id: string): readonly string[] => ['need', id];

/** The needs of a view, page by page, newest first. */
export const useNeeds = (view: NeedView) =>
  useInfiniteQuery({
    queryKey: ['needs', view],
    queryFn: ({ pageParam, signal }) =>
      client.call('listNeeds', {
        query: { ...filterOf(view), limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** One need. */
export const useNeed = (id: string) =>
  useQuery({
    queryKey: needKey(id),
    queryFn: ({ signal }) => client.call('getNeed', { params: { id }, signal }),
    staleTime: 0,
  });

/** Who fits a need as it is stated now, page by page, the best first. */
export const useMatch = ({ id, version }: Pick<Need, 'id' | 'version'>) =>
  useInfiniteQuery({
    queryKey: ['need-match', id, version],
    queryFn: ({ pageParam, signal }) =>
      client.call('matchNeed', {
        params: { id },
        body: { limit: FEW, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state: { data } }) =>
      untilMasked(data?.pages.flatMap(({ items, byPeople }) => [...items, ...byPeople].map((one) => one.talent)) ?? []),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/** Why one person comes into question for a need or does not. */
export const useExplained = ({ id, version }: Pick<Need, 'id' | 'version'>, talentId: string) =>
  useQuery({
    queryKey: ['need-match', id, version, talentId],
    queryFn: ({ signal }) => client.call('explainMatch', { params: { id, talentId }, signal }),
    staleTime: 0,
  });

/** Takes over a need as the server has it now; the lists are read again. */
export const useSavedNeed = () => {
  const queries = useQueryClient();
  return (need: Need): void => {
    queries.setQueryData(needKey(need.id), need);
    void queries.invalidateQueries({ queryKey: ['needs'] });
  };
};
