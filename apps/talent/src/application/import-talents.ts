import { importRows } from '@shuangzhao/jobs/application';
import { faultsIn, type Header, type SheetRow } from '@shuangzhao/jobs/domain';
import { dayOf } from '@shuangzhao/platform/clock';
import { readHeader } from '../domain/import-columns.js';
import { reasonsOf } from '../domain/import-reasons.js';
import { draftOver, keysOf, readImportRow } from '../domain/import-row.js';
import type { ImportJob, TalentRow } from '../domain/job.js';
import { samePerson } from '../domain/same-person.js';
import { stated } from '../domain/talent.js';
import type { Ways } from './ways.js';

/** Works through an import of people from where it stands. */
export const importTalents = ({ jobs, sheets, vocabulary, regions, now }: Ways) => {
  const rowReader = (_job: ImportJob, header: Header) => {
    const seen = new Set<string>();
    return (sheetRow: SheetRow): TalentRow => {
      const today = dayOf(now());
      const said = readImportRow(header, sheetRow, { vocabulary, regions, today, seen });
      for (const key of keysOf(said.identity)) seen.add(key);
      return {
        row: said.row,
        faults: said.faults,
        identity: said.identity,
        change: (holders) => {
          const held = samePerson(said.identity, holders);
          const isByPhone = held !== undefined && holders.idNumber === undefined;
          // A phone that finds a record is its own, or one of before: then it stays of before.
          const row = isByPhone ? { ...said, identity: { ...said.identity, phone: null } } : said;
          return { held, talent: stated(held?.talent, draftOver(held?.talent, row), { vocabulary, today }) };
        },
        faultsOf: (error) => faultsIn(header, said.row, error),
      };
    };
  };
  return importRows({ jobs, sheets, readHeader, rowReader, reasonsOf });
};
