import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { UndoneMerge } from '../domain/duplicate-ports.js';
import type { Ways } from './ways.js';

/**
 * Makes one record two again, and remembers that they are two. Throws AppError `merge.not_found`, `merge.merged_further`, `talent.phone_taken`,
 * `talent.id_number_taken`, or where the caller may not.
 */
export const undoMerge =
  ({ merges }: Ways) =>
  async ({ id }: { readonly id: string }, { actor }: Call): Promise<UndoneMerge> => {
    authorize(actor, 'talent.write');
    return merges.undo(id, actor.subject);
  };
