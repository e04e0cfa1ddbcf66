import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '@shuangzhao/platform/errors';
import { partsOf, refusalOf, rowsOf, workbookOf, zipOf } from './workbook.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1)).join('');

describe('what is no table is refused by its content, whatever it is called', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a web page', Buffer.from('\ufeff<html><table><tr><td>1</td></tr></table></html>')],
    ['bytes with NUL', Buffer.from([65, 0, 66])],
  ])('%s', async (_name, bytes) => {
    expect(await refusalOf(bytes)).toEqual(['file.kind']);
  });

  test('a Word document, and any other zip', async () => {
    expect(await refusalOf(await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }))).toEqual([
      'file.kind',
    ]);
    expect(await refusalOf(await zipOf({ 'a.txt': 'a' }))).toEqual(['file.kind']);
  });

  test('bytes in no known encoding', async () => {
    expect(await refusalOf(Buffer.from([0x61, 0xff, 0xff, 0x62]))).toEqual(['file.malformed']);
  });
});

describe('a file beyond a limit is refused, and told which', () => {
  test('rows', async () => {
    expect(await rowsOf(await workbookOf(rows(10)), { rows: 10 })).toHaveLength(10);
    expect(await refusalOf(await workbookOf(rows(11)), { rows: 10 })).toEqual(['file.too_large', 'rows']);
    expect(await refusalOf(Buffer.from('a\n'.repeat(11)), { rows: 10 })).toEqual(['file.too_large', 'rows']);
  });

  test('200,000 rows, with the limits that hold where nobody says others', async () => {
    expect(await refusalOf(await workbookOf(rows(200_000)))).toEqual(['file.too_large', 'rows']);
    expect(await refusalOf(Buffer.from('a\n'.repeat(200_000)))).toEqual(['file.too_large', 'rows']);
  });

  test('columns, of which empty ones do not count', async () => {
    const far = (cell: string) => workbookOf(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1">${cell}</c></row>`);
    expect(await rowsOf(await far(''))).toHaveLength(1);
    expect(await refusalOf(await far('<v>1</v>'))).toEqual(['file.too_large', 'columns']);
    expect(await refusalOf(Buffer.from('a,b,c'), { columns: 2 })).toEqual(['file.too_large', 'columns']);
  });

  test('characters of a cell', async () => {
    const long = 'x'.repeat(11);
    const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>` };
    const limits = { cellLength: 10 };
    expect(await refusalOf(await workbookOf(`<row><c t="str"><v>${long}</v></c></row>`), limits)).toEqual([
      'file.too_large',
      'cellLength',
    ]);
    expect(await refusalOf(await workbookOf('', shared), limits)).toEqual(['file.too_large', 'cellLength']);
    expect(await refusalOf(Buffer.from(long), limits)).toEqual(['file.too_large', 'cellLength']);
  });

  test('shared texts, though each is short or empty', async () => {
    const shared = { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(600_000)}</sst>` };
    expect(await refusalOf(await workbookOf('', shared))).toEqual(['file.too_large', 'sharedLength']);
  });

  test('files inside', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.xml`, '']));
    expect(await refusalOf(await workbookOf('', many), { entries: 10 })).toEqual(['file.too_large', 'entries']);
  });
});

describe('a zip bomb', () => {
  const bomb = `<worksheet><sheetData><row r="1"><c r="A1"/>${'<c r="B1"/>'.repeat(1_000_000)}`;

  test('is refused once more came out than one file inside may hold', async () => {
    const bytes = await workbookOf('', { [SHEET]: bomb });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusalOf(bytes, { entryBytes: 1_000_000 })).toEqual(['file.too_large', 'entryBytes']);
  });

  test('is refused where many files inside are too much together', async () => {
    const bytes = await workbookOf(rows(1), {
      'xl/sharedStrings.xml': `<sst>${' '.repeat(700_000)}</sst>`,
      'xl/styles.xml': `<s>${' '.repeat(700_000)}</s>`,
    });
    expect(await refusalOf(bytes, { entryBytes: 1_000_000, totalBytes: 1_200_000 })).toEqual([
      'file.too_large',
      'totalBytes',
    ]);
  });

  test('is refused where it lies about its size', async () => {
    const bytes = await workbookOf('', { [SHEET]: bomb });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(Buffer.byteLength(bomb));
    const told = Buffer.from(bytes);
    for (let at = told.indexOf(size); at >= 0; at = told.indexOf(size, at + 1)) told.writeUInt32LE(100, at);
    expect(told.equals(bytes)).toBe(false);
    expect(await refusalOf(told)).toEqual(['file.malformed']);
  });

  test('is refused where its files inside lie over one another', async () => {
    const name = Buffer.from('a.xml');
    const data = deflateRawSync(Buffer.from('<a/>'));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = (entry: string) => {
      const header = Buffer.alloc(46);
      header.writeUInt32LE(0x02014b50, 0);
      header.writeUInt16LE(8, 10);
      header.writeUInt32LE(data.length, 20);
      header.writeUInt32LE(4, 24);
      header.writeUInt16LE(entry.length, 28);
      return Buffer.concat([header, Buffer.from(entry)]);
    };
    const file = Buffer.concat([local, name, data]);
    const directory = Buffer.concat(Object.keys(partsOf('')).map(central));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(4, 8);
    end.writeUInt16LE(4, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(file.length, 16);
    expect(await refusalOf(Buffer.concat([file, directory, end]))).toEqual(['file.malformed']);
  });

  test('is refused where one text never ends', async () => {
    const text = `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'x'.repeat(5_000_000)}`;
    expect(await refusalOf(await workbookOf('', { [SHEET]: text }))).toEqual(['file.malformed']);
  });
});

describe('damaged bytes', () => {
  test('are refused or read, and never crash the reader', async () => {
    const whole = await workbookOf(rows(20), { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>' });
    const runs = process.env['TEST_SCALE'] === 'full' ? 20_000 : 300;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const damaged = Buffer.from(whole);
          for (const [at, byte] of changes) damaged[at] = byte;
          const failure = await rowsOf(damaged).then(
            () => undefined,
            (error: unknown) => error,
          );
          expect(failure === undefined || failure instanceof AppError).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});
