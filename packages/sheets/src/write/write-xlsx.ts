import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Sheet } from './sheet.js';
import { frameXml, sheetPlace, sheetXml, stylesXml } from './xlsx-parts.js';

/**
 * Tables as a workbook, in pieces, each a sheet with a bold, frozen header. Texts stay texts: no code becomes a number, no text a formula.
 * Throws what the rows throw.
 */
export async function* writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = new PassThrough();
  const sources: Readable[] = [];
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  const small = { ...frameXml(sheets.map(({ name }) => name)), 'xl/styles.xml': stylesXml() };
  for (const [place, text] of Object.entries(small)) zip.addBuffer(Buffer.from(text), place);
  for (const [at, sheet] of sheets.entries())
    zip.addReadStreamLazy(sheetPlace(at + 1), (give) => {
      const source = Readable.from(sheetXml(sheet), { objectMode: false });
      source.on('error', (error) => output.destroy(error)); // the zip does not listen to it
      sources.push(source);
      give(null, source);
    });
  zip.end();
  try {
    for await (const chunk of output) yield chunk as Buffer;
  } finally {
    for (const source of sources) source.destroy();
  }
}
