import type { DocumentDefinition } from '../define-document.js';
import type { DocumentPath } from '../document-path.js';
import type { Index } from '../indexes.js';
import type { Doc } from '../port.js';
import type { Connection, Row } from './connection.js';
import { valueSql } from './filter-sql.js';
import { decoderOf } from './json.js';

/** A collection as SQLite keeps it: one row a document, `(id, version, doc)`, the document as JSON. */
export interface Table<T> {
  readonly definition: DocumentDefinition<T>;
  /** Quoted. */
  readonly name: string;
  /** Quoted names of the side tables, by indexed array path. */
  readonly sides: ReadonlyMap<string, string>;
  readonly decode: (doc: string) => T;
  readonly documentOf: (row: Row) => Doc<T>;
  /** The paths whose unique index an error of SQLite speaks of. */
  readonly uniquePaths: (error: unknown) => readonly string[];
}

const isThroughArray = ({ keys }: Index): boolean => keys.some(({ path }) => path.arrays.length > 0);
const sideName = (collection: string, path: string): string => `"_values:${collection}:${path}"`;

/** How a definition's documents lie in SQLite; nothing is created yet. */
export function tableOf<T>(definition: DocumentDefinition<T>): Table<T> {
  const { name, indexes, shape } = definition;
  const read = decoderOf(shape);
  const decode = (doc: string): T => read(doc) as T;
  const paths = new Map(indexes.map((index) => [`${name}:${index.name}`, index.keys.map(({ path }) => path.text)]));
  const arrayPaths = indexes.filter(isThroughArray).flatMap(({ keys }) => keys.map(({ path }) => path.text));
  return {
    definition,
    name: `"${name}"`,
    sides: new Map(arrayPaths.map((path) => [path, sideName(name, path)])),
    decode,
    documentOf: (row) => ({
      ...decode(row['doc'] as string),
      id: row['id'] as string,
      version: row['version'] as number,
    }),
    uniquePaths: (error) => paths.get(/index '(.+)'/.exec(String(error))?.[1] ?? '') ?? ['id'],
  };
}

function createIndex(connection: Connection, table: Table<unknown>, { keys, unique, name }: Index): void {
  const columns = keys.map(({ path, direction }) => `${valueSql(path)} ${direction === 1 ? 'ASC' : 'DESC'}`);
  if (!unique) columns.push(keys.at(-1)?.direction === -1 ? 'id DESC' : 'id');
  connection.exec(
    `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${table.definition.name}:${name}" ON ${table.name} (${columns.join(', ')})`,
  );
}

/** Selects the different values at an array path, of a trigger's row or of all rows. */
function valuesSql(row: 'OLD' | 'NEW' | 'each', { arrays, leaf }: DocumentPath, table?: string): string {
  const from = arrays.map((array, n) => `json_each(${n === 0 ? `${row}.doc` : `e${n - 1}.value`}, '$.${array}') e${n}`);
  if (table) from.unshift(`${table} each`);
  const element = `e${arrays.length - 1}.value`;
  const value = leaf === null ? element : `json_extract(${element}, '$.${leaf}')`;
  return `SELECT DISTINCT ${value}, ${row}.id FROM ${from.join(', ')} WHERE ${value} IS NOT NULL`;
}

function createSide(connection: Connection, { name, definition }: Table<unknown>, path: DocumentPath): void {
  const side = sideName(definition.name, path.text);
  const known = connection.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`, [side.slice(1, -1)]);
  if (known) return;
  const trigger = (when: string): string => `"_${when}:${definition.name}:${path.text}" AFTER ${when}`;
  const add = `INSERT INTO ${side} ${valuesSql('NEW', path)};`;
  const drop = `DELETE FROM ${side} WHERE (value, id) IN (${valuesSql('OLD', path)});`;
  const array = `json_extract(%.doc, '$.${path.arrays[0] ?? ''}')`;
  const changed = `${array.replace('%', 'OLD')} IS NOT ${array.replace('%', 'NEW')}`;
  connection.exec(`
    CREATE TABLE ${side} (value ANY NOT NULL, id TEXT NOT NULL, PRIMARY KEY (value, id)) STRICT, WITHOUT ROWID;
    CREATE TRIGGER ${trigger('INSERT')} ON ${name} BEGIN ${add} END;
    CREATE TRIGGER ${trigger('DELETE')} ON ${name} BEGIN ${drop} END;
    CREATE TRIGGER ${trigger('UPDATE')} ON ${name} WHEN ${changed} BEGIN ${drop} ${add} END;
    INSERT INTO ${side} ${valuesSql('each', path, name)};
  `);
}

/** Creates a collection's table and indexes where they are missing; an index that left the schema stays. */
export function createTable(connection: Connection, table: Table<unknown>): void {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${table.name} (id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL) STRICT`,
  );
  for (const index of table.definition.indexes) {
    if (!isThroughArray(index)) createIndex(connection, table, index);
    else for (const { path } of index.keys) createSide(connection, table, path);
  }
}
