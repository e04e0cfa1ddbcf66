import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayOf } from '@shuangzhao/platform/clock';
import { Enterprise } from '../domain/enterprise.js';
import { faultsIn, readImportRow, type ImportRow } from '../domain/import-row.js';
import { reasonsOf } from '../domain/import-reasons.js';
import type { ImportFault, ImportJob, JobFile } from '../domain/job.js';
import type { RefusedRow, RowToTake } from '../domain/jobs.js';
import type { Cell } from '../domain/sheet.js';
import { ERROR_TITLE, headerReader, USCC_COLUMN, type Header } from '../domain/sheet-columns.js';
import { sourceOf } from './source-of.js';
import type { Ways } from './ways.js';
import { authorizeWrite } from './write-rights.js';

/** Few enough to be taken in some 20 ms, for others wait that long. */
const BATCH = 20;
const MOST_LISTED = 1_000;

const shown = (cell: Cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell);

/** Works through an import from where it stands, a few rows at a time; returns early, without an end, where the service stops. */
export const importEnterprises = ({ jobs, sheets, law, now }: Ways) => {
  const changeOf = (header: Header, row: ImportRow, { actor }: ImportJob): RowToTake => {
    const at = now();
    const { uscc, name, asOf, facts } = row;
    const statement = { facts, asOf, source: sourceOf(actor, row.source) };
    return {
      row: row.row,
      uscc,
      change: (stored) => {
        const before = stored?.enterprise;
        const after = (before ?? new Enterprise(uscc, '')).merge(name, statement, at);
        authorizeWrite(actor, { before, after, facts, today: dayOf(at) });
        return after;
      },
      faultsOf: (error) => faultsIn(header, row.row, error),
    };
  };

  /** The rows below the header that are not done yet, each judged by itself. */
  async function* rowsLeft(input: Uint8Array, done: number) {
    const readHeader = headerReader(law.registry);
    const seen = new Set<string>();
    let header: Header | undefined;
    let number = 0;
    for await (const row of sheets.read(input)) {
      if (header === undefined) {
        header = readHeader(row);
        continue;
      }
      number += 1;
      const read = readImportRow(header, row, { law, today: dayOf(now()), seen });
      if (read.uscc !== '') seen.add(read.uscc);
      if (number > done) yield { header, read };
    }
  }

  const headerOf = async (input: Uint8Array): Promise<Header> => {
    for await (const row of sheets.read(input)) return headerReader(law.registry)(row);
    throw new Error('The file of an import has no header.');
  };

  const take = async (job: ImportJob, batch: readonly { header: Header; read: ImportRow }[]): Promise<ImportJob> => {
    const sound = batch.filter(({ read }) => read.faults.length === 0);
    const refused = batch.flatMap(({ read: { row, faults } }) => (faults.length > 0 ? [{ row, faults }] : []));
    const rows = sound.map(({ header, read }) => changeOf(header, read, job));
    const taken = await jobs.takeRows(job, rows, refused);
    await nextTurn(); // the store answers without ever leaving the turn: others need theirs
    return taken;
  };

  /** The refused rows as the file had them, each with what is wrong with it. */
  const correctable = async (job: ImportJob, input: Uint8Array, header: Header, refused: readonly RefusedRow[]) => {
    const faultsByRow = new Map(refused.map(({ row, faults }) => [row, faults]));
    const kept = header.titles.map((title, at) => ({ title, at })).filter(({ title }) => title !== ERROR_TITLE);
    async function* rows() {
      for await (const { row, cells } of sheets.read(input)) {
        const faults = faultsByRow.get(row);
        if (faults !== undefined) yield [...kept.map(({ at }) => shown(cells[at] ?? null)), reasonsOf(faults)];
      }
    }
    const columns = kept.map(({ title, at }) => ({ title, isText: header.columns[at] === USCC_COLUMN }));
    const sheet = { name: '待更正', columns: [...columns, { title: ERROR_TITLE, width: 60 }], rows: rows() };
    const size = await jobs.saveOutput(job.id, sheets.write('xlsx', [sheet]));
    return { name: `导入待更正-${dayOf(job.startedAt)}.xlsx`, format: 'xlsx', size } satisfies JobFile;
  };

  return async (job: ImportJob, isStopping: () => boolean): Promise<void> => {
    const input = await jobs.input(job.id);
    let at = job;
    let batch: { header: Header; read: ImportRow }[] = [];
    for await (const row of rowsLeft(input, job.done)) {
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
    await jobs.end(at, { result, file });
  };
};
