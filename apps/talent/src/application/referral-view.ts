import type { Actor } from '@shuangzhao/access';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { StoredNeed, StoredReferral } from '../domain/need-ports.js';
import { nextCheck, nextOf, type ReferralState, type RetentionCheck } from '../domain/referral.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** A referral with the person, masked, and the need that it is of. */
export interface ReferralView extends StoredReferral {
  readonly talent: TalentView;
  readonly need: StoredNeed;
  /** Where it may go from here. */
  readonly next: readonly ReferralState[];
  /** The retention check that is to be answered now. */
  readonly due: RetentionCheck | null;
}

/** Shows referrals; those of somebody who was deleted meanwhile are left out. */
export const showReferrals =
  (ways: Ways) =>
  async (actor: Actor, found: readonly StoredReferral[]): Promise<ReferralView[]> => {
    const today = dayOf(ways.now());
    const ids = [...new Set(found.map(({ referral }) => referral.talentId))];
    const talents = new Map(
      (await showTalents(ways)(actor, await ways.talents.getMany(ids))).map((view) => [view.id, view]),
    );
    const needs = await ways.needs.getMany([...new Set(found.map(({ referral }) => referral.needId))]);
    return found.flatMap((stored) => {
      const talent = talents.get(stored.referral.talentId);
      const need = needs.get(stored.referral.needId);
      if (talent === undefined || need === undefined) return [];
      const check = nextCheck(stored.referral);
      const due = check !== undefined && check.dueOn <= today ? check : null;
      return [{ ...stored, talent, need, next: nextOf(stored.referral), due }];
    });
  };

/** Shows one referral as it is stored now. Throws AppError `referral.not_found`. */
export const showReferral =
  (ways: Ways) =>
  async (actor: Actor, id: string): Promise<ReferralView> => {
    const stored = await ways.referrals.get(id);
    const [view] = stored === null ? [] : await showReferrals(ways)(actor, [stored]);
    if (view === undefined) throw new AppError('notFound', 'referral.not_found', 'There is no such referral.');
    return view;
  };
