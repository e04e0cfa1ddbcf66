import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import { jobHandlersOf, toJobMessage } from '@shuangzhao/jobs/server';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import {
  sent,
  toEnterpriseMessage,
  toExportOrder,
  toFactMessage,
  toPatch,
  toPut,
  toRegionMessage,
  toStatedFact,
} from './messages.js';

/** The calls that the service answers. */
export const handlersOf = (app: App): OwnHandlers<IndustryServiceDefinition> => ({
  PutEnterprise: async (request, call) => {
    const { created, ...enterprise } = await app.putEnterprise(toPut(request), call);
    return { enterprise: toEnterpriseMessage(enterprise), created };
  },
  PatchEnterpriseFacts: async (request, call) => ({
    enterprise: toEnterpriseMessage(await app.patchEnterpriseFacts(toPatch(request), call)),
  }),
  GetEnterprise: async ({ uscc, asOf }, call) => ({
    enterprise: toEnterpriseMessage(await app.getEnterprise({ uscc, asOf: sent(asOf) }, call)),
  }),
  GetEnterpriseHistory: async ({ fact, ...request }, call) => {
    const { items, nextCursor, total } = await app.getEnterpriseHistory({ ...request, fact: sent(fact) }, call);
    return { items: items.map(toStatedFact), nextCursor, total };
  },
  SearchEnterprises: async ({ query, ...request }, call) => {
    const { items, nextCursor, total } = await app.searchEnterprises({ q: query, ...request }, call);
    return { items: items.map(toEnterpriseMessage), nextCursor, total };
  },
  ListFacts: async (_request, call) => ({ facts: (await app.listFacts(call)).map(toFactMessage) }),
  ListRegions: async ({ on }, call) => ({
    regions: (await app.listRegions({ on: sent(on) }, call)).map(toRegionMessage),
  }),
  StartExport: async (request, call) => ({ job: toJobMessage(await app.startExport(toExportOrder(request), call)) }),
  ...jobHandlersOf(app),
});
