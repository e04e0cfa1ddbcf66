import type { AuditView } from '../audit-view.js';
import { invalidDocument, notFound, notUnique, staleVersion } from '../errors.js';
import type { Author, Writes } from '../port.js';
import { isStorableText } from '../text.js';
import { isConstraint } from './connection.js';
import type { Param, Row } from './connection.js';
import { storeDate } from './json.js';
import type { Session } from './session.js';
import type { Table } from './table.js';

const MAX_ID_BYTES = 500;

function checkId(id: unknown): void {
  if (typeof id === 'string' && id !== '' && isStorableText(id) && Buffer.byteLength(id) <= MAX_ID_BYTES) return;
  const message = `An id is a text of 1 to ${MAX_ID_BYTES} bytes.`;
  throw invalidDocument([{ path: 'id', code: 'value', message }]);
}

/** A document's own fields: callers may hand in one that they have read, with id and version. */
const ownFields = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'id' && name !== 'version'));

/** The writes of a collection inside one transaction; `author` says whose they are. */
export function writesOf<T>(table: Table<T>, session: Session, author: () => Author | undefined): Writes<T> {
  const { definition, name } = table;

  const write = (id: string, version: number, sql: string, params: readonly Param[]): void => {
    try {
      session.connection.run(sql, params);
    } catch (error) {
      throw isConstraint(error) ? session.conflict(notUnique(table.uniquePaths(error), error)) : error;
    }
    session.noteWritten(definition.name, id, version);
  };
  const encode = async (document: object): Promise<string> =>
    JSON.stringify(await definition.prepare(ownFields(document), storeDate));

  const viewOf = (row: Row): AuditView | null => definition.auditView?.(table.documentOf(row)) ?? null;
  const noteAudited = (id: string, before: AuditView | null, after: AuditView | null): void => {
    if (before ?? after) session.noteAudited(id, { collection: definition.name, author: author(), before, after });
  };

  const find = (id: string): Row | undefined =>
    isStorableText(id) ? session.connection.get(`SELECT version, doc FROM ${name} WHERE id = ?`, [id]) : undefined;
  const versionOf = (row: Row, id: string, expected: number | undefined): number => {
    const version = Number(row['version']);
    if (expected !== undefined && expected !== version) throw staleVersion(id, expected, version);
    return version;
  };

  return {
    insert: (document) =>
      session.step(async () => {
        const { id } = document;
        checkId(id);
        const doc = await encode(document);
        write(id, 1, `INSERT INTO ${name} (id, version, doc) VALUES (?, 1, ?)`, [id, doc]);
        noteAudited(id, null, viewOf({ id, version: 1, doc }));
        return table.documentOf({ id, version: 1, doc });
      }),

    update: (id, change, { expectedVersion } = {}) =>
      session.step(async () => {
        const row = find(id);
        if (!row) throw notFound(definition.name, id);
        const version = versionOf(row, id, expectedVersion) + 1;
        const before = viewOf({ ...row, id });
        const draft = table.fieldsOf(row);
        const changed = change(draft) ?? draft;
        if (changed instanceof Promise) throw new Error('The change of an update is synchronous.');
        const doc = await encode(changed as object);
        write(id, version, `UPDATE ${name} SET version = ?, doc = ? WHERE id = ?`, [version, doc, id]);
        noteAudited(id, before, viewOf({ id, version, doc }));
        return table.documentOf({ id, version, doc });
      }),

    remove: (id, { expectedVersion } = {}) =>
      session.step(() => {
        const row = find(id);
        if (!row) return false;
        const version = versionOf(row, id, expectedVersion) + 1;
        write(id, version, `DELETE FROM ${name} WHERE id = ?`, [id]);
        noteAudited(id, viewOf({ ...row, id }), null);
        return true;
      }),
  };
}
