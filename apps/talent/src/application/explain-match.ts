import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { fitOf, type Fit } from '../domain/need-fit.js';
import type { ReferralState } from '../domain/referral.js';
import { readableNeed } from './need-view.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

export interface ExplainMatch {
  readonly needId: string;
  readonly talentId: string;
}

/** How one person fits one need. */
export interface ExplainedMatch {
  readonly exclusions: Fit['exclusions'];
  /** Null: the person has refused to be ranked by a machine. */
  readonly score: number | null;
  readonly parts: Fit['parts'];
  readonly referral: ReferralState | null;
}

/** Why somebody comes into question for a need or does not. Throws AppError `need.not_found`, `talent.not_found`, or where the caller may not. */
export const explainMatch =
  (ways: Ways) =>
  async ({ needId, talentId }: ExplainMatch, { actor }: Call): Promise<ExplainedMatch> => {
    authorize(actor, 'need.match');
    const { need } = await readableNeed(ways, needId, actor);
    const stored = await ways.talents.get(talentId);
    if (stored === null) throw notFound();
    const { talent } = stored;
    const { exclusions, score, parts } = fitOf(need, talent.profile, ways.weights, ways.vocabulary);
    const referral = (await ways.referrals.statesFor(needId, [talentId])).get(talentId) ?? null;
    const isRanked = !talent.rankedByPeopleOnly;
    return { exclusions, score: isRanked ? score : null, parts: isRanked ? parts : [], referral };
  };
