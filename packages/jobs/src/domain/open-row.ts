import { AppError, type Fault } from '@shuangzhao/platform/errors';
import type { Header, SheetColumn } from './header.js';
import type { ImportFault } from './job.js';
import { textOfCell } from './read-cell.js';
import type { Cell, SheetRow } from './sheet.js';

/** The faults of a refusal, each with the column of the file that it speaks of; null: the whole row. */
export const faultsIn = (header: Header, row: number, error: AppError): ImportFault[] => {
  const titleOf = (path: string): string | null => {
    const at = header.columns.findIndex((column) => column?.key === path);
    if (at !== -1) return header.titles[at] ?? null;
    const list = path.replace(/\.\d+$/, ''); // the column of an element of a list is that of the list
    return list === path ? null : titleOf(list);
  };
  const faults: readonly Fault[] =
    error.errors.length > 0 ? error.errors : [{ path: '', code: error.code, message: error.message }];
  return faults.map(({ path, code, message }) => ({ row, column: titleOf(path), code, message }));
};

/** Opens a row for reading by the header of its file; what is refused meanwhile is gathered in `faults`. */
export const openRow = (header: Header, { row, cells }: SheetRow) => {
  const faults: ImportFault[] = [];
  /** What work answers; undefined where it is refused. */
  const attempt = <Value>(work: () => Value): Value | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof AppError) || error.kind === 'internal') throw error;
      faults.push(...faultsIn(header, row, error));
      return undefined;
    }
  };
  const cellOf = (column: SheetColumn): Cell => cells[header.columns.indexOf(column)] ?? null;
  const textIn = (column: SheetColumn) => attempt(() => textOfCell(column.key, cellOf(column)));
  return { faults, attempt, cellOf, textIn };
};
