import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { moved, requireState } from '../domain/referral.js';
import { showReferral, type ReferralView } from './referral-view.js';
import type { Ways } from './ways.js';

export interface MoveReferral {
  readonly id: string;
  readonly to: string;
  readonly note: string;
  readonly expectedVersion?: number | undefined;
}

/**
 * Takes a referral a step on; a hiring counts for its need until it is taken back. Throws AppError `referral.not_found`, `body.value`, `referral.version`,
 * `referral.move_refused`, `need.not_open`, or where the caller may not.
 */
export const moveReferral =
  (ways: Ways) =>
  async ({ id, to, note, expectedVersion }: MoveReferral, { actor, requestKey }: Call): Promise<ReferralView> => {
    authorize(actor, 'referral.write');
    const at = ways.now();
    const step = { to: requireState(to, 'to'), at, by: actor.subject, note };
    await ways.referrals.update(id, requestKey, ({ referral, version }) => {
      if (expectedVersion !== undefined && version !== expectedVersion)
        throw new AppError('stale', 'referral.version', 'The referral has changed since you read it.');
      return moved(referral, step, dayOf(at));
    });
    return showReferral(ways)(actor, id);
  };
