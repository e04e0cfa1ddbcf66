import { notUnique } from '../errors.js';
import type { Author, Writes } from '../port.js';
import type { Session } from '../session.js';
import { writesOf } from '../writes.js';
import { isConstraint } from './connection.js';
import type { Connection, Param } from './connection.js';
import { storeDate } from './json.js';
import type { Table } from './table.js';

/** The writes of a collection inside one transaction on SQLite, where a document is JSON. */
export function sqliteWritesOf<T>(
  table: Table<T>,
  session: Session<Connection>,
  author: () => Author | undefined,
): Writes<T> {
  const { definition, name } = table;
  const write = (sql: string, params: readonly Param[]): void => {
    try {
      session.connection.run(sql, params);
    } catch (error) {
      throw isConstraint(error) ? session.conflict(notUnique(table.uniquePaths(error), error)) : error;
    }
  };
  const rows = {
    storeDate,
    encode: (prepared: unknown) => JSON.stringify(prepared),
    decode: table.decode,
    find: async (id: string) => {
      const row = session.connection.get(`SELECT version, doc FROM ${name} WHERE id = ?`, [id]);
      return row ? { version: Number(row['version']), stored: String(row['doc']) } : null;
    },
    insert: async (id: string, doc: string) =>
      write(`INSERT INTO ${name} (id, version, doc) VALUES (?, 1, ?)`, [id, doc]),
    replace: async (id: string, version: number, doc: string) =>
      write(`UPDATE ${name} SET version = ?, doc = ? WHERE id = ?`, [version, doc, id]),
    remove: async (id: string) => write(`DELETE FROM ${name} WHERE id = ?`, [id]),
  };
  return writesOf(definition, rows, session, author);
}
