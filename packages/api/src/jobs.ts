import { z } from 'zod';
import { count, instant, named } from './common.js';

const format = z.enum(['xlsx', 'csv']);

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv';
/** What files of a format are served as. */
export const FILE_TYPES: Readonly<Record<z.output<typeof format> | 'json', string>> = {
  xlsx: XLSX_TYPE,
  csv: CSV_TYPE,
  json: 'application/json',
};

export const jobParams = z.strictObject({ id: z.string().min(1).max(100) });
export const importQuery = z.strictObject({
  dryRun: z.boolean().optional().describe('Judge every row and change nothing.'),
});
export const templateQuery = z.strictObject({ format: format.default('xlsx') });

export const exportRequest = named(
  'ExportRequest',
  z
    .strictObject({
      q: z.string().max(200).optional().describe('Words inside the name or the USCC.'),
      industry: z.string().max(20).optional(),
      region: z.string().max(20).optional(),
      format: format.default('xlsx'),
    })
    .meta({ examples: [{ region: '340403', format: 'xlsx' }] }),
);

const importError = named(
  'ImportError',
  z.strictObject({
    row: z.int().min(1).describe('As a spreadsheet shows it: the first row is 1.'),
    column: z.string().nullable().describe('The title that the file gives the column; null: the whole row.'),
    code: z.string(),
    message: z.string(),
  }),
);

const imported = {
  accepted: count.describe('Rows that went in, or would go in.'),
  rejected: count,
  errorCount: count.describe('All errors; the first thousand are listed.'),
  errors: z.array(importError),
};

/** How an import ended; its job has the file of refused rows. */
export const importOutcome = named('ImportOutcome', z.strictObject({ ...imported, jobId: z.string() }));

const importResult = named('ImportResult', z.strictObject(imported));
const exportResult = named('ExportResult', z.strictObject({ rows: count }));

export const job = named(
  'Job',
  z.strictObject({
    id: z.string().describe('Begins with the service that runs it: industry-…, talent-…'),
    kind: z.enum(['enterprises.import', 'enterprises.export', 'talents.import']),
    state: z.enum(['running', 'done', 'failed']),
    done: count.describe('Rows.'),
    total: count.describe('Rows.'),
    startedAt: instant,
    finishedAt: instant.optional(),
    result: z.union([importResult, exportResult]).optional(),
    error: z.strictObject({ code: z.string(), message: z.string() }).optional().describe('Why it failed as a whole.'),
  }),
);
