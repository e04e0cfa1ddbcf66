import { AppError, type Fault } from '@shuangzhao/platform/errors';
import type { Cell, SheetRow } from './sheet.js';

/** A column that a file may have; `key` is the path that faults name. */
export interface SheetColumn {
  readonly key: string;
  readonly title: string;
  /** A code of digits, of which a spreadsheet would make a number. */
  readonly isCode?: boolean;
}

/** The header of a file: which column stands where, and what is wrong with it. */
export interface Header<Column extends SheetColumn = SheetColumn> {
  readonly row: number;
  /** As the file writes them. */
  readonly titles: readonly string[];
  /** By place; undefined where the file's column is not read. */
  readonly columns: readonly (Column | undefined)[];
  /** A fault for each column that nobody knows; its path is the column's title. */
  readonly faults: readonly Fault[];
}

/** Which columns are read, and by which names. */
export interface HeaderLaw<Column extends SheetColumn> {
  readonly columns: readonly Column[];
  readonly namesOf: (column: Column) => readonly string[];
  /** The column without which no row can be read, and the code of its lack. */
  readonly required: { readonly column: Column; readonly code: string };
}

/** Says what is wrong with a row of a file that we gave back; nobody reads it. */
export const ERROR_TITLE = '错误';

/** A header cell as people write it: full or half width, with or without blanks. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const textOf = (cell: Cell): string => (typeof cell === 'object' ? '' : String(cell).trim());

const refused = (code: string, message: string) =>
  new AppError('invalid', code, message, { errors: [{ path: 'rows.1', code, message }] });

/** Reads header rows: a column is known by any of its names. */
export const headerReader = <Column extends SheetColumn>({ columns: all, namesOf, required }: HeaderLaw<Column>) => {
  const known = new Map(all.flatMap((column) => namesOf(column).map((name) => [plain(name), column])));
  /** Throws AppError `import.column_repeated`, or with the code of the required column where that lacks: then no row could be read. */
  return ({ row, cells }: SheetRow): Header<Column> => {
    const titles = cells.map(textOf);
    const columns = titles.map((title) => known.get(plain(title)));
    if (!columns.includes(required.column))
      throw refused(required.code, `The first row needs a column ${required.column.title}.`);
    const repeated = columns.find((column, at) => column !== undefined && columns.indexOf(column) !== at);
    if (repeated !== undefined)
      throw refused('import.column_repeated', `The column ${repeated.title} is there more than once.`);
    const unknown = titles.filter((title, at) => columns[at] === undefined && title !== '' && title !== ERROR_TITLE);
    const message = 'Nobody knows this column; it is left out.';
    const faults = unknown.map((title) => ({ path: title.slice(0, 100), code: 'import.column_unknown', message }));
    return { row, titles, columns, faults };
  };
};
