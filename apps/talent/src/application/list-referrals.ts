import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import type { ListPage, ListRequest } from '../domain/ports.js';
import { requireState } from '../domain/referral.js';
import { showReferrals, type ReferralView } from './referral-view.js';
import type { Ways } from './ways.js';

/** Empty texts: any. */
export interface ListReferrals extends ListRequest {
  readonly needId: string;
  readonly talentId: string;
  readonly state: string;
  /** Only those whose retention is to be asked now. */
  readonly due: boolean;
}

/** Referrals, the newest first. Throws AppError `body.value`, `cursor.invalid`, or where the caller may not. */
export const listReferrals =
  (ways: Ways) =>
  async (
    { needId, talentId, state, due, ...page }: ListReferrals,
    { actor }: Call,
  ): Promise<ListPage<ReferralView>> => {
    authorize(actor, 'referral.read');
    const filter = {
      needId,
      talentId,
      state: state === '' ? ('' as const) : requireState(state, 'state'),
      dueOn: due ? dayOf(ways.now()) : '',
    };
    const found = await ways.referrals.list(filter, page);
    return { ...found, items: await showReferrals(ways)(actor, found.items) };
  };
