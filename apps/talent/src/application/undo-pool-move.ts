import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Ways } from './ways.js';

/** Takes a move back for those whom nobody has moved since. Throws AppError `pool.move_not_found`, or where the caller may not. */
export const undoPoolMove =
  ({ moves }: Ways) =>
  async (
    { id, moveId }: { id: string; moveId: string },
    { actor }: Call,
  ): Promise<{ takenBack: number; left: number }> => {
    authorize(actor, 'talent.write');
    return moves.undo(id, moveId);
  };
