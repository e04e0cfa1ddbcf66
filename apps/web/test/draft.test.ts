import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromDraft, inputUnit, NOTHING, toDraft, withChoice } from '../src/input/draft.js';
import { messages } from '../src/messages.js';
import { factNamed, facts } from './data.js';

const revenue = factNamed('enterprise.revenue');
const ratio = factNamed('enterprise.rdRatio');
const growth = factNamed('enterprise.revenueGrowth');
const employees = factNamed('enterprise.employees');

describe('answers in the units that people use', () => {
  test.each([
    ['38000', 380_000_000],
    ['３８，０００', 380_000_000],
    ['1,234.5', 12_345_000],
    ['3.8亿', 380_000_000],
    ['3.8 亿元', 380_000_000],
    ['500万元', 5_000_000],
    ['500000元', 500_000],
    ['0.07', 700],
  ])('revenue %s is %d yuan', (draft, value) => {
    expect(fromDraft(revenue, draft)).toEqual({ value });
  });

  test('a ratio is asked for in per cent and kept as a fraction', () => {
    expect(inputUnit(ratio)).toBe('％');
    expect(fromDraft(ratio, '5.5')).toEqual({ value: 0.055 });
    expect(fromDraft(ratio, '5.5％')).toEqual({ value: 0.055 });
  });

  test('people are counted in people, 3万 of them too', () => {
    expect(fromDraft(employees, '260')).toEqual({ value: 260 });
    expect(fromDraft(employees, '260人')).toEqual({ value: 260 });
    expect(fromDraft(employees, '3万')).toEqual({ value: 30_000 });
  });

  test('nothing filled in is no answer, and an empty list chosen on purpose is one', () => {
    expect(fromDraft(revenue, '  ')).toEqual({ value: null });
    const titles = factNamed('enterprise.qualifications');
    expect(fromDraft(titles, [])).toEqual({ value: null });
    expect(fromDraft(titles, [NOTHING])).toEqual({ value: [] });
    expect(toDraft(titles, [])).toEqual([NOTHING]);
  });

  test('choosing 没有 drops the rest, choosing anything drops 没有', () => {
    expect(withChoice(['高新技术企业'], ['高新技术企业', NOTHING])).toEqual([NOTHING]);
    expect(withChoice([NOTHING], [NOTHING, '高新技术企业'])).toEqual(['高新技术企业']);
  });
});

describe('what can not be read says so', () => {
  test.each([
    ['a word', revenue, '三千万', messages.faults.number],
    ['two numbers', revenue, '1-2', messages.faults.number],
    ['a unit of something else', employees, '20 台', messages.faults.number],
    ['less than nothing', revenue, '-1', messages.faults.negative],
    ['more than all', ratio, '101', messages.faults.percent],
    ['half a day', factNamed('enterprise.registeredOn'), '0201-03-01', messages.faults.day],
    ['no day of the calendar', factNamed('enterprise.registeredOn'), '2024-13-01', messages.faults.day],
  ])('%s', (_what, definition, draft, fault) => {
    expect(fromDraft(definition, draft)).toEqual({ fault });
  });

  test('a loss and a decline may be negative', () => {
    expect(fromDraft(factNamed('enterprise.netProfit'), '-20')).toEqual({ value: -200_000 });
    expect(fromDraft(growth, '-12.5')).toEqual({ value: -0.125 });
  });
});

test('every number of the registry comes back as it was shown', () => {
  const numbers = facts.filter(({ type }) => type === 'number');
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 1_000_000 }), (definition, size) => {
      const value = definition.unit === '比例' ? size / 1_000_000 : size;
      expect(fromDraft(definition, toDraft(definition, value))).toEqual({ value });
    }),
    { seed: 20261122 },
  );
});
