import type { Store } from '@shuangzhao/persistence';
import type { AuditSources } from '../application/list-audit.js';

/** The audit entries of the gateway's own documents: accounts and sessions. */
export const ownAuditSource =
  (audit: Store['audit']): AuditSources[string] =>
  async ({ filter, before, limit }) => ({
    ...(await audit.find(filter, { before, limit })),
    total: await audit.count(filter),
  });
