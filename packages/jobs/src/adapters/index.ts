export type { JobSealing } from './job-pieces.js';
export { sheetFiles } from './sheet-files.js';
export { openJobs } from './stored-jobs.js';
export { rowTaker } from './take-rows.js';
