import { z } from 'zod';
import { instant, line, listOf, listQuery, named, version } from './common.js';
import type { Route } from './route.js';

const list = named('ListName', z.enum(['library', 'registry', 'audit']));
export type ListName = z.infer<typeof list>;

/** The columns that each list of the workspace can show; those that it shows unasked are its own business. */
export const LIST_COLUMNS = {
  library: [],
  registry: [
    'enterprise.regionCode',
    'enterprise.park',
    'enterprise.industryCode',
    'enterprise.emergingIndustry',
    'enterprise.scale',
    'enterprise.isAboveScale',
    'enterprise.registeredOn',
    'enterprise.employees',
    'enterprise.revenue',
    'enterprise.revenueGrowth',
    'enterprise.taxPaid',
    'enterprise.rdRatio',
    'enterprise.patentsInvention',
    'enterprise.qualifications',
    'enterprise.creditRating',
    'enterprise.listingStage',
    'updatedAt',
  ],
  audit: [],
} as const satisfies Record<ListName, readonly string[]>;

const MOST_COLUMNS = 50;

const columns = z
  .array(z.enum(Object.values(LIST_COLUMNS).flat()))
  .max(MOST_COLUMNS)
  .refine((names) => new Set(names).size === names.length, 'Must name each column once.')
  .describe('Columns of this list, in any order.');
const shownColumns = z.array(z.string()).nullable();

const PAIR = String.raw`(?!cursor=)[A-Za-z]\w*=(?:[\w.*+~-]|%[\dA-Fa-f]{2})*`;
const search = z
  .string()
  .max(2000)
  .regex(new RegExp(`^(?:${PAIR}(?:&${PAIR})*)?$`), 'Must be the query of an address: name=value&…, without a cursor.')
  .describe('The query of the address that shows the list so, without ? and without a cursor.');

const name = line(60);

const view = named(
  'View',
  z.strictObject({
    id: z.string(),
    list,
    name,
    search,
    columns: shownColumns.describe('null: those of whoever opens it.'),
    shared: z.boolean().describe('With those who are of one team with its owner.'),
    own: z.boolean().describe('Only its owner may change or delete it.'),
    ownerName: z.string().nullable().describe('Of one that somebody else shares.'),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
);

const newView = named(
  'NewView',
  z.strictObject({ list, name, search, columns: columns.nullable().optional(), shared: z.boolean() }).meta({
    examples: [
      { list: 'registry', name: '田家庵规上', search: 'region=340403', columns: ['enterprise.revenue'], shared: true },
    ],
  }),
);

const viewChange = named(
  'ViewChange',
  z
    .strictObject({ name, search, columns: columns.nullable(), shared: z.boolean() })
    .partial()
    .meta({ examples: [{ name: '新名' }, { shared: false }] }),
);

const listSetting = named(
  'ListSetting',
  z.strictObject({ columns: shownColumns.describe('null: the default of the list.') }),
);

const listSettingChange = named(
  'ListSettingChange',
  z.strictObject({ columns: columns.nullable() }).meta({ examples: [{ columns: null }] }),
);

const viewParams = z.strictObject({ id: z.string().min(1).max(128) });
const listParams = z.strictObject({ list });

/** How somebody likes to see the lists of the workspace: saved views, own and shared, and columns. */
export const viewRoutes = {
  listViews: {
    method: 'get',
    path: '/me/views',
    tag: 'Views',
    summary: 'The views of a list that the own account may use: its own, then those shared with it',
    auth: 'required',
    action: 'view.manage',
    query: listQuery.extend({ list }),
    responses: { 200: named('Views', listOf(view)) },
    problems: [404],
  },
  createView: {
    method: 'post',
    path: '/me/views',
    tag: 'Views',
    summary: 'Save a view of a list; 50 at most of each',
    auth: 'required',
    action: 'view.manage',
    body: newView,
    responses: { 201: view },
    problems: [404, 422],
    versioned: true,
  },
  updateView: {
    method: 'patch',
    path: '/me/views/{id}',
    tag: 'Views',
    summary: 'Rename an own view, change what it shows, share it or take that back',
    auth: 'required',
    action: 'view.manage',
    params: viewParams,
    body: viewChange,
    responses: { 200: view },
    versioned: true,
  },
  deleteView: {
    method: 'delete',
    path: '/me/views/{id}',
    tag: 'Views',
    summary: 'Delete an own view, for those it is shared with too',
    auth: 'required',
    action: 'view.manage',
    params: viewParams,
    responses: { 204: null },
  },
  getListSetting: {
    method: 'get',
    path: '/me/lists/{list}',
    tag: 'Views',
    summary: 'How the own account has a list shown',
    auth: 'required',
    action: 'view.manage',
    params: listParams,
    responses: { 200: listSetting },
  },
  putListSetting: {
    method: 'put',
    path: '/me/lists/{list}',
    tag: 'Views',
    summary: 'Choose the columns of a list; null goes back to its default',
    auth: 'required',
    action: 'view.manage',
    params: listParams,
    body: listSettingChange,
    responses: { 200: listSetting },
  },
} as const satisfies Record<string, Route>;
