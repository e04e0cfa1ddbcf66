import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Ways } from './ways.js';

/** Deletes a saved search of the caller's own. Throws AppError `saved_search.not_found`, or where the caller may not. */
export const deleteSearch =
  ({ savedSearches }: Ways) =>
  async ({ id }: { readonly id: string }, { actor }: Call): Promise<void> => {
    authorize(actor, 'talent.read');
    await savedSearches.remove(actor.subject, id);
  };
