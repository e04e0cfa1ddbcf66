import { toTimestamp } from '@shuangzhao/contracts';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import { toAccessMessage } from './messages.js';
import { toCopyMessage, toRightsMessage } from './rights-messages.js';

type RightsCalls =
  | 'CreateRightsRequest'
  | 'AnswerRightsRequest'
  | 'GetRightsRequest'
  | 'ListRightsRequests'
  | 'CopyTalent'
  | 'GetOwnRecord'
  | 'ListOwnAccess'
  | 'CreateOwnRequest'
  | 'ListOwnRequests';

/** The calls about people's rights: the desk of the officers, and what a person does itself. */
export const rightsHandlersOf = (app: App): Pick<OwnHandlers<TalentServiceDefinition>, RightsCalls> => ({
  CreateRightsRequest: async (draft, call) => ({
    request: toRightsMessage(await app.createRightsRequest(draft, call)),
  }),
  AnswerRightsRequest: async (answer, call) => {
    const { request, erasure } = await app.answerRightsRequest(answer, call);
    const erased = erasure === null ? {} : { report: [...erasure.report], erasedAt: toTimestamp(erasure.at) };
    return { request: toRightsMessage(request), ...erased };
  },
  GetRightsRequest: async (asked, call) => ({ request: toRightsMessage(await app.getRightsRequest(asked, call)) }),
  ListRightsRequests: async (asked, call) => {
    const { items, ...rest } = await app.listRightsRequests(asked, call);
    return { items: items.map(toRightsMessage), ...rest };
  },
  CopyTalent: async (asked, call) => ({ copy: toCopyMessage(await app.copyTalent(asked, call)) }),
  GetOwnRecord: async (_asked, call) => ({ copy: toCopyMessage(await app.getOwnRecord(call)) }),
  ListOwnAccess: async (page, call) => {
    const { items, ...rest } = await app.listOwnAccess(page, call);
    return { items: items.map(toAccessMessage), ...rest };
  },
  CreateOwnRequest: async (asked, call) => ({ request: toRightsMessage(await app.createOwnRequest(asked, call)) }),
  ListOwnRequests: async (page, call) => {
    const { items, ...rest } = await app.listOwnRequests(page, call);
    return { items: items.map(toRightsMessage), ...rest };
  },
});
