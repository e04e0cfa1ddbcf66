import { authorize } from '@shuangzhao/platform/authorize';
import { checkColumns, READ_RIGHT, type ListName } from '../domain/list-view.js';
import type { Command, ListSetting, ViewWays } from './ways.js';

/** Chooses how a list is shown to the own account; null is its default. Throws AppError `access.*`, `view.column_unknown`. */
export const putListSetting =
  ({ settings, columnsOf }: ViewWays) =>
  async (list: ListName, setting: ListSetting, { actor, requestKey }: Command): Promise<ListSetting> => {
    authorize(actor, 'view.manage');
    authorize(actor, READ_RIGHT[list]);
    checkColumns(setting.columns, columnsOf(list));
    return settings.put(actor.subject, list, setting, requestKey);
  };
