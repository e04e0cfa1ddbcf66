import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, type CallOutput } from '../api.js';
import { untilMasked } from '../talent/clear.js';
import { filterOf, type ReferralView } from './referral-view.js';

export type Referral = CallOutput<'getReferral'>;
export type ReferralState = Referral['state'];
export type RetentionCheck = Referral['retention'][number];
export type MatchedNeed = CallOutput<'matchTalent'>['items'][number];
export type Need = MatchedNeed['need'];

/** Cards of one page of a column. */
const PAGE = 30;
/** Needs that suit one person, of one page. */
const FEW = 10;
const FIRST_PAGE = '';

/** The states of referrals, in the order of their way. */
export const referralStates = [
  'proposed',
  'contacted',
  'interviewing',
  'hired',
  'declined',
  'withdrawn',
] as const satisfies readonly ReferralState[];

/** Referrals of a view in one state, page by page, newest first. */
export const useReferrals = (view: ReferralView, state: ReferralState) =>
  useInfiniteQuery({
    queryKey: ['referrals', view, state],
    queryFn: ({ pageParam, signal }) =>
      client.call('listReferrals', {
        query: { ...filterOf(view), state, limit: PAGE, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state: { data } }) =>
      untilMasked(data?.pages.flatMap(({ items }) => items.map(({ talent }) => talent)) ?? []),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/** How many referrals a view has, with the newest of them. */
export const useReferralCount = (view: ReferralView) =>
  useQuery({
    queryKey: ['referrals', view, 'count'],
    queryFn: async ({ signal }) => {
      const { items, total } = await client.call('listReferrals', { query: { ...filterOf(view), limit: 1 }, signal });
      return { newest: items[0], total: total ?? items.length };
    },
    staleTime: 0,
  });

/** One referral. */
export const useReferral = (id: string) =>
  useQuery({
    queryKey: ['referral', id],
    queryFn: ({ signal }) => client.call('getReferral', { params: { id }, signal }),
    refetchInterval: ({ state: { data } }) => untilMasked(data === undefined ? [] : [data.talent]),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/** The open needs that suit a person, page by page. */
export const useMatchedNeeds = (talentId: string) =>
  useInfiniteQuery({
    queryKey: ['matched-needs', talentId],
    queryFn: ({ pageParam, signal }) =>
      client.call('matchTalent', {
        params: { id: talentId },
        query: { limit: FEW, ...(pageParam === FIRST_PAGE ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** Reads again what a step of a referral changes: the referrals, and the needs that count them. */
export const useReadAgain = () => {
  const queries = useQueryClient();
  return async (): Promise<void> => {
    await Promise.all(
      ['referrals', 'referral', 'matched-needs', 'needs', 'need', 'need-match'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
};
