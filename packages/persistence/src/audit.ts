import type { Now } from '@shuangzhao/platform/clock';
import { changesBetween } from './audit-view.js';
import { defineDocument } from './define-document.js';
import { refusedFilter } from './errors.js';
import type { AuditChange, AuditEntry, AuditFilter, AuditLog, Author, Doc, Filter, Reads, Writes } from './port.js';
import { Schema } from './schema.js';
import { lowestIdAt, momentOfId, orderedIds } from './uuid.js';
import type { Audited } from './session.js';

/** An entry as it is kept; its moment is in its id. `collection` is a name that mongoose keeps for itself. */
export interface AuditRecord extends Omit<Author, 'roles'> {
  roles: string[];
  of: string;
  document: string;
  action: AuditEntry['action'];
  /** JSON: paths and the keys inside of values have dots. */
  changesJson: string;
}

const text = { type: String } as const;

/** The log's own documents; no service defines one of its name. */
export const AuditRecords = defineDocument<AuditRecord>({
  name: 'audit',
  schema: new Schema(
    {
      by: { type: String, required: true, index: true },
      roles: [String],
      requestId: { type: String, index: true },
      operation: text,
      of: { type: String, required: true },
      document: { type: String, required: true, index: true },
      action: { type: String, required: true, enum: ['created', 'changed', 'removed'] },
      changesJson: { type: String, required: true },
    },
    { strict: 'throw' },
  ),
});

const SYSTEM: Author = { by: 'system', roles: [], requestId: '', operation: '' };
/** How much JSON one page carries, so that it fits into a message; its first entry is told whatever its size. */
const MOST_CHARACTERS = 2_000_000;
const MAX_LIMIT = 1000;

const entryOf = ({ of, changesJson, roles, ...record }: Doc<AuditRecord>): AuditEntry => {
  const { id, by, requestId, operation, document, action } = record;
  const changes = JSON.parse(changesJson) as AuditChange[];
  return { id, at: momentOfId(id), by, roles, requestId, operation, collection: of, document, action, changes };
};

const conditionOf = ({ collection, from, until, ...fields }: AuditFilter, before?: string): Filter<AuditRecord> => {
  const { by, document, operation, requestId } = fields;
  const equal = Object.entries({ by, of: collection, document, operation, requestId });
  const conditions: Filter<AuditRecord>[] = [
    ...equal.flatMap(([path, value]) => (value === undefined ? [] : [{ [path]: value }])),
    ...(from ? [{ id: { $gte: lowestIdAt(from) } }] : []),
    ...(until ? [{ id: { $lt: lowestIdAt(until) } }] : []),
    ...(before === undefined ? [] : [{ id: { $lt: before } }]),
  ];
  return conditions.length > 0 ? { $and: conditions } : {};
};

/** How many of these, newest first, fit into one page. */
const fitting = (records: readonly AuditRecord[]): number => {
  let characters = 0;
  const tooMany = records.findIndex(({ changesJson }) => (characters += changesJson.length) > MOST_CHARACTERS);
  return tooMany === -1 ? records.length : Math.max(tooMany, 1);
};

/** The log as services read it. */
export function auditLogOf(records: Reads<AuditRecord>): AuditLog {
  return {
    async find(filter, { before, limit }) {
      if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
        throw refusedFilter(`A limit is 1 to ${MAX_LIMIT}.`);
      const { items, next } = await records.find(conditionOf(filter, before), { sort: { id: -1 }, limit });
      const shown = items.slice(0, fitting(items));
      return { entries: shown.map(entryOf), more: next !== null || shown.length < items.length };
    },
    count: (filter) => records.count(conditionOf(filter)),
  };
}

const actionOf = ({ before, after }: Audited): AuditEntry['action'] => {
  if (before === null) return 'created';
  return after === null ? 'removed' : 'changed';
};

/** A writer of one entry for each audited document that differs after a run of a transaction. */
export function auditWriter(now: Now): (audited: Iterable<Audited>, entries: Writes<AuditRecord>) => Promise<void> {
  const nextId = orderedIds();
  return async (all, entries) => {
    for (const audited of all) {
      const { collection, before, after, author = SYSTEM } = audited;
      const changes = changesBetween(before, after);
      if (changes.length === 0) continue;
      await entries.insert({
        ...author,
        roles: [...author.roles],
        id: nextId(now().getTime()),
        of: collection,
        document: (after ?? before)?.document ?? '',
        action: actionOf(audited),
        changesJson: JSON.stringify(changes),
      });
    }
  };
}
