import { auditActions, fromTimestamp, toTimestamp } from '@shuangzhao/contracts';
import type {
  AuditEntry as AuditEntryMessage,
  ListAuditEntriesRequest__Output,
  ListAuditEntriesResponse,
} from '@shuangzhao/contracts/common';
import type { AuditEntry, AuditFilter, AuditLog } from '@shuangzhao/persistence';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Handler } from '@shuangzhao/platform/grpc';

const DEFAULT_LIMIT = 50;
/** Where an enterprise's own document lies; its id is the USCC. */
const ENTERPRISES = 'enterprises';

/** A text that was sent; the empty one stands for none. */
const sent = (text: string): string | undefined => (text === '' ? undefined : text);

const toFilter = (request: ListAuditEntriesRequest__Output): AuditFilter => ({
  by: sent(request.by),
  collection: sent(request.collection),
  document: sent(request.document),
  operation: sent(request.operation),
  requestId: sent(request.requestId),
  from: fromTimestamp(request.from) ?? undefined,
  until: fromTimestamp(request.until) ?? undefined,
});

const toMessage = ({ at, roles, action, changes, ...entry }: AuditEntry): AuditEntryMessage => ({
  ...entry,
  at: toTimestamp(at),
  roles: [...roles],
  action: auditActions.toName(action),
  changesJson: JSON.stringify(changes),
});

/** The call by which every service tells what its writes left behind; an enterprise may ask for its own document alone. */
export const listAuditEntries =
  (audit: AuditLog): Handler<ListAuditEntriesRequest__Output, ListAuditEntriesResponse> =>
  async (request, { actor }) => {
    const { collection, document, before, limit } = request;
    authorize(actor, 'audit.read', collection === ENTERPRISES ? { uscc: sent(document) } : {});
    const filter = toFilter(request);
    const page = await audit.find(filter, { before: sent(before), limit: limit === 0 ? DEFAULT_LIMIT : limit });
    return { entries: page.entries.map(toMessage), more: page.more, total: await audit.count(filter) };
  };
