import { accountsById } from '../application/accounts-by-id.js';
import type { Accounts } from '../application/ways.js';
import type { DuplicateClient } from '../clients/duplicates.js';
import type { RouteHandlers } from '../server/request.js';

type Ids = 'listDuplicates' | 'decideDuplicate' | 'mergeTalents' | 'undoMerge';

/** Records that may be one person: parse, one call, one status. */
export const duplicateRoutes = (duplicates: DuplicateClient, accounts: Pick<Accounts, 'get'>): RouteHandlers<Ids> => ({
  listDuplicates: async ({ query, call }) => {
    const page = await duplicates.list(query, call);
    const officers = await accountsById(
      accounts,
      page.items.flatMap(({ decidedBy }) => decidedBy ?? []),
    );
    const items = page.items.map(({ decidedBy, ...pair }) => ({
      ...pair,
      decidedBy: decidedBy === null ? null : { id: decidedBy, name: officers.get(decidedBy)?.name ?? null },
    }));
    return { status: 200, body: { ...page, items } };
  },
  decideDuplicate: async ({ params, body, call }) => ({
    status: 200,
    body: await duplicates.decide(params.id, body.decision, call),
  }),
  mergeTalents: async ({ params, body, call }) => ({
    status: 200,
    body: await duplicates.merge(params.id, body.otherId, call),
  }),
  undoMerge: async ({ params, call }) => ({ status: 200, body: await duplicates.undo(params.id, call) }),
});
