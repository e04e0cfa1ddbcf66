import { authorize } from '@shuangzhao/platform/authorize';
import {
  changedView,
  checkColumns,
  MOST_VIEWS,
  READ_RIGHT,
  shownView,
  type ListName,
  type ShownView,
  type ViewFields,
} from '../domain/list-view.js';
import type { Command, ViewWays } from './ways.js';

/** Saves a view of a list. Throws AppError `access.*`, `view.column_unknown`, `view.name_taken`, `view.too_many`. */
export const createView =
  ({ views, columnsOf, now }: ViewWays) =>
  async ({ list, ...fields }: ViewFields & { list: ListName }, { actor, requestKey }: Command): Promise<ShownView> => {
    authorize(actor, 'view.manage');
    authorize(actor, READ_RIGHT[list]);
    checkColumns(fields.columns, columnsOf(list));
    const at = now();
    const empty = { owner: actor.subject, list, name: '', search: '', columns: null, team: null };
    const view = changedView({ ...empty, createdAt: at, updatedAt: at }, fields, { actor, at });
    const shown = (stored: Parameters<typeof shownView>[0]) => shownView(stored, actor, null);
    return views.create(view, requestKey, { most: MOST_VIEWS, shown });
  };
