import type { FactValue } from '@shuangzhao/eligibility';
import { codeOfCell, dayText, openRow, type RefusedRow, type SheetRow } from '@shuangzhao/jobs/domain';
import { refuseFaults } from '@shuangzhao/platform/errors';
import { requireFacts, type FactLaw } from './facts.js';
import { valueOfCell } from './read-cell.js';
import { DAY_COLUMN, NAME_COLUMN, SOURCE_COLUMN, USCC_COLUMN, type EnterpriseHeader } from './sheet-columns.js';
import { requireUscc } from './uscc.js';

/** What a row of a file states; what its cells leave empty is not stated. */
export interface StatedRow extends RefusedRow {
  readonly uscc: string;
  readonly name: string | undefined;
  readonly asOf: string | undefined;
  readonly source: string | undefined;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Reads a row by the header of its file, and judges what can be judged without the enterprise. `seen`: the USCCs of the rows before. */
export const readImportRow = (
  header: EnterpriseHeader,
  { row, cells }: SheetRow,
  { law, today, seen }: { law: FactLaw; today: string; seen: ReadonlySet<string> },
): StatedRow => {
  const { faults, attempt, cellOf, textIn } = openRow(header, { row, cells });
  const uscc = attempt(() => {
    const text = codeOfCell('uscc', cellOf(USCC_COLUMN), 'import.uscc_number') ?? '';
    requireUscc(text);
    if (seen.has(text))
      refuseFaults([{ path: 'uscc', code: 'import.repeated', message: 'A row before this one has this USCC.' }]);
    return text;
  });
  const asOf = textIn(DAY_COLUMN);
  const stated = header.columns.flatMap((column, at) => {
    if (column?.fact === undefined) return [];
    const { fact } = column;
    const value = attempt(() => valueOfCell(cells[at] ?? null, fact));
    return value === undefined ? [] : [[fact.fact, value] as const];
  });
  const facts = Object.fromEntries(stated);
  attempt(() => requireFacts(facts, law, today));
  return {
    row,
    uscc: uscc ?? '',
    name: textIn(NAME_COLUMN),
    asOf: asOf === undefined ? undefined : dayText(asOf),
    source: textIn(SOURCE_COLUMN),
    facts,
    faults,
  };
};
