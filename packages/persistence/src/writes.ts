import { Buffer } from 'node:buffer';
import type { AuditView } from './audit-view.js';
import type { DocumentDefinition } from './define-document.js';
import { invalidDocument, notFound, staleVersion } from './errors.js';
import type { Author, Doc, Writes } from './port.js';
import type { Session } from './session.js';
import { isStorableText } from './text.js';

const MAX_ID_BYTES = 500;

/** How an engine keeps the documents of one collection inside one transaction; each write throws where a unique value is taken. */
export interface Rows<T, Stored> {
  storeDate(date: Date): unknown;
  encode(prepared: unknown): Stored;
  decode(stored: Stored): T;
  find(id: string): Promise<{ version: number; stored: Stored } | null>;
  insert(id: string, stored: Stored): Promise<void>;
  replace(id: string, version: number, stored: Stored): Promise<void>;
  remove(id: string): Promise<void>;
}

function checkId(id: unknown): void {
  if (typeof id === 'string' && id !== '' && isStorableText(id) && Buffer.byteLength(id) <= MAX_ID_BYTES) return;
  const message = `An id is a text of 1 to ${MAX_ID_BYTES} bytes.`;
  throw invalidDocument([{ path: 'id', code: 'value', message }]);
}

/** A document's own fields: callers may hand in one that they have read, with id and version. */
const ownFields = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'id' && name !== 'version'));

/** The writes of a collection inside one transaction; `author` says whose they are. */
export function writesOf<T, Stored>(
  definition: DocumentDefinition<T>,
  rows: Rows<T, Stored>,
  session: Session<unknown>,
  author: () => Author | undefined,
): Writes<T> {
  const encode = async (document: object): Promise<Stored> =>
    rows.encode(await definition.prepare(ownFields(document), (date) => rows.storeDate(date)));
  const documentOf = (id: string, version: number, stored: Stored): Doc<T> => ({ ...rows.decode(stored), id, version });
  const viewOf = (id: string, version: number, stored: Stored): AuditView | null =>
    definition.auditView?.(documentOf(id, version, stored)) ?? null;
  const written = (id: string, version: number, before: AuditView | null, after: AuditView | null): void => {
    session.noteWritten(definition.name, id, version);
    if (before ?? after) session.noteAudited(id, { collection: definition.name, author: author(), before, after });
  };

  const find = async (id: string) => (isStorableText(id) ? rows.find(id) : null);
  const nextVersion = (id: string, version: number, expected: number | undefined): number => {
    if (expected !== undefined && expected !== version) throw staleVersion(id, expected, version);
    return version + 1;
  };

  return {
    insert: (document) =>
      session.step(async () => {
        const { id } = document;
        checkId(id);
        const stored = await encode(document);
        await rows.insert(id, stored);
        written(id, 1, null, viewOf(id, 1, stored));
        return documentOf(id, 1, stored);
      }),

    update: (id, change, { expectedVersion } = {}) =>
      session.step(async () => {
        const held = await find(id);
        if (!held) throw notFound(definition.name, id);
        const version = nextVersion(id, held.version, expectedVersion);
        const before = viewOf(id, held.version, held.stored);
        const draft = rows.decode(held.stored);
        const changed = change(draft) ?? draft;
        if (changed instanceof Promise) throw new Error('The change of an update is synchronous.');
        const stored = await encode(changed as object);
        await rows.replace(id, version, stored);
        written(id, version, before, viewOf(id, version, stored));
        return documentOf(id, version, stored);
      }),

    remove: (id, { expectedVersion } = {}) =>
      session.step(async () => {
        const held = await find(id);
        if (!held) return false;
        const version = nextVersion(id, held.version, expectedVersion);
        await rows.remove(id);
        written(id, version, viewOf(id, held.version, held.stored), null);
        return true;
      }),
  };
}
