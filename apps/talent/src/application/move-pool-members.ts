import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import type { PoolMove } from '../domain/ports.js';
import type { Ways } from './ways.js';

const MOST_MOVED = 200;

/** Brings people to a stage of a pool, or out of it, all or none. Throws AppError `pool.not_found`, `pool.stage_unknown`, `talent.not_found`, or where the caller may not. */
export const movePoolMembers =
  ({ moves }: Ways) =>
  async (order: Omit<PoolMove, 'by'>, { actor, requestKey }: Call): Promise<{ moveId: string; moved: number }> => {
    authorize(actor, 'talent.write');
    const { length } = order.talentIds;
    refuseFaults(unless(length > 0 && length <= MOST_MOVED, 'talentIds', `Name 1 to ${MOST_MOVED} people.`));
    return moves.move({ ...order, by: actor.subject }, requestKey);
  };
