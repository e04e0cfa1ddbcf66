import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { Stored } from '../application/ways.js';
import type { ListName, ListView } from '../domain/list-view.js';

interface ListViewRecord {
  /** Owner, list and name: no owner has two of one name. */
  key: string;
  owner: string;
  list: ListName;
  name: string;
  search: string;
  columns?: string[] | undefined;
  team?: string | undefined;
  createdAt: Date;
  updatedAt: Date;
}

/** How one account has one list shown; its id is `<account> <list>`. */
interface ListSettingRecord {
  owner: string;
  list: ListName;
  columns: string[];
}

const text = { type: String, required: true } as const;
const list = { ...text, enum: ['library', 'registry', 'audit'] };

export const ListViewRecords = defineDocument<ListViewRecord>({
  name: 'list-views',
  schema: new Schema(
    {
      key: { ...text, unique: true },
      owner: { ...text, index: true },
      list,
      name: text,
      search: { type: String }, // '' is one
      columns: { type: [String], default: undefined },
      team: { type: String, index: true },
      createdAt: { type: Date, required: true },
      updatedAt: { type: Date, required: true },
    },
    { strict: 'throw' },
  ),
  audit: ({ list, name, search, columns, team }) => ({ list, name, search, columns, team }),
});

export const ListSettingRecords = defineDocument<ListSettingRecord>({
  name: 'list-settings',
  schema: new Schema({ owner: text, list, columns: { type: [String], required: true } }, { strict: 'throw' }),
  audit: ({ list, columns }) => ({ list, columns }),
});

/** The record of a view. */
export const recordOf = ({ columns, team, ...view }: ListView): ListViewRecord => ({
  ...view,
  key: JSON.stringify([view.owner, view.list, view.name]),
  columns: columns ?? undefined,
  team: team ?? undefined,
});

/** The view that was written down. */
export const viewOfRecord = ({ key: _key, ...record }: Doc<ListViewRecord>): Stored<ListView> => ({
  ...record,
  columns: record.columns ?? null,
  team: record.team ?? null,
});
