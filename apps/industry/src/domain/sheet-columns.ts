import type { FactDefinition, Registry } from '@shuangzhao/eligibility';
import type { Fault } from '@shuangzhao/platform/errors';
import { AppError } from '@shuangzhao/platform/errors';
import type { Cell, SheetRow } from './sheet.js';

/** What a column of enterprises holds; `key` is the path that faults name. */
export interface SheetColumn {
  readonly key: string;
  readonly title: string;
  /** Undefined where the column holds no fact. */
  readonly fact?: FactDefinition;
}

export const USCC_COLUMN: SheetColumn = { key: 'uscc', title: '统一社会信用代码' };
export const NAME_COLUMN: SheetColumn = { key: 'name', title: '企业名称' };
export const DAY_COLUMN: SheetColumn = { key: 'asOf', title: '数据日期' };
export const SOURCE_COLUMN: SheetColumn = { key: 'source', title: '来源' };
/** Says what is wrong with a row of a file that we gave back; nobody reads it. */
export const ERROR_TITLE = '错误';

const titleOf = ({ label, unit }: FactDefinition): string =>
  unit === null || label.endsWith(`（${unit}）`) ? label : `${label}（${unit}）`;

/** A column for each fact that an enterprise can have, in the order of the registry. */
export const factColumns = (registry: Registry): SheetColumn[] =>
  [...registry.values()]
    .filter(({ subject }) => subject === 'enterprise')
    .map((fact) => ({ key: `facts.${fact.fact}`, title: titleOf(fact), fact }));

/** The columns of an import: who, from when, who says so, then each fact. */
export const importColumns = (registry: Registry): SheetColumn[] => [
  USCC_COLUMN,
  NAME_COLUMN,
  DAY_COLUMN,
  SOURCE_COLUMN,
  ...factColumns(registry),
];

/** A header cell as people write it: full or half width, with or without blanks. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const namesOf = ({ key, title, fact }: SheetColumn): string[] =>
  fact === undefined ? [key, title] : [title, fact.label, fact.fact];

/** The header of a file: which column stands where, and what is wrong with it. */
export interface Header {
  readonly row: number;
  /** As the file writes them. */
  readonly titles: readonly string[];
  /** By place; undefined where the file's column is not read. */
  readonly columns: readonly (SheetColumn | undefined)[];
  /** A fault for each column that nobody knows; its path is the column's title. */
  readonly faults: readonly Fault[];
}

const textOf = (cell: Cell): string => (typeof cell === 'object' ? '' : String(cell).trim());

const refused = (code: string, message: string) =>
  new AppError('invalid', code, message, { errors: [{ path: 'rows.1', code, message }] });

/** Reads header rows: a column is known by its title, its label without the unit, or the name of its fact. */
export const headerReader = (registry: Registry) => {
  const known = new Map(
    importColumns(registry).flatMap((column) => namesOf(column).map((name) => [plain(name), column])),
  );
  /** Throws AppError `import.no_uscc_column` or `import.column_repeated`: then no row could be read. */
  return ({ row, cells }: SheetRow): Header => {
    const titles = cells.map(textOf);
    const columns = titles.map((title) => known.get(plain(title)));
    if (!columns.includes(USCC_COLUMN))
      throw refused('import.no_uscc_column', `The first row needs a column ${USCC_COLUMN.title}.`);
    const repeated = columns.find((column, at) => column !== undefined && columns.indexOf(column) !== at);
    if (repeated !== undefined)
      throw refused('import.column_repeated', `The column ${repeated.title} is there more than once.`);
    const unknown = titles.filter((title, at) => columns[at] === undefined && title !== '' && title !== ERROR_TITLE);
    const message = 'Nobody knows this column; it is left out.';
    const faults = unknown.map((title) => ({ path: title.slice(0, 100), code: 'import.column_unknown', message }));
    return { row, titles, columns, faults };
  };
};
