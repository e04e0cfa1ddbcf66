import { importRows } from '@shuangzhao/jobs/application';
import { faultsIn, type SheetRow } from '@shuangzhao/jobs/domain';
import { dayOf } from '@shuangzhao/platform/clock';
import { Enterprise } from '../domain/enterprise.js';
import { reasonsOf } from '../domain/import-reasons.js';
import { readImportRow } from '../domain/import-row.js';
import type { EnterpriseRow, ImportJob } from '../domain/job.js';
import { enterpriseHeaderReader, type EnterpriseHeader } from '../domain/sheet-columns.js';
import { sourceOf } from './source-of.js';
import type { Ways } from './ways.js';
import { authorizeWrite } from './write-rights.js';

/** Works through an import of enterprises from where it stands. */
export const importEnterprises = ({ jobs, sheets, law, now }: Ways) => {
  const rowReader = ({ actor }: ImportJob, header: EnterpriseHeader) => {
    const seen = new Set<string>();
    return (sheetRow: SheetRow): EnterpriseRow => {
      const at = now();
      const today = dayOf(at);
      const { row, faults, uscc, name, asOf, source, facts } = readImportRow(header, sheetRow, { law, today, seen });
      if (uscc !== '') seen.add(uscc);
      return {
        row,
        faults,
        uscc,
        change: (stored) => {
          const before = stored?.enterprise;
          const statement = { facts, asOf, source: sourceOf(actor, source) };
          const after = (before ?? new Enterprise(uscc, '')).merge(name, statement, at);
          authorizeWrite(actor, { before, after, facts, today });
          return after;
        },
        faultsOf: (error) => faultsIn(header, row, error),
      };
    };
  };
  return importRows({ jobs, sheets, readHeader: enterpriseHeaderReader(law.registry), rowReader, reasonsOf });
};
