export { isCellFault, type Cell, type CellFault, type Row } from './cell.js';
export { LIMITS, type Limits } from './limits.js';
export { readRows } from './read/read-rows.js';
export { writeCsv } from './write/write-csv.js';
export { writeXlsx } from './write/write-xlsx.js';
export type { Column, Sheet, WrittenCell } from './write/sheet.js';
