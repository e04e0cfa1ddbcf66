import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { showRight, type RightsView } from './rights-view.js';
import type { Ways } from './ways.js';

/** One request. Throws AppError `rights.not_found`, or where the caller may not. */
export const getRightsRequest =
  (ways: Ways) =>
  async ({ id }: { readonly id: string }, { actor }: Call): Promise<RightsView> => {
    authorize(actor, 'rights.read');
    return showRight(ways)(actor, id);
  };
