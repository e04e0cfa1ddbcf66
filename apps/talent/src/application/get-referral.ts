import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { showReferral, type ReferralView } from './referral-view.js';
import type { Ways } from './ways.js';

/** One referral. Throws AppError `referral.not_found`, or where the caller may not. */
export const getReferral =
  (ways: Ways) =>
  async ({ id }: { readonly id: string }, { actor }: Call): Promise<ReferralView> => {
    authorize(actor, 'referral.read');
    return showReferral(ways)(actor, id);
  };
