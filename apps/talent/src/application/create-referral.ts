import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { newReferral } from '../domain/referral.js';
import { showReferral, type ReferralView } from './referral-view.js';
import type { Ways } from './ways.js';

export interface CreateReferral {
  readonly needId: string;
  readonly talentId: string;
  readonly note: string;
}

/** Proposes a person for a need. Throws AppError `need.not_found`, `need.not_open`, `talent.not_found`, `referral.exists`, or where the caller may not. */
export const createReferral =
  (ways: Ways) =>
  async ({ note, ...pair }: CreateReferral, { actor, requestKey }: Call): Promise<ReferralView> => {
    authorize(actor, 'referral.write');
    const referral = newReferral(pair, { at: ways.now(), by: actor.subject, note });
    return showReferral(ways)(actor, await ways.referrals.create(referral, requestKey));
  };
