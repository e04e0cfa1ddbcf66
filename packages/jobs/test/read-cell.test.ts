import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCell, writeCell, type CellType } from '../src/domain/index.js';

describe('a value in a cell', () => {
  test('is read back as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((one) => one === one.trim() && !/[、;；,，\n]/.test(one));
    const values: readonly (readonly [CellType, fc.Arbitrary<number | boolean | string | string[]>])[] = [
      ['number', fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0)],
      ['boolean', fc.boolean()],
      ['text', text],
      ['list', fc.array(text, { minLength: 1 })],
    ];
    for (const [type, value] of values)
      fc.assert(
        fc.property(value, (one) => {
          expect(readCell('x', writeCell(one), type)).toEqual(one);
          expect(readCell('x', String(writeCell(one)), type)).toEqual(one); // as a csv has it
        }),
        { numRuns: process.env['TEST_SCALE'] === 'full' ? 5_000 : 300 },
      );
  });

  test.each([
    ['1,234,567.5', 1_234_567.5],
    ['１２', 12],
    ['5.5%', 0.055],
    ['1e3', 1000],
    ['-3', -3],
  ])('%s is the number %d', (cell, number) => {
    expect(readCell('x', cell, 'number')).toBe(number);
  });

  test.each([['1,23'], ['12万'], ['0x10'], ['Infinity'], ['1 2 x']])('%s is no number', (cell) => {
    expect(() => readCell('x', cell, 'number')).toThrow(expect.objectContaining({ code: 'fact.type' }));
  });

  test.each([['2026-1-2'], ['2026/01/02'], ['2026年1月2日'], ['2026.1.2'], [' 2026-01-02 ']])('%s is a day', (cell) => {
    expect(readCell('x', cell, 'date')).toBe('2026-01-02');
  });

  test('with an error of the spreadsheet is no value', () => {
    expect(() => readCell('x', { error: '#REF!' }, 'number')).toThrow(
      expect.objectContaining({ code: 'import.cell_error' }),
    );
  });
});
