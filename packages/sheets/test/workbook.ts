import { buffer } from 'node:stream/consumers';
import { AppError } from '@shuangzhao/platform/errors';
import { ZipFile } from 'yazl';
import { readRows, type Limits, type Row } from '../src/index.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip of these files. */
export const zipOf = async (files: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [place, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), place);
  zip.end();
  return buffer(zip.outputStream);
};

/** The parts of a workbook with one sheet of this `sheetData`, others in the place of the usual ones. */
export const partsOf = (sheetData: string, others: Record<string, string> = {}): Record<string, string> => ({
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
  ...others,
});

/** A workbook of these parts. */
export const workbookOf = (sheetData: string, others: Record<string, string> = {}): Promise<Buffer> =>
  zipOf(partsOf(sheetData, others));

/** All rows of a file. */
export const rowsOf = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const row of readRows(bytes, limits)) rows.push(row);
  return rows;
};

/** The cells of all rows of a file. */
export const cellsOf = async (bytes: Uint8Array) => (await rowsOf(bytes)).map(({ cells }) => cells);

/** What reading a file is refused with: its code, and the paths of its faults. */
export const refusalOf = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[] | undefined> => {
  try {
    await rowsOf(bytes, limits);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'invalid') throw error;
    return [error.code, ...error.errors.map(({ path }) => path)];
  }
};
