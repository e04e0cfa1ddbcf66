import { authorize } from '@shuangzhao/platform/authorize';
import { ownView } from './own-view.js';
import type { Command, ViewWays } from './ways.js';

/** Deletes an own view, for those it is shared with too. Throws AppError `view.not_found`, `view.not_own`. */
export const deleteView =
  ({ views }: ViewWays) =>
  async (id: string, { actor }: Command): Promise<void> => {
    authorize(actor, 'view.manage');
    await views.remove(id, (held) => void ownView(held, actor));
  };
