import { describe, expect, test } from '@jest/globals';
import { exactly, inWords } from '../src/format/money.js';

describe('money in words', () => {
  test.each([
    [0, '0 元'],
    [9_999.99, '9,999.99 元'],
    [10_000, '1 万元'],
    [123_456, '12.35 万元'],
    [1_280_000, '128 万元'],
    [41_000_000, '4,100 万元'],
    [99_999_949, '9,999.99 万元'],
    [99_999_999, '1 亿元'],
    [380_000_000, '3.8 亿元'],
    [-52_000, '-5.2 万元'],
  ])('%d yuan is %s', (yuan, words) => {
    expect(inWords(yuan)).toBe(words);
  });

  test('the exact amount keeps its fen', () => {
    expect(exactly(1_234_567.8)).toBe('1,234,567.80 元');
  });
});
