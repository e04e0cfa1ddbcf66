import { describe, expect, test } from '@jest/globals';
import { cellsOf, refusalOf, rowsOf } from './workbook.js';

// 统一社会信用代码,企业名称 in GBK, as Chinese Excel writes it.
const GBK = Buffer.from('cdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb2cc6f3d2b5c3fbb3c60d0a', 'hex');

describe('a csv', () => {
  test.each([
    ['UTF-8', Buffer.from('统一社会信用代码,企业名称\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff统一社会信用代码,企业名称\r\n')],
    ['GBK', GBK],
    ['UTF-16', Buffer.from('\ufeff统一社会信用代码\t企业名称\r\n', 'utf16le')],
  ])('is read in %s', async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual([['统一社会信用代码', '企业名称']]);
  });

  test.each([
    ['a comma', 'a,"b;c"\n1,2'],
    ['a semicolon', 'a;"b;c"\n1;2'],
    ['a tab', 'a\t"b;c"\n1\t2'],
  ])('is parted by %s, whatever its quoted cells hold', async (_name, text) => {
    expect(await cellsOf(Buffer.from(text))).toEqual([
      ['a', 'b;c'],
      ['1', '2'],
    ]);
  });

  test('keeps lines and quotes inside a quoted cell, and the number of each row', async () => {
    const rows = await rowsOf(Buffer.from('a,b\r\n"一\r\n二","说""是"""\r\n,,\r\n\r\nc\r\n'));
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['一\r\n二', '说"是"'] },
      { row: 5, cells: ['c'] },
    ]);
  });

  test('is refused, naming the row, where a quotation mark is left open or closes too early', async () => {
    expect(await refusalOf(Buffer.from('a,b\n1,2\n3,"4\n5,6\n'))).toEqual(['file.malformed', 'rows.3']);
    expect(await refusalOf(Buffer.from('a,b\n1,"2"x\n3,4\n'))).toEqual(['file.malformed', 'rows.2']);
  });

  test('gives the text that was neutralised', async () => {
    expect(await cellsOf(Buffer.from("'=1+1,'-5,'abc,''@x,'"))).toEqual([['=1+1', '-5', "'abc", "'@x", "'"]]);
  });
});
