import { authorize } from '@shuangzhao/platform/authorize';
import { READ_RIGHT, type ListName } from '../domain/list-view.js';
import type { Command, ListSetting, ViewWays } from './ways.js';

/** How the own account has a list shown; columns that the list has no more are passed over. Throws AppError `access.*`. */
export const getListSetting =
  ({ settings, columnsOf }: ViewWays) =>
  async (list: ListName, { actor }: Command): Promise<ListSetting> => {
    authorize(actor, 'view.manage');
    authorize(actor, READ_RIGHT[list]);
    const { columns } = await settings.get(actor.subject, list);
    return { columns: columns?.filter((column) => columnsOf(list).includes(column)) ?? null };
  };
