import type { Page } from '../page.js';
import { boundSql, sql, valueSql } from './filter-sql.js';
import type { Sql } from './filter-sql.js';

/** A stretch of a sorted list: its condition and its order. Stretches follow each other. */
export interface Stretch {
  readonly where: Sql;
  readonly order: string;
}

/** The stretches after a page's place. A null sort value has a stretch of its own, so that an index serves each one. */
export function stretchesOf({ sort: { path, direction }, after }: Page): Stretch[] {
  const value = valueSql(path);
  const [word, beyond] = direction === 1 ? ['ASC', '>'] : ['DESC', '<'];
  const byId = `id ${word}`;
  const byValue = path.text === 'id' ? byId : `${value} ${word}, ${byId}`;
  if (!after) return [{ where: sql('TRUE'), order: byValue }];
  if (path.text === 'id') return [{ where: sql(`id ${beyond} ?`, after.id), order: byId }];
  if (after.value === null) {
    const nulls = { where: sql(`${value} IS NULL AND id ${beyond} ?`, after.id), order: byId };
    return direction === 1 ? [nulls, { where: sql(`${value} IS NOT NULL`), order: byValue }] : [nulls];
  }
  const { text: last, params } = boundSql(after.value);
  const further = `${value} ${beyond}= ${last} AND (${value} ${beyond} ${last} OR id ${beyond} ?)`;
  const values = { where: sql(further, ...params, ...params, after.id), order: byValue };
  return direction === 1 ? [values] : [values, { where: sql(`${value} IS NULL`), order: byId }];
}
