import type { listAudit } from '../application/list-audit.js';
import type { IndustryClient } from '../clients/industry.js';
import { orNull } from '../clients/present.js';
import type { RouteHandlers } from '../server/request.js';

/** The name of a fact in a path: `enterprise.revenue`, or what was stated for a day, `enterprise.revenue@2026-11-22`. */
const factOf = (path: string): string => path.replace(/@.*$/, '');

/** Who changed what. */
export const auditRoutes = (
  list: ReturnType<typeof listAudit>,
  { facts }: Pick<IndustryClient, 'facts'>,
): RouteHandlers<'listAudit'> => ({
  listAudit: async ({ query, call }) => {
    const [page, registry] = await Promise.all([list(query, call), facts(call)]);
    const labels = new Map(registry.map(({ name, label }) => [name, label]));
    const items = page.items.map(({ at, changes, requestId, operation, by, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      by: { ...by, roles: [...by.roles] },
      requestId: orNull(requestId),
      operation: orNull(operation),
      changes: changes.map((change) => {
        const label = labels.get(factOf(change.path));
        return label === undefined ? change : { ...change, label };
      }),
    }));
    return { status: 200, body: { ...page, items } };
  },
});
