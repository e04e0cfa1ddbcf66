import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayOf } from '@shuangzhao/platform/clock';
import { ERROR_TITLE, type Header, type SheetColumn } from '../domain/header.js';
import type { AnyImport, AnyJob, ImportFault, JobFile } from '../domain/job.js';
import type { ImportedRow, Jobs, RefusedRow } from '../domain/jobs.js';
import type { Cell, SheetRow, Sheets } from '../domain/sheet.js';

/** What an import works with, and what its rows mean. */
export interface ImportWays<Job extends AnyImport, Column extends SheetColumn, Row extends ImportedRow> {
  readonly jobs: Jobs<AnyJob, Row>;
  readonly sheets: Sheets;
  readonly readHeader: (row: SheetRow) => Header<Column>;
  /** Begins to read the rows below a header; each is read once, in the order of the file, and may depend on those before. */
  readonly rowReader: (job: Job, header: Header<Column>) => (row: SheetRow) => Row;
  /** What is wrong with a row, as a user reads it. */
  readonly reasonsOf: (faults: readonly ImportFault[]) => string;
}

/** Few enough to be taken in some 20 ms, for others wait that long. */
const BATCH = 20;
const MOST_LISTED = 1_000;

const shown = (cell: Cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell);

/** Works through an import from where it stands, a few rows at a time; returns early, without an end, where the service stops. */
export const importRows = <Job extends AnyImport, Column extends SheetColumn, Row extends ImportedRow>({
  jobs,
  sheets,
  readHeader,
  rowReader,
  reasonsOf,
}: ImportWays<Job, Column, Row>) => {
  /** The rows below the header that are not done yet, each judged by itself. */
  async function* rowsLeft(job: Job, input: Uint8Array) {
    let read: ((row: SheetRow) => Row) | undefined;
    let number = 0;
    for await (const row of sheets.read(input)) {
      if (read === undefined) {
        read = rowReader(job, readHeader(row));
        continue;
      }
      number += 1;
      const one = read(row);
      if (number > job.done) yield one;
    }
  }

  const headerOf = async (input: Uint8Array): Promise<Header<Column>> => {
    for await (const row of sheets.read(input)) return readHeader(row);
    throw new Error('The file of an import has no header.');
  };

  const take = async (job: Job, batch: readonly Row[]): Promise<Job> => {
    const taken = await jobs.takeRows(job, batch);
    await nextTurn(); // the store answers without ever leaving the turn: others need theirs
    return taken;
  };

  /** The refused rows as the file had them, each with what is wrong with it. */
  const correctable = async (job: Job, input: Uint8Array, header: Header<Column>, refused: readonly RefusedRow[]) => {
    const faultsByRow = new Map(refused.map(({ row, faults }) => [row, faults]));
    const kept = header.titles.map((title, at) => ({ title, at })).filter(({ title }) => title !== ERROR_TITLE);
    async function* rows() {
      for await (const { row, cells } of sheets.read(input)) {
        const faults = faultsByRow.get(row);
        if (faults !== undefined) yield [...kept.map(({ at }) => shown(cells[at] ?? null)), reasonsOf(faults)];
      }
    }
    const columns = kept.map(({ title, at }) => ({ title, isText: header.columns[at]?.isCode ?? false }));
    const sheet = { name: '待更正', columns: [...columns, { title: ERROR_TITLE, width: 60 }], rows: rows() };
    const size = await jobs.saveOutput(job.id, sheets.write('xlsx', [sheet]));
    return { name: `导入待更正-${dayOf(job.startedAt)}.xlsx`, format: 'xlsx', size } satisfies JobFile;
  };

  return async (job: Job, isStopping: () => boolean): Promise<void> => {
    const input = await jobs.input(job.id);
    let at = job;
    let batch: Row[] = [];
    for await (const row of rowsLeft(job, input)) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      at = await take(at, batch);
      batch = [];
      if (isStopping()) return;
    }
    if (batch.length > 0) at = await take(at, batch);

    const header = await headerOf(input);
    const refused = await jobs.refusedRows(job.id);
    const ofHeader = header.faults.map(({ path, code, message }): ImportFault => ({
      row: header.row,
      column: path,
      code,
      message,
    }));
    const faults = [...ofHeader, ...refused.flatMap((one) => one.faults)];
    const file = refused.length > 0 ? await correctable(at, input, header, refused) : undefined;
    const { accepted, rejected } = at;
    const result = { accepted, rejected, errorCount: faults.length, errors: faults.slice(0, MOST_LISTED) };
    await jobs.end<AnyImport>(at, { result, file });
  };
};
