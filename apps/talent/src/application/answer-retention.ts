import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { answered } from '../domain/referral.js';
import { showReferral, type ReferralView } from './referral-view.js';
import type { Ways } from './ways.js';

export interface AnswerRetention {
  readonly id: string;
  readonly months: number;
  /** stayed or left. */
  readonly answer: string;
}

/** Notes whether somebody is still there. Throws AppError `referral.not_found`, `referral.not_due`, `body.value`, or where the caller may not. */
export const answerRetention =
  (ways: Ways) =>
  async ({ id, ...said }: AnswerRetention, { actor, requestKey }: Call): Promise<ReferralView> => {
    authorize(actor, 'referral.write');
    const today = dayOf(ways.now());
    await ways.referrals.update(id, requestKey, ({ referral }) => answered(referral, said, today));
    return showReferral(ways)(actor, id);
  };
