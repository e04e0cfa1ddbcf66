import { describe, expect, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { writeCsv, writeXlsx, type WrittenCell } from '../src/index.js';
import { cellsOf, rowsOf } from './workbook.js';

const RUNS = process.env['TEST_SCALE'] === 'full' ? 5_000 : 200;

const dangerous = fc.constantFrom(
  '=1+1',
  "'=1",
  "''@a",
  '+86',
  '-5',
  '@x',
  '\tx',
  '\rx',
  '\r',
  ' x ',
  '_x000D_',
  '&lt;',
  '91340400MA2WXHN023',
  '1e5',
  '，、；',
);
const text = fc.oneof(
  dangerous,
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
);
const COLUMNS = ['甲', '乙', '丙'].map((title) => ({ title, isText: title === '甲' }));

const withoutEnd = (cells: readonly unknown[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
const filled = (table: readonly (readonly WrittenCell[])[]) => table.map(withoutEnd).filter(({ length }) => length > 0);

describe('what is written is read back', () => {
  test('as xlsx: texts as texts, numbers as numbers, true and false', async () => {
    const cell = fc.oneof(text, number, fc.boolean(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (table) => {
        const bytes = await buffer(writeXlsx([{ name: '表', columns: COLUMNS, rows: table }]));
        const whole = table.map((row) =>
          row.map((one) => (typeof one === 'string' ? one.replace(/\p{Surrogate}/gu, '\ufffd') : one)),
        );
        expect((await cellsOf(bytes)).slice(1)).toEqual(filled(whole));
      }),
      { numRuns: RUNS },
    );
  });

  test('as csv: texts, whatever a spreadsheet would make of them', async () => {
    // A csv is text: NUL makes it none, and half a character is none in any encoding.
    const cell = fc.oneof(
      text.filter((one) => !/\0|\p{Surrogate}/u.test(one)),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (table) => {
        const bytes = await buffer(writeCsv({ columns: COLUMNS, rows: table }));
        expect((await cellsOf(bytes)).slice(1)).toEqual(filled(table));
      }),
      { numRuns: RUNS },
    );
  });

  test('as csv no cell begins as a formula would', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const written = (await buffer(writeCsv({ columns: [{ title: 'a' }], rows: [[one]] })))
          .toString()
          .split('\r\n')
          .slice(1)
          .join('\r\n');
        expect(written).not.toMatch(/^"?[=+\-@\t\r\n]/);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a workbook that is written', () => {
  test('holds each sheet, and more columns than there are letters', async () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({ title: `列${at}` }));
    const bytes = await buffer(
      writeXlsx([
        { name: '数据', columns, rows: [columns.map((_, at) => at)] },
        { name: '<说明>', columns: COLUMNS, rows: [] },
      ]),
    );
    expect((await rowsOf(bytes))[1]?.cells).toEqual(columns.map((_, at) => at));
  });

  test('cuts a text that Excel would refuse, and shows that it did', async () => {
    const bytes = await buffer(writeXlsx([{ name: '表', columns: COLUMNS, rows: [['x'.repeat(40_000)]] }]));
    expect((await cellsOf(bytes))[1]).toEqual([`${'x'.repeat(32_766)}…`]);
  });

  test('fails as its rows fail', async () => {
    const rows = (async function* () {
      yield [1];
      throw new Error('the rows are gone');
    })();
    await expect(buffer(writeXlsx([{ name: '表', columns: COLUMNS, rows }]))).rejects.toThrow('the rows are gone');
  });
});
