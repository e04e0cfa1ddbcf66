import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import type { Handlers } from '@shuangzhao/platform/grpc';
import type { App } from '../app.js';
import { sent, toEnterpriseMessage, toFactMessage, toPatch, toPut, toRegionMessage, toStatedFact } from './messages.js';

/** The calls that the service answers. */
export const handlersOf = (app: App): Handlers<IndustryServiceDefinition> => ({
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
});
