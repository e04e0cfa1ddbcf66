import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Row } from '../cell.js';
import { malformed, tooLarge } from '../faults.js';
import { restored } from '../formulas.js';
import type { Limits } from '../limits.js';
import { decodeText } from './decode-text.js';

const DELIMITERS = [',', ';', '\t'];
const LONGEST_RECORD = 4_000_000;

/** The delimiter that parts the first line into most cells, what is quoted left out. */
const delimiterOf = (start: string): string => {
  const [line = ''] = start.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const parts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[parts.indexOf(Math.max(...parts))] ?? ',';
};

const failureOf = (error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  const row = Number(error['records'] ?? 0) + 1;
  return malformed(`Row ${row} has a quotation mark that does not close a cell, or opens one and never closes it.`, {
    cause: error,
    row,
  });
};

/** The rows of a csv file, each cell a text. Throws AppError `file.kind`, `file.too_large`, `file.malformed`. */
export async function* readCsv(bytes: Buffer, limits: Limits): AsyncGenerator<Row> {
  const pieces = decodeText(bytes);
  const first = await pieces.next();
  const start = first.done === true ? '' : first.value;
  const parser = parse({
    delimiter: delimiterOf(start),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const text = (async function* () {
    yield start;
    yield* pieces;
  })();
  // What goes wrong destroys the parser, whose reader below is told.
  pipeline(Readable.from(text), parser, () => undefined);
  let row = 0;
  let count = 0;
  try {
    for await (const record of parser) {
      row += 1;
      const cells = (record as string[]).map((cell) => (cell === '' ? null : restored(cell)));
      if (cells.some((cell) => cell !== null && cell.length > limits.cellLength)) throw tooLarge('cellLength', limits);
      const last = cells.findLastIndex((cell) => cell !== null);
      if (last >= limits.columns) throw tooLarge('columns', limits);
      if (last < 0) continue;
      count += 1;
      if (count > limits.rows) throw tooLarge('rows', limits);
      yield { row, cells: cells.slice(0, last + 1) };
    }
  } catch (error) {
    throw failureOf(error);
  }
}
