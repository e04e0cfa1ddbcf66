import { describe, expect, test } from '@jest/globals';
import { showsDay } from '../src/read/styles.js';
import { cellsOf, partsOf, refusalOf, rowsOf, workbookOf, zipOf } from './workbook.js';

const styles = (xfs: string, formats = '') =>
  `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`;
const withStyles = (xfs: string, formats = '') => ({ 'xl/styles.xml': styles(xfs, formats) });

describe('a workbook', () => {
  test('gives each kind of cell as it is meant', async () => {
    const bytes = await workbookOf(
      `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>
       <c r="E1" t="inlineStr"><is><t>直接</t></is></c><c r="F1" t="str"><f>A1</f><v>公式的文字</v></c><c r="G1"><f>1+1</f><v>2</v></c>
       <c r="H1" t="d"><v>2026-11-22T00:00:00Z</v></c></row>`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>零</t></si><si><r><t>壹</t></r><r><t xml:space="preserve"> 贰</t></r><rPh sb="0" eb="1"><t>yī</t></rPh></si></sst>',
      },
    );
    expect(await cellsOf(bytes)).toEqual([['壹 贰', 1.5, true, false, '直接', '公式的文字', 2, '2026-11-22']]);
  });

  test('tells errors, and formulas that were never calculated, as such', async () => {
    const bytes = await workbookOf(
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>TODAY()</f></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    );
    expect(await cellsOf(bytes)).toEqual([[{ error: '#DIV/0!' }, { error: 'a formula without its value' }]]);
  });

  test('keeps the place of rows and cells where some are left out', async () => {
    const bytes = await workbookOf(
      '<row r="2"><c r="C2"><v>1</v></c><c r="AB2"><v>2</v></c></row><row r="3"><c r="A3" s="1"/></row><row r="7"><c><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    const rows = await rowsOf(bytes);
    expect(rows.map(({ row }) => row)).toEqual([2, 7, 8]);
    expect(rows[0]?.cells).toEqual([null, null, 1, ...Array<null>(24).fill(null), 2]);
    expect(rows[1]?.cells).toEqual([3, 4]);
  });

  test('gives days as days, in both calendars, and other numbers as numbers', async () => {
    const cells =
      '<row r="1"><c r="A1" s="1"><v>46348</v></c><c r="B1" s="2"><v>46348.75</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1"><v>46348</v></c><c r="E1" s="1"><v>1</v></c><c r="F1" s="1"><v>60</v></c></row>';
    const xfs = '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="20"/>';
    const format = '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>';
    const bytes = await workbookOf(cells, withStyles(xfs, format));
    expect(await cellsOf(bytes)).toEqual([['2026-11-22', '2026-11-22', 0.5, 46348, '1900-01-01', 60]]);
    const { 'xl/workbook.xml': workbook = '', ...parts } = partsOf(cells, withStyles(xfs, format));
    const mac = await zipOf({
      ...parts,
      'xl/workbook.xml': workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    });
    expect((await cellsOf(mac))[0]?.[0]).toBe('2030-11-23');
  });

  test.each([
    ['yyyy-mm-dd', true],
    ['[$-804]yyyy"年"m"月"', true],
    ['mm"月"', true],
    ['h:mm:ss', false],
    ['[h]:mm', false],
    ['General', false],
    ['#,##0.00_);[Red]\\d', false],
    ['0.00E+00', false],
    ['"day" 0', false],
  ])('the format %s shows a day: %s', (format, isDay) => {
    expect(showsDay(format)).toBe(isDay);
  });

  test('is read from its first sheet that can be seen, wherever that lies', async () => {
    const parts = partsOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const bytes = await zipOf({
      ...parts,
      'xl/workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="h" sheetId="1" state="hidden" r:id="r1"/><x:sheet name="v" sheetId="2" r:id="r2"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="o/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="o/worksheet" Target="/xl/other/two.xml"/></Relationships>',
      'xl/other/two.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(await cellsOf(bytes)).toEqual([[2]]);
  });

  test('is refused where it is damaged', async () => {
    const whole = await workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const malformed = async (sheetData: string, others: Record<string, string> = {}) =>
      (await refusalOf(await workbookOf(sheetData, others)))?.[0];
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toEqual(['file.malformed']);
    expect(await malformed('<row r="1"><c r="A1"><v>1</c></row>')).toBe('file.malformed');
    expect(await malformed('<row r="2"/><row r="1"/>')).toBe('file.malformed');
    expect(await malformed('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')).toBe('file.malformed');
    expect(await malformed('<row r="1"><c r="A1"><v>one</v></c></row>')).toBe('file.malformed');
    expect(await malformed('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })).toBe('file.malformed');
  });

  test('is refused where it brings a DOCTYPE, and knows no entities but those of XML', async () => {
    const bomb =
      '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(await refusalOf(await workbookOf('', { 'xl/worksheets/sheet1.xml': bomb }))).toEqual(['file.malformed']);
    const entity = '<row><c t="inlineStr"><is><t>&file;</t></is></c></row>';
    expect(await refusalOf(await workbookOf(entity))).toEqual(['file.malformed']);
  });
});
