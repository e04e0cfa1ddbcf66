import type { Row } from '../cell.js';
import type { Limits } from '../limits.js';
import { openArchive } from './archive.js';
import { readSharedTexts } from './shared-texts.js';
import { sheetRows } from './sheet-rows.js';
import { readDayStyles } from './styles.js';
import { readWorkbook } from './workbook.js';

/** The rows of the first sheet of a workbook that can be seen. Throws AppError `file.kind`, `file.too_large`, `file.malformed`. */
export async function* readXlsx(bytes: Buffer, limits: Limits): AsyncGenerator<Row> {
  const archive = await openArchive(bytes, limits);
  const { sheet, from1904 } = await readWorkbook(archive);
  const dayStyles = await readDayStyles(archive);
  const texts = await readSharedTexts(archive, limits);
  yield* sheetRows(archive.text(sheet), { texts, dayStyles, from1904 }, limits);
}
