/** A cell that holds no value but an error of the spreadsheet: `#REF!`, or a formula that was never calculated. */
export interface CellFault {
  readonly error: string;
}

/** What a cell holds; days are `YYYY-MM-DD`, null is empty. In a csv every value is a text. */
export type Cell = string | number | boolean | null | CellFault;

/** A row that is not empty: its number as a spreadsheet shows it (1 is the first), and its cells from column A on. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Whether a cell holds an error in the place of a value. */
export const isCellFault = (cell: Cell | undefined): cell is CellFault => typeof cell === 'object' && cell !== null;
