import { describe, expect, test } from '@jest/globals';
import { decide, type Condition, type FactValue } from '../src/index.js';

const status = (op: string, value: unknown, actual: FactValue | null | undefined, fact = 'enterprise.revenue') =>
  decide({ fact, op, value, text: 'x' } as Condition, actual === undefined ? {} : { [fact]: actual });

describe('each operator', () => {
  test.each([
    ['eq', 5, [5], [4, 6]],
    ['gt', 5, [5.01], [5, 4]],
    ['gte', 5, [5, 6], [4.99]],
    ['lt', 5, [4.99], [5, 6]],
    ['lte', 5, [5, 4], [5.01]],
    ['between', [5, 7], [5, 6, 7], [4.99, 7.01]],
    ['in', [5, 7], [5, 7], [6]],
    ['notIn', [5, 7], [6], [5, 7]],
    ['gte', '2014-01-01', ['2014-01-01', '2020-12-31'], ['2013-12-31']],
    ['between', ['2026-01-01', '2026-12-31'], ['2026-12-31'], ['2027-01-01']],
    ['eq', false, [false], [true]],
    ['in', ['micro', 'small'], ['small'], ['large', 'smal']],
    ['includesAny', ['甲', '乙'], [['乙', '丙'], ['甲']], [['丙'], []]],
    ['includesAll', ['甲', '乙'], [['乙', '甲', '丙']], [['甲'], []]],
  ])('%s %j is met by the first values and not by the others', (op, value, good, bad) => {
    expect(good.map((actual) => status(op, value, actual))).toEqual(good.map(() => 'met'));
    expect(bad.map((actual) => status(op, value, actual))).toEqual(bad.map(() => 'notMet'));
  });

  test('an absent or null fact makes every condition unknown', () => {
    const wanted: [string, unknown][] = [
      ['eq', 1],
      ['gt', 1],
      ['gte', 1],
      ['lt', 1],
      ['lte', 1],
      ['between', [1, 2]],
    ];
    wanted.push(['in', [1]], ['notIn', [1]], ['includesAny', ['甲']], ['includesAll', ['甲']]);
    for (const [op, value] of wanted) {
      expect([status(op, value, undefined), status(op, value, null)]).toEqual(['unknown', 'unknown']);
    }
  });

  test('exists is never unknown: a missing fact is none', () => {
    expect([status('exists', true, undefined), status('exists', true, null), status('exists', true, 0)]).toEqual([
      'notMet',
      'notMet',
      'met',
    ]);
    expect([status('exists', false, undefined), status('exists', false, false)]).toEqual(['met', 'notMet']);
  });

  test('a value of another type than the condition asks for tells nothing', () => {
    expect(status('gte', 5, '6')).toBe('unknown');
    expect(status('eq', true, 'true')).toBe('unknown');
    expect(status('notIn', ['a'], 1)).toBe('unknown');
    expect(status('includesAny', ['甲'], '甲')).toBe('unknown');
    expect(status('in', ['甲'], ['甲'])).toBe('unknown');
  });
});

describe('codes are compared by prefix', () => {
  test.each(['enterprise.regionCode', 'chamber.regionCode'])('%s: 3404 holds its counties', (fact) => {
    expect(status('in', ['3404'], '340403', fact)).toBe('met');
    expect(status('notIn', ['3404'], '340403', fact)).toBe('notMet');
    expect(status('in', ['3404'], '340104', fact)).toBe('notMet');
    expect(status('in', ['340421'], '340400', fact)).toBe('notMet');
    expect(status('in', ['0403'], '340403', fact)).toBe('notMet');
  });

  test('an industry code holds its classes, a letter its whole section', () => {
    const code = (op: string, wanted: string[], actual: string) =>
      status(op, wanted, actual, 'enterprise.industryCode');
    expect(code('in', ['C36'], 'C3670')).toBe('met');
    expect(code('in', ['C'], 'C3670')).toBe('met');
    expect(code('in', ['C36'], 'C3')).toBe('notMet');
    expect(code('notIn', ['C16', 'H'], 'C1610')).toBe('notMet');
    expect(code('notIn', ['C16', 'H'], 'C17')).toBe('met');
  });

  test('eq and other facts are compared whole', () => {
    expect(status('eq', 'C36', 'C3670', 'enterprise.industryCode')).toBe('notMet');
    expect(status('in', ['淮南'], '淮南高新区', 'enterprise.park')).toBe('notMet');
  });
});
