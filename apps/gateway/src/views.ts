import { LIST_COLUMNS } from '@shuangzhao/api';
import type { Store } from '@shuangzhao/persistence';
import { openListViews } from './adapters/stored-list-views.js';
import { createView } from './application/create-view.js';
import { deleteView } from './application/delete-view.js';
import { getListSetting } from './application/get-list-setting.js';
import { listViews } from './application/list-views.js';
import { putListSetting } from './application/put-list-setting.js';
import { updateView } from './application/update-view.js';
import type { ViewWays, Ways } from './application/ways.js';

/** The use cases of saved views and settings of lists, on the gateway's own store. */
export const openViews = async ({ store, accounts, now }: Pick<Ways, 'accounts' | 'now'> & { store: Store }) => {
  const ways: ViewWays = {
    ...(await openListViews(store, now)),
    accounts,
    columnsOf: (list) => LIST_COLUMNS[list],
    now,
  };
  return {
    list: listViews(ways),
    create: createView(ways),
    update: updateView(ways),
    remove: deleteView(ways),
    setting: getListSetting(ways),
    choose: putListSetting(ways),
  };
};

export type ViewsApp = Awaited<ReturnType<typeof openViews>>;
