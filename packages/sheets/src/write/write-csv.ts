import { stringify } from 'csv-stringify/sync';
import { neutralised } from '../formulas.js';
import type { Sheet, WrittenCell } from './sheet.js';

const BYTE_ORDER_MARK = '\ufeff'; // Excel takes the file for GBK without it
const PIECE = 32_768;

// Texts are quoted whatever is in them: a lone CR or a space at the end then stays.
const line = (cells: readonly WrittenCell[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell))], {
    record_delimiter: '\r\n',
    quoted_string: true,
    cast: { boolean: (value) => (value ? 'TRUE' : 'FALSE') },
  });

/** A table as csv in UTF-8, in pieces; texts that a spreadsheet would take for formulas are neutralised. */
export async function* writeCsv({ columns, rows }: Omit<Sheet, 'name'>): AsyncGenerator<Buffer> {
  let text = BYTE_ORDER_MARK + line(columns.map(({ title }) => title));
  for await (const row of rows) {
    text += line(row);
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
