import { describe, expect, test } from '@jest/globals';
import { allOf, anyOf, negate, type Status } from '../src/status.js';

const statuses: Status[] = ['notMet', 'unknown', 'met'];
const all = (...parts: Status[]) => allOf(parts, (part) => part);
const any = (...parts: Status[]) => anyOf(parts, (part) => part);
const pairs = statuses.flatMap((a) => statuses.map((b) => [a, b] as const));
const triples = pairs.flatMap(([a, b]) => statuses.map((c) => [a, b, c] as const));

describe("Kleene's tables", () => {
  test.each([
    ['met', 'met', 'met'],
    ['met', 'unknown', 'unknown'],
    ['met', 'notMet', 'notMet'],
    ['unknown', 'unknown', 'unknown'],
    ['unknown', 'notMet', 'notMet'],
    ['notMet', 'notMet', 'notMet'],
  ] as const)('%s and %s are %s', (a, b, expected) => {
    expect([all(a, b), all(b, a)]).toEqual([expected, expected]);
  });

  test.each([
    ['met', 'met', 'met'],
    ['met', 'unknown', 'met'],
    ['met', 'notMet', 'met'],
    ['unknown', 'unknown', 'unknown'],
    ['unknown', 'notMet', 'unknown'],
    ['notMet', 'notMet', 'notMet'],
  ] as const)('%s or %s is %s', (a, b, expected) => {
    expect([any(a, b), any(b, a)]).toEqual([expected, expected]);
  });

  test('not swaps met and notMet and leaves unknown alone', () => {
    expect(statuses.map(negate)).toEqual(['met', 'unknown', 'notMet']);
  });

  test('the empty all is met, the empty any is notMet', () => {
    expect([all(), any()]).toEqual(['met', 'notMet']);
  });
});

describe('the laws of a distributive lattice with involution', () => {
  test('De Morgan and double negation', () => {
    for (const [a, b] of pairs) {
      expect(negate(all(a, b))).toBe(any(negate(a), negate(b)));
      expect(negate(any(a, b))).toBe(all(negate(a), negate(b)));
      expect(negate(negate(a))).toBe(a);
    }
  });

  test('associative, distributive, absorbing, idempotent', () => {
    for (const [a, b, c] of triples) {
      expect(all(a, all(b, c))).toBe(all(a, b, c));
      expect(any(a, any(b, c))).toBe(any(a, b, c));
      expect(all(a, any(b, c))).toBe(any(all(a, b), all(a, c)));
      expect(any(a, all(b, c))).toBe(all(any(a, b), any(a, c)));
      expect([all(a, any(a, b)), any(a, all(a, b)), all(a, a), any(a, a)]).toEqual([a, a, a, a]);
    }
  });

  test('excluded middle does not hold: what is unknown stays unknown', () => {
    expect([any('unknown', negate('unknown')), all('unknown', negate('unknown'))]).toEqual(['unknown', 'unknown']);
  });
});
