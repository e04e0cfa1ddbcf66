import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Cell } from './sheet.js';

export type CellType = 'number' | 'boolean' | 'text' | 'date' | 'list';

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(e[+-]?\d+|%)?$/i;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
  ['true', true],
  ['false', false],
]);

const refuse = (path: string, code: string, message: string): never => {
  refuseFaults([{ path, code, message }]);
  throw new Error('A fault was not refused.');
};

const ofType = (path: string, message: string): never => refuse(path, 'fact.type', message);

const asNumber = (path: string, text: string): number => {
  const [whole, , , , end] = NUMBER.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (whole === undefined) return ofType(path, 'This is no number: digits, a decimal point, commas between thousands.');
  // The exponent moves the point, where a division would round: 5.5% is 0.055.
  return Number(`${whole.replace(/[,%]/g, '')}${end === '%' ? 'e-2' : ''}`);
};

/** The day that a cell names, as `YYYY-MM-DD` where it has the form of one, else the text as it is. */
export const dayText = (text: string): string => {
  const [, year, month = '', day = ''] = DAY.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The text of a cell without blanks around it; undefined where it is empty. Throws AppError `import.cell_error` or `fact.type`. */
export const textOfCell = (path: string, cell: Cell): string | undefined => {
  if (cell === null) return undefined;
  if (typeof cell === 'object') return refuse(path, 'import.cell_error', `The cell holds an error: ${cell.error}.`);
  if (typeof cell === 'boolean') return ofType(path, 'This is a text, not true or false.');
  const text = String(cell).trim();
  return text === '' ? undefined : text;
};

const POWER_OF_TEN = /^\d(\.\d+)?e\+?\d+$/i;

/**
 * A code as it was meant: half width, without blanks, in capitals; undefined where the cell is empty. Throws AppError with the code given where a
 * spreadsheet made a number of it: that has lost its end.
 */
export const codeOfCell = (path: string, cell: Cell, fault: string): string | undefined => {
  const text = textOfCell(path, cell)?.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (typeof cell === 'number' || (text !== undefined && POWER_OF_TEN.test(text))) {
    const message =
      'The spreadsheet made a number of this code and lost its end; make the column a text and type it again.';
    return refuse(path, fault, message);
  }
  return text;
};

/** The value that a cell states; undefined where it is empty. Throws AppError `import.cell_error` or `fact.type`. */
export const readCell = (
  path: string,
  cell: Cell,
  type: CellType,
): string | number | boolean | string[] | undefined => {
  if (type === 'boolean' && typeof cell === 'boolean') return cell;
  if (type === 'number' && typeof cell === 'number') return cell;
  const text = textOfCell(path, cell);
  if (text === undefined) return undefined;
  switch (type) {
    case 'number':
      return asNumber(path, text);
    case 'boolean':
      return FLAGS.get(text.toLowerCase()) ?? ofType(path, 'This is 是 or 否.');
    case 'date':
      return dayText(text);
    case 'list':
      return text
        .split(/[、;；,，\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== '');
    case 'text':
      return text;
  }
};

/** A cell that shows a value so that it is read back the same. */
export const writeCell = (value: string | number | boolean | readonly string[]): string | number => {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'object' ? value.join('、') : value;
};
