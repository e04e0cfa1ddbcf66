import { readRows, writeCsv, writeXlsx } from '@shuangzhao/sheets';
import type { Sheets } from '../domain/sheet.js';

const LONGEST_CELL = 10_000;

/** Files by the package that knows them. */
export const sheetFiles: Sheets = {
  read: (bytes) => readRows(bytes, { cellLength: LONGEST_CELL }),
  write: (format, sheets) => (format === 'xlsx' ? writeXlsx(sheets) : writeCsv(sheets[0])),
};
