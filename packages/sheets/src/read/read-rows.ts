import type { Row } from '../cell.js';
import { LIMITS, type Limits } from '../limits.js';
import { kindOf } from './kind.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

/**
 * The rows of a table that are not empty, one after the other; an xlsx or a csv is told by its content, never by its name. Throws AppError
 * `file.kind`, `file.too_large` (its fault names the limit) or `file.malformed`, at once or on the way.
 */
export async function* readRows(bytes: Uint8Array, limits: Partial<Limits> = {}): AsyncGenerator<Row> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = { ...LIMITS, ...limits };
  yield* kindOf(buffer) === 'zip' ? readXlsx(buffer, all) : readCsv(buffer, all);
}
