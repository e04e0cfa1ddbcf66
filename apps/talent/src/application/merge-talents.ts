import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import { showTalent, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

export interface MergeTalents {
  /** Whose record stays. */
  readonly id: string;
  /** Whose record goes into it. */
  readonly otherId: string;
}

/**
 * Makes two records one, whether or not anybody found them alike; answers what undoes it. Throws AppError `talent.not_found`, `merge.different_people`,
 * `merge.both_referred`, or where the caller may not.
 */
export const mergeTalents =
  (ways: Ways) =>
  async (
    { id, otherId }: MergeTalents,
    { actor, requestKey }: Call,
  ): Promise<{ mergeId: string; talent: TalentView }> => {
    authorize(actor, 'talent.write');
    refuseFaults(unless(id !== otherId, 'otherId', 'Name another record.'));
    const { mergeId } = await ways.merges.merge({ keptId: id, absorbedId: otherId, by: actor.subject }, requestKey);
    return { mergeId, talent: await showTalent(ways)(actor, id) };
  };
