import { auditActions, fromTimestamp, toTimestamp } from '@shuangzhao/contracts';
import type {
  AuditEntry__Output,
  ListAuditEntriesRequest,
  ListAuditEntriesResponse__Output,
} from '@shuangzhao/contracts/common';
import type { CallOptions } from '@shuangzhao/platform/grpc';
import type { AuditSources } from '../application/list-audit.js';
import type { AuditEntry } from '../domain/audit.js';
import { present } from './present.js';

/** The call that every service answers. */
interface AuditCalls {
  ListAuditEntries: (
    request: ListAuditEntriesRequest,
    options: CallOptions,
  ) => Promise<ListAuditEntriesResponse__Output>;
}

const entryOf = ({ at, action, changesJson, ...entry }: AuditEntry__Output): AuditEntry => ({
  ...entry,
  at: present(fromTimestamp(at)),
  action: auditActions.toWord(action),
  changes: JSON.parse(changesJson) as AuditEntry['changes'],
});

/** A service's audit entries. */
export const auditSourceOf =
  (calls: AuditCalls): AuditSources[string] =>
  async ({ filter: { from, until, ...filter }, before = '', limit }, options) => {
    const { by = '', collection = '', document = '', operation = '', requestId = '' } = filter;
    const answer = await calls.ListAuditEntries(
      {
        ...{ by, collection, document, operation, requestId, before, limit },
        ...(from ? { from: toTimestamp(from) } : {}),
        ...(until ? { until: toTimestamp(until) } : {}),
      },
      options,
    );
    return { entries: answer.entries.map(entryOf), more: answer.more, total: answer.total };
  };
