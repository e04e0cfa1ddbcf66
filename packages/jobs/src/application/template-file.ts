import type { SheetColumn } from '../domain/header.js';
import type { FileFormat, Sheets, WrittenSheet } from '../domain/sheet.js';
import type { FilePiece } from './read-job-file.js';

/** A column as the template explains it. */
export interface ExplainedColumn extends SheetColumn {
  readonly type: string;
  readonly unit?: string | null;
  /** The words that it takes; null: any. */
  readonly words?: readonly string[] | null;
  readonly example: string;
  readonly help: string;
  /** Whether what is typed into it stays a text: numbers and yes or no would be marked as mistakes. */
  readonly isText: boolean;
}

const GUIDE = ['列名', '类型', '单位', '可填的值', '示例', '说明'];

const sheetsOf = (name: string, columns: readonly ExplainedColumn[]): [WrittenSheet, WrittenSheet] => [
  {
    name,
    columns: columns.map(({ title, isText }) => ({ title, width: Math.max(12, title.length * 2 + 2), isText })),
    rows: [],
  },
  {
    name: '填写说明',
    columns: GUIDE.map((title) => ({ title, width: title === '说明' ? 80 : 28, isText: true })),
    rows: columns.map(({ title, type, unit = null, words = null, example, help }) => [
      title,
      type,
      unit,
      words === null ? null : words.join('、'),
      example,
      help,
    ]),
  },
];

/** The empty file to be filled in: a column for each thing, and (in an xlsx) a second sheet that explains them; `name`: whom the rows speak of. */
export const templateFile = async (
  sheets: Sheets,
  { name, format, columns }: { name: string; format: FileFormat; columns: readonly ExplainedColumn[] },
): Promise<FilePiece> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of sheets.write(format, sheetsOf(name, columns))) pieces.push(piece);
  const content = Buffer.concat(pieces);
  return { name: `${name}导入模板.${format}`, format, size: content.length, content };
};
