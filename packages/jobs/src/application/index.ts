export { getJob } from './get-job.js';
export { importRows } from './import-rows.js';
export { settledJob } from './own-job.js';
export { readJobFile, type FilePiece } from './read-job-file.js';
export { startImport, type StartImport } from './start-import.js';
export { templateFile, type ExplainedColumn } from './template-file.js';
