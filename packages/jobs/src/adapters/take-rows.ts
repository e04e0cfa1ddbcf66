import type { Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { ImportOrder } from '../domain/job.js';
import type { ImportedRow, RefusedRow } from '../domain/jobs.js';

/** How a row is taken, in somebody's transaction. */
export interface RowWays<Row extends ImportedRow, Held, After> {
  /** What is held of whom the row speaks of. */
  readonly load: (tx: Tx, row: Row) => Promise<Held>;
  /** What the row makes of it; undefined where nothing changes. Pure; throws AppError where the row is refused. */
  readonly judge: (row: Row, held: Held) => After | undefined;
  /** Saves it with its event. Throws AppError where it cannot be held or told: then the row is refused. */
  readonly save: (tx: Tx, held: Held, after: After) => Promise<unknown>;
}

/** Takes sound rows in somebody's transaction and answers those that are refused; a dry run judges alike and saves nothing. */
export type TakeRows<Row extends ImportedRow> = (
  tx: Tx,
  rows: readonly Row[],
  order: ImportOrder,
) => Promise<RefusedRow[]>;

/** A row that was written and then refused: the transaction is given up and run without it. */
export class UnsavedRow extends Error {
  constructor(readonly refused: RefusedRow) {
    super(`Row ${refused.row} cannot be saved.`);
  }
}

const refusalOf = ({ row, faultsOf }: ImportedRow, error: unknown): RefusedRow => {
  if (!(error instanceof AppError) || error.kind === 'internal' || error.kind === 'unavailable') throw error;
  return { row, faults: faultsOf(error) };
};

/** Takes rows one after the other, so that each sees what those before it have made. */
export const rowTaker =
  <Row extends ImportedRow, Held, After>({ load, judge, save }: RowWays<Row, Held, After>): TakeRows<Row> =>
  async (tx, rows, { dryRun }) => {
    const refused: RefusedRow[] = [];
    const judged = (row: Row, held: Held): After | undefined => {
      try {
        return judge(row, held);
      } catch (error) {
        refused.push(refusalOf(row, error));
        return undefined;
      }
    };
    for (const row of rows) {
      const held = await load(tx, row);
      const after = judged(row, held);
      if (dryRun || after === undefined) continue;
      try {
        await save(tx, held, after);
      } catch (error) {
        throw new UnsavedRow(refusalOf(row, error));
      }
    }
    return refused;
  };
