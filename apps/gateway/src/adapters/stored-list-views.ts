import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import { underKey, uuidv7, type Store } from '@shuangzhao/persistence';
import type { ListSettings, ListViews, Stored } from '../application/ways.js';
import type { ListView } from '../domain/list-view.js';
import { ListSettingRecords, ListViewRecords, recordOf, viewOfRecord } from './list-view-records.js';

const PAGE = 1000;

const nameTaken = (cause: unknown): unknown =>
  cause instanceof AppError && cause.code === 'document.unique'
    ? new AppError('conflict', 'view.name_taken', 'You have a view of this list by this name.', { cause })
    : cause;

/** Saved views and settings of lists on the document port. Opens their collections. */
export const openListViews = async (store: Store, now: Now): Promise<{ views: ListViews; settings: ListSettings }> => {
  const views = await store.collection(ListViewRecords);
  const settings = await store.collection(ListSettingRecords);
  return {
    views: {
      usable: async (list, { owner, team }) => {
        const found: Stored<ListView>[] = [];
        let after: string | null = null;
        do {
          const options = { limit: PAGE, ...(after === null ? {} : { after }) };
          const page = await views.find({ list, $or: [{ owner }, { team }] }, options);
          found.push(...page.items.map(viewOfRecord));
          after = page.next;
        } while (after !== null);
        return found;
      },
      create: async (view, requestKey, { most, shown }) => {
        try {
          return await underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
            const records = tx.collection(ListViewRecords);
            if ((await records.count({ owner: view.owner, list: view.list })) >= most)
              throw new AppError('refused', 'view.too_many', `There are ${most} views of this list: delete one first.`);
            return shown(viewOfRecord(await records.insert({ ...recordOf(view), id: uuidv7(now().getTime()) })));
          });
        } catch (cause) {
          throw nameTaken(cause);
        }
      },
      update: async (id, change, { requestKey, expectedVersion, shown }) => {
        try {
          return await underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
            const records = tx.collection(ListViewRecords);
            const held = await records.get(id);
            const { id: _id, version: _version, ...after } = change(held && viewOfRecord(held));
            const options = expectedVersion === undefined ? {} : { expectedVersion };
            return shown(viewOfRecord(await records.update(id, () => recordOf(after), options)));
          });
        } catch (cause) {
          throw nameTaken(cause);
        }
      },
      remove: (id, check) =>
        store.transaction(async (tx) => {
          const records = tx.collection(ListViewRecords);
          const held = await records.get(id);
          check(held && viewOfRecord(held));
          await records.remove(id);
        }),
    },
    settings: {
      get: async (owner, list) => {
        const held = await settings.get(`${owner} ${list}`);
        return { columns: held?.columns ?? null };
      },
      put: (owner, list, { columns }, requestKey) =>
        underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
          const records = tx.collection(ListSettingRecords);
          const id = `${owner} ${list}`;
          if (columns === null) await records.remove(id);
          else if ((await records.get(id)) === null) await records.insert({ id, owner, list, columns });
          else await records.update(id, () => ({ owner, list, columns }));
          return { columns };
        }),
    },
  };
};
