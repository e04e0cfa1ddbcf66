export { ERROR_TITLE, headerReader, type Header, type SheetColumn } from './header.js';
export { reasonsBy } from './import-reasons.js';
export type { AnyImport, AnyJob, ExportResult, ImportFault, ImportOrder, ImportResult, JobFile } from './job.js';
export type { ImportedRow, JobBell, Jobs, RefusedRow } from './jobs.js';
export { faultsIn, openRow } from './open-row.js';
export { codeOfCell, dayText, readCell, textOfCell, writeCell, type CellType } from './read-cell.js';
export type { Cell, FileFormat, SheetRow, Sheets, WrittenSheet } from './sheet.js';
