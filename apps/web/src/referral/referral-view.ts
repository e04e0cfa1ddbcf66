import type { CallInput } from '../api.js';

type Asked = NonNullable<CallInput<'listReferrals'>['query']>;

/** What the address of 推荐 carries; empty: any. */
export interface ReferralView {
  readonly needId: string;
  readonly talentId: string;
  /** Only those whose retention is to be answered now. */
  readonly due: boolean;
}

const MOST_LETTERS = 64;

/** Reads an address (`?needId=…&talentId=…&due=true`). */
export const parseReferralView = (query: URLSearchParams): ReferralView => ({
  needId: (query.get('needId') ?? '').slice(0, MOST_LETTERS),
  talentId: (query.get('talentId') ?? '').slice(0, MOST_LETTERS),
  due: query.get('due') === 'true',
});

/** What is asked of the server for a view. */
export const filterOf = ({ needId, talentId, due }: ReferralView): Pick<Asked, 'needId' | 'talentId' | 'due'> => ({
  ...(needId === '' ? {} : { needId }),
  ...(talentId === '' ? {} : { talentId }),
  ...(due ? { due } : {}),
});

/** The address of a view. */
export const referralsAddress = (view: Partial<ReferralView> = {}): string => {
  const filter = filterOf({ needId: '', talentId: '', due: false, ...view });
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '/referrals' : `/referrals?${query}`;
};
