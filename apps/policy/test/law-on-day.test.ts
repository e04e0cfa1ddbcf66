import { describe, expect, test } from '@jest/globals';
import { lawOn } from '../src/domain/law-on-day.js';

const laws = (...begins: (string | null)[]) =>
  begins.map((validFrom, index) => ({ number: index + 1, document: { validFrom } }));
const numberOn = (day: string, ...begins: (string | null)[]) => lawOn(laws(...begins), day)?.number;

describe('the law that governs a day', () => {
  test('is the newest that has begun by then', () => {
    expect(numberOn('2026-06-30', '2025-01-01', '2026-07-01')).toBe(1);
    expect(numberOn('2026-07-01', '2025-01-01', '2026-07-01')).toBe(2);
  });

  test('is a correction at once, where it begins no later than what it corrects', () => {
    expect(numberOn('2025-06-01', '2025-01-01', '2025-01-01')).toBe(2);
    expect(numberOn('2020-01-01', '2025-01-01', null)).toBe(2);
  });

  test('is the oldest before any has begun, and none where there is none', () => {
    expect(numberOn('2020-01-01', '2025-01-01', '2026-07-01')).toBe(1);
    expect(numberOn('2020-01-01')).toBeUndefined();
  });
});
