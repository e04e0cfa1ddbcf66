import type { Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { ImportOrder } from '../domain/job.js';
import type { RefusedRow, RowToTake } from '../domain/jobs.js';
import { EnterpriseRecords, storedEnterpriseOf } from './enterprise-records.js';
import type { enterpriseSaver } from './save-enterprise.js';

/** A row whose enterprise was written and then could not be told to others: the transaction is given up and run without it. */
export class UntellableRow extends Error {
  constructor(readonly refused: RefusedRow) {
    super(`Row ${refused.row} cannot be told.`);
  }
}

const refusalOf = ({ row, faultsOf }: RowToTake, error: unknown): RefusedRow => {
  if (!(error instanceof AppError) || error.kind === 'internal' || error.kind === 'unavailable') throw error;
  return { row, faults: faultsOf(error) };
};

/** Takes rows in somebody's transaction and answers those that are refused; a dry run judges alike and saves nothing. */
export const rowTaker =
  (save: ReturnType<typeof enterpriseSaver>) =>
  async (tx: Tx, rows: readonly RowToTake[], { dryRun }: ImportOrder): Promise<RefusedRow[]> => {
    const refused: RefusedRow[] = [];
    const judge = (row: RowToTake, stored: Parameters<RowToTake['change']>[0]) => {
      try {
        return row.change(stored);
      } catch (error) {
        refused.push(refusalOf(row, error));
        return undefined;
      }
    };
    for (const row of rows) {
      const held = await tx.collection(EnterpriseRecords).get(row.uscc);
      const stored = held && storedEnterpriseOf(held);
      const after = judge(row, stored);
      if (dryRun || after === undefined || after === stored?.enterprise) continue;
      try {
        await save(tx, held, after, { imported: true });
      } catch (error) {
        throw new UntellableRow(refusalOf(row, error));
      }
    }
    return refused;
  };
