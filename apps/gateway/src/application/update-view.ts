import { authorize } from '@shuangzhao/platform/authorize';
import { changedView, checkColumns, shownView, type ShownView, type ViewFields } from '../domain/list-view.js';
import { ownView } from './own-view.js';
import type { Command, ViewWays } from './ways.js';

/** What may change of a view; what is left out stays as it is. */
export type ViewChange = { [Field in keyof ViewFields]?: ViewFields[Field] | undefined };

/** Changes an own view. Throws AppError `view.not_found`, `view.not_own`, `view.column_unknown`, `view.name_taken`, `stale`. */
export const updateView =
  ({ views, columnsOf, now }: ViewWays) =>
  async (id: string, change: ViewChange, { actor, requestKey, expectedVersion }: Command): Promise<ShownView> => {
    authorize(actor, 'view.manage');
    return views.update(
      id,
      (held) => {
        const view = ownView(held, actor);
        checkColumns(change.columns, columnsOf(view.list));
        return changedView(view, change, { actor, at: now() });
      },
      { requestKey, expectedVersion, shown: (view) => shownView(view, actor, null) },
    );
  };
