import { AppError } from '@shuangzhao/platform/errors';
import type { Header } from '../domain/header.js';
import type { SheetRow, Sheets } from '../domain/sheet.js';

/** The rows below the header of a file that can be read to its end. Throws AppError `file.*` or `import.*`. */
export const countRows = async (
  sheets: Sheets,
  readHeader: (row: SheetRow) => Header,
  content: Uint8Array,
): Promise<number> => {
  let rows = -1;
  for await (const row of sheets.read(content)) {
    if (rows < 0) readHeader(row);
    rows += 1;
  }
  if (rows < 1) throw new AppError('invalid', 'import.no_rows', 'The file has no row below its header.');
  return rows;
};
