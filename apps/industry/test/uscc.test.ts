import { describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { readReference } from '@shuangzhao/platform/reference';
import fc from 'fast-check';
import { completeUscc, requireUscc } from '../src/domain/uscc.js';
import { numRuns } from './scale.js';

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const sixteen = fc.string({ unit: fc.constantFrom(...Array.from(SYMBOLS)), minLength: 16, maxLength: 16 });
const uscc = sixteen.map(completeUscc);

const faultOf = (text: string): string | undefined => {
  try {
    requireUscc(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect([error.kind, error.code, error.errors[0]?.path]).toEqual(['invalid', 'enterprise.uscc_invalid', 'uscc']);
    return error.errors[0]?.code;
  }
};

const withCharacter = (text: string, at: number, character: string) =>
  text.slice(0, at) + character + text.slice(at + 1);

describe('a unified social credit code', () => {
  test('passes when both check characters are right', () => {
    fc.assert(
      fc.property(uscc, (text) => faultOf(text) === undefined),
      { numRuns },
    );
  });

  // Published by their holders: Huawei, Alibaba (China), Tencent.
  test.each(['914403001922038216', '91330100799655058B', '9144030071526726XG'])(
    'of a well-known company passes: %s',
    (text) => {
      expect(faultOf(text)).toBeUndefined();
    },
  );

  test('of the demo enterprise passes', async () => {
    const demo = await readReference('demo-enterprise.json');
    expect(demo).toEqual(expect.objectContaining({ uscc: expect.any(String) }));
    expect(faultOf((demo as { uscc: string }).uscc)).toBeUndefined();
  });

  test('may have each of the 31 symbols as its check character, also 0 for no remainder', () => {
    const seen = new Set<string>();
    const organisationSeen = new Set<string>();
    for (let number = 0; number < 3_000; number += 1) {
      const text = completeUscc(`91340400${String(number).padStart(8, '0')}`);
      expect(faultOf(text)).toBeUndefined();
      seen.add(text.charAt(17));
      organisationSeen.add(text.charAt(16));
    }
    expect([...seen].sort().join('')).toBe(SYMBOLS);
    expect([...organisationSeen].sort().join('')).toBe('0123456789X');
  });

  test('with any one character mistaken for another is refused', () => {
    fc.assert(
      fc.property(uscc, fc.nat(17), fc.constantFrom(...Array.from(SYMBOLS)), (text, at, symbol) => {
        fc.pre(text.charAt(at) !== symbol);
        return faultOf(withCharacter(text, at, symbol)) !== undefined;
      }),
      { numRuns: numRuns * 5 },
    );
  });

  test('with any two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(uscc, fc.nat(16), (text, at) => {
        const [first, second] = [text.charAt(at), text.charAt(at + 1)];
        fc.pre(first !== second);
        return faultOf(withCharacter(withCharacter(text, at, second), at + 1, first)) !== undefined;
      }),
      { numRuns: numRuns * 5 },
    );
  });

  test('says which check failed, and never puts anything right silently', () => {
    const good = completeUscc('91340400MA2WXHN0');
    const other = (symbol: string) => (symbol === '0' ? '1' : '0');
    expect(faultOf('')).toBe('uscc.length');
    expect(faultOf(good.slice(1))).toBe('uscc.length');
    expect(faultOf(` ${good.slice(1)}`)).toBe('uscc.alphabet');
    expect(faultOf(good.toLowerCase())).toBe('uscc.alphabet');
    expect(faultOf(`${good.slice(0, 17)}８`)).toBe('uscc.alphabet');
    for (const symbol of 'IOSVZ-') expect(faultOf(withCharacter(good, 3, symbol))).toBe('uscc.alphabet');
    expect(faultOf(withCharacter(good, 16, other(good.charAt(16))))).toBe('uscc.organisation_check');
    expect(faultOf(withCharacter(good, 17, other(good.charAt(17))))).toBe('uscc.check');
  });
});
