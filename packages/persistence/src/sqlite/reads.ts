import type { DocumentPath } from '../document-path.js';
import { parseFilter } from '../filter.js';
import { parseGroup } from '../group.js';
import { cursorAfter, parsePage } from '../page.js';
import type { Reads, Scalar } from '../port.js';
import { isStorableText } from '../text.js';
import type { Connection, Row } from './connection.js';
import { conditionSql, valueSql } from './filter-sql.js';
import { stretchesOf } from './page-sql.js';
import type { Table } from './table.js';

/** Runs synchronous SQL where and when it is its turn. */
export type Run = <R>(work: (connection: Connection) => R) => Promise<R>;

function keyOf(value: unknown, { kind }: DocumentPath): Scalar | null {
  if (typeof value !== 'number') return typeof value === 'string' ? value : null;
  if (kind === 'date') return new Date(value);
  return kind === 'boolean' ? value === 1 : value;
}

/** The reads of a collection. */
export function readsOf<T>(table: Table<T>, run: Run): Reads<T> {
  const { name, sides, documentOf } = table;
  const { shape } = table.definition;
  const whereSql = (filter: unknown) => conditionSql(parseFilter(shape, filter), sides);

  return {
    async get(id) {
      if (!isStorableText(id)) return null;
      return run((connection) => {
        const row = connection.get(`SELECT id, version, doc FROM ${name} WHERE id = ?`, [id]);
        return row ? documentOf(row) : null;
      });
    },

    async find(filter, options = {}) {
      const where = whereSql(filter);
      const page = parsePage(shape, options);
      const stretches = stretchesOf(page);
      return run((connection) => {
        const rows: Row[] = [];
        for (const stretch of stretches) {
          const missing = page.limit + 1 - rows.length;
          if (missing === 0) break;
          const text = `SELECT id, version, doc FROM ${name} WHERE ${where.text} AND ${stretch.where.text} ORDER BY ${stretch.order} LIMIT ?`;
          rows.push(...connection.all(text, [...where.params, ...stretch.where.params, missing]));
        }
        const items = rows.slice(0, page.limit).map(documentOf);
        const last = items.at(-1);
        return { items, next: last && rows.length > items.length ? cursorAfter(page.sort, last) : null };
      });
    },

    async count(filter) {
      const where = whereSql(filter);
      return run((connection) => {
        const row = connection.get(`SELECT count(*) AS n FROM ${name} WHERE ${where.text}`, where.params);
        return Number(row?.['n']);
      });
    },

    async group(filter, by, sum) {
      const where = whereSql(filter);
      const { key, summed } = parseGroup(shape, by, sum);
      const asKey = key.kind === 'string' ? valueSql(key) : `CAST(${valueSql(key)} AS REAL)`; // integers beyond 2^53 throw
      const total = summed ? `, total(${valueSql(summed)}) AS sum` : '';
      const text = `SELECT ${asKey} AS key, count(*) AS n${total} FROM ${name} WHERE ${where.text} GROUP BY ${valueSql(key)} ORDER BY 1`;
      return run((connection) =>
        connection.all(text, where.params).map((row) => ({
          key: keyOf(row['key'], key),
          count: Number(row['n']),
          ...(summed ? { sum: Number(row['sum']) } : {}),
        })),
      );
    },
  };
}
