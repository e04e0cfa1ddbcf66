import { AppError } from '@shuangzhao/platform/errors';
import type { Limits } from './limits.js';

const COUNTED: Readonly<Record<keyof Limits, string>> = {
  rows: 'rows',
  columns: 'columns',
  cellLength: 'characters in a cell',
  entries: 'files inside',
  entryBytes: 'bytes in a file inside',
  totalBytes: 'bytes when unpacked',
  sharedLength: 'characters of text',
};

/** A file beyond one of the limits; its fault's path names which. */
export const tooLarge = (limit: keyof Limits, limits: Limits): AppError => {
  const message = `The file has more than ${limits[limit]} ${COUNTED[limit]}.`;
  const code = 'file.too_large';
  return new AppError('invalid', code, message, { errors: [{ path: limit, code, message }] });
};

/** A file of a kind that is not read. */
export const wrongKind = (what: string): AppError =>
  new AppError('invalid', 'file.kind', `This is ${what}. Send an Excel workbook (.xlsx) or a csv file.`);

/** A file that cannot be read to its end; `row` where the row is known. */
export const malformed = (message: string, options: { cause?: unknown; row?: number } = {}): AppError => {
  const code = 'file.malformed';
  const { cause, row } = options;
  return new AppError('invalid', code, message, {
    ...(row === undefined ? {} : { errors: [{ path: `rows.${row}`, code, message }] }),
    cause,
  });
};
