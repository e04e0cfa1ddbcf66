import { toTimestamp } from '@shuangzhao/contracts';
import type { SavedSearch as SavedSearchMessage, TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import type { SavedSearchView } from '../application/saved-search-view.js';
import type { Condition } from '../domain/conditions.js';
import { toTalentMessage } from './messages.js';

type SearchCalls = 'ListSavedSearches' | 'SaveSearch' | 'DeleteSearch' | 'LookAtSearch';

const toConditionMessages = (conditions: readonly Condition[]) =>
  conditions.map(({ field, values }) => ({ field, values: [...values] }));

const toSearchMessage = ({ stored, now }: SavedSearchView): SavedSearchMessage => {
  const { q, must, can, not } = stored.search.conditions;
  return {
    id: stored.id,
    name: stored.search.name,
    query: q,
    must: toConditionMessages(must),
    can: toConditionMessages(can),
    not: toConditionMessages(not),
    lookedAt: toTimestamp(stored.lookedAt),
    createdAt: toTimestamp(stored.createdAt),
    found: now === null ? null : { total: now.total, newCount: now.fresh, goneCount: now.gone },
  };
};

/** The calls about saved searches of people. */
export const searchHandlersOf = (app: App): Pick<OwnHandlers<TalentServiceDefinition>, SearchCalls> => ({
  ListSavedSearches: async (_request, call) => ({ searches: (await app.listSearches(call)).map(toSearchMessage) }),
  SaveSearch: async ({ query, ...draft }, call) => ({
    search: toSearchMessage(await app.saveSearch({ q: query, ...draft }, call)),
  }),
  DeleteSearch: async (request, call) => {
    await app.deleteSearch(request, call);
    return {};
  },
  LookAtSearch: async (request, call) => {
    const { view, items, nextCursor } = await app.lookAtSearch(request, call);
    return {
      search: toSearchMessage(view),
      items: items.map(({ talent, isNew }) => ({ talent: toTalentMessage(talent), isNew })),
      nextCursor,
    };
  },
});
