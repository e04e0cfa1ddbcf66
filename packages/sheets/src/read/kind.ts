import { wrongKind } from '../faults.js';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'an old Excel file (.xls), or a workbook with a password'],
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['25504446', 'a PDF'],
  ['7b5c727466', 'an RTF document'],
  ['526172211a07', 'a RAR archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['1f8b', 'a gzip file'],
];
const ZIP = /^504b(0304|0506|0708)/;
const MARKUP = /^\ufeff?\s*</;

/** What the bytes are, whatever the file is called. Throws AppError `file.kind` for what can be no table. */
export const kindOf = (bytes: Buffer): 'zip' | 'text' => {
  if (bytes.length === 0) throw wrongKind('an empty file');
  const start = bytes.subarray(0, 8).toString('hex');
  if (ZIP.test(start)) return 'zip';
  const [, found] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (found !== undefined) throw wrongKind(found);
  if (MARKUP.test(bytes.subarray(0, 256).toString())) throw wrongKind('a web page or an XML file');
  return 'text';
};
