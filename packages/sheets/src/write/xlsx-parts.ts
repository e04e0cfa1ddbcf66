import type { Column, Sheet, WrittenCell } from './sheet.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_CELL = 32_767;
const PIECE = 32_768;
const HEADER_STYLE = 1;
const TEXT_STYLE = 2;

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML: what XML has no room for becomes `_x000D_`, as Excel writes it; half a character becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => XML[character] ?? '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)|[\p{Cc}\ufffe\uffff]/gu, (character) =>
      character === '\n' || character === '\t'
        ? character
        : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

/** Excel refuses a longer cell; what is cut off is shown by an ellipsis. */
const fitting = (text: string): string => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text);

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const textCell = (place: string, style: number, text: string) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(text))}</t></is></c>`;

const cellXml = (place: string, cell: WrittenCell, { isText = false }: Column): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textCell(place, isText ? TEXT_STYLE : 0, cell);
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${place}"><v>${cell}</v></c>`;
};

const columnXml = ({ width = 12, isText = false }: Column, at: number) =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${isText ? ` style="${TEXT_STYLE}"` : ''}/>`;

/** A worksheet in pieces: the header bold and frozen, texts typed as texts. */
export async function* sheetXml({ columns, rows }: Sheet): AsyncGenerator<string> {
  const letters = columns.map((_column, at) => lettersOf(at));
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const header = columns.map(({ title }, at) => textCell(`${letters[at] ?? ''}1`, HEADER_STYLE, title)).join('');
  let xml =
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.map(columnXml).join('')}</cols><sheetData><row r="1">${header}</row>`;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    const cells = columns.map((column, at) => cellXml(`${letters[at] ?? ''}${number}`, row[at] ?? null, column));
    xml += `<row r="${number}">${cells.join('')}</row>`;
    if (xml.length < PIECE) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sheetData></worksheet>`;
}

/** The styles of cells: plain, header, text. */
export const stylesXml = (): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" xfId="0" applyFont="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** Where the sheet of a number (1, 2, …) stands. */
export const sheetPlace = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** The parts that say what the others are, by their places. */
export const frameXml = (names: readonly string[]): Record<string, string> => {
  const each = (xml: (number: number, name: string) => string) => names.map((name, at) => xml(at + 1, name)).join('');
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `${each((number) => `<Override PartName="/${sheetPlace(number)}" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each((number, name) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      each(
        (number) =>
          `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ) +
      `<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  };
};
