/** What a cell of a file holds; days are `YYYY-MM-DD`; an error of the spreadsheet stands in the place of a value. */
export type Cell = string | number | boolean | null | { readonly error: string };

/** A row that is not empty, with its number as a spreadsheet shows it. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

type WrittenCell = string | number | boolean | null;

interface WrittenColumn {
  readonly title: string;
  /** Characters. */
  readonly width?: number;
  /** Whether what is typed into it stays a text. */
  readonly isText?: boolean;
}

/** A table to be written. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
}

export type FileFormat = 'xlsx' | 'csv';

/** How files are read and written. */
export interface Sheets {
  /** The rows of an xlsx or csv file. Throws AppError `file.*` for any other, at once or on the way. */
  read(bytes: Uint8Array): AsyncIterable<SheetRow>;
  /** A file in pieces; a csv has the first table only. */
  write(format: FileFormat, sheets: readonly [WrittenSheet, ...WrittenSheet[]]): AsyncIterable<Uint8Array>;
}
