import { createHash } from 'node:crypto';
import type { RequestKey } from '../application/ways.js';
import type { Judged, RouteHandlers } from '../server/request.js';
import type { ViewsApp } from '../views.js';
import { pageOf } from './page.js';

type Ids = 'listViews' | 'createView' | 'updateView' | 'deleteView' | 'getListSetting' | 'putListSetting';

const keyOf = (
  route: string,
  { call, params, body, ifMatch }: Judged<'createView' | 'updateView' | 'putListSetting'>,
): RequestKey | undefined =>
  call.idempotencyKey === undefined
    ? undefined
    : {
        key: `${call.actor.subject} ${route} ${call.idempotencyKey}`,
        bodyHash: createHash('sha256')
          .update(JSON.stringify([params, body, ifMatch]))
          .digest('base64url'),
      };

/** Saved views of lists, and how the own account has a list shown. */
export const viewRoutes = (views: ViewsApp): RouteHandlers<Ids> => ({
  listViews: async ({ query: { list, ...page }, call: { actor } }) => ({
    status: 200,
    body: pageOf(await views.list(list, { actor }), page),
  }),
  createView: async (judged) => {
    const { columns = null, ...fields } = judged.body;
    const requestKey = keyOf('createView', judged);
    const view = await views.create({ ...fields, columns }, { actor: judged.call.actor, requestKey });
    return { status: 201, body: view, version: view.version };
  },
  updateView: async (judged) => {
    const { params, body, call, ifMatch } = judged;
    const requestKey = keyOf('updateView', judged);
    const view = await views.update(params.id, body, { actor: call.actor, requestKey, expectedVersion: ifMatch });
    return { status: 200, body: view, version: view.version };
  },
  deleteView: async ({ params, call: { actor } }) => {
    await views.remove(params.id, { actor });
    return { status: 204 };
  },
  getListSetting: async ({ params, call: { actor } }) => ({
    status: 200,
    body: await views.setting(params.list, { actor }),
  }),
  putListSetting: async (judged) => {
    const { params, body, call } = judged;
    const requestKey = keyOf('putListSetting', judged);
    return { status: 200, body: await views.choose(params.list, body, { actor: call.actor, requestKey }) };
  },
});
