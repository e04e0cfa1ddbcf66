import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benefitOf, bestCombination, type Benefit, type Facts, type Rule } from '../src/index.js';
import { runs } from './support/arbitraries.js';
import { themes } from './support/corpus.js';

const scale = (value: string): Rule => ({ fact: 'enterprise.scale', op: 'eq', value, text: value });
const fixed = (amount: number | null, when?: Rule): Benefit => ({
  amount,
  formula: null,
  when,
  text: `定额${String(amount)}`,
});
const share = (rate: number, cap: number | null, when?: Rule): Benefit => ({
  amount: null,
  formula: { rate, of: 'enterprise.revenue', cap },
  when,
  text: `比例${rate}`,
});
const money = (benefits: Benefit[], facts: Facts = {}, totalCap?: number) => {
  const { estimate, upTo } = benefitOf({ benefits, totalCap }, facts);
  return [estimate, upTo];
};
const small = { 'enterprise.scale': 'small' };

describe('benefit', () => {
  test('adds up what is met and known, each up to its cap', () => {
    expect(money([fixed(100), share(0.1, 50), share(0.01, null)], { 'enterprise.revenue': 1_000 })).toEqual([160, 160]);
  });

  test('counts a benefit only where its own condition is met', () => {
    expect(money([fixed(100, scale('small')), fixed(200, scale('large'))], small)).toEqual([100, 100]);
    expect(money([fixed(200, scale('large'))], small)).toEqual([null, 0]);
  });

  test('counts what is not decided or not known yet at its cap in upTo, and not at all where there is none', () => {
    expect(money([fixed(100, scale('small')), share(0.1, 50), share(0.1, null)])).toEqual([null, 150]);
    expect(money([fixed(100), share(0.1, 50, scale('large'))], { 'enterprise.revenue': 1 })).toEqual([100, 150]);
  });

  test('caps the sum of all by the cap of the policy', () => {
    expect(money([fixed(300), share(0.1, 500)], { 'enterprise.revenue': 3_000 }, 500)).toEqual([500, 500]);
    expect(money([fixed(300), share(0.1, 500)], {}, 500)).toEqual([300, 500]);
  });

  test('is null, not zero, where there is no money to compute', () => {
    expect(money([fixed(null), share(0.1, null)])).toEqual([null, 0]);
    expect(money([share(0.1, null)], { 'enterprise.revenue': 0 })).toEqual([0, 0]);
  });

  test('is never below zero', () => {
    expect(money([fixed(100), share(0.1, null)], { 'enterprise.revenue': -5_000 })).toEqual([100, 100]);
  });

  test('tells the clauses that count or may count', () => {
    expect(benefitOf({ benefits: [fixed(1, scale('small')), fixed(2, scale('large')), fixed(3)] }, small)).toEqual({
      estimate: 4,
      upTo: 4,
      currency: 'CNY',
      text: '定额1；定额3',
    });
  });

  test.each([
    [0.1, 2.9, 0.29],
    [0.25, 1_234_567.89, 308_641.97],
    [0.0001, 299_999_999.99, 29_999.99],
    [0.7, 0.1, 0.07],
    [1, 0.019999, 0.01],
    [0.15, 1e21, 1.5e20],
  ])(
    '%d of %d yuan is %d, rounded down to fen of the decimal and not of its binary fraction',
    (rate, revenue, expected) => {
      expect(money([share(rate, null)], { 'enterprise.revenue': revenue })).toEqual([expected, expected]);
    },
  );

  test('rounds the sum down once, not each part', () => {
    expect(money([share(0.005, null), share(0.005, null)], { 'enterprise.revenue': 1 })).toEqual([0.01, 0.01]);
  });

  test('gives back any amount of fen whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (fen) => {
        expect(money([share(1, null)], { 'enterprise.revenue': fen / 100 })[0]).toBe(fen / 100);
      }),
      runs(1_000, 50_000),
    );
  });

  test('is exact for any rate of four places and any amount of fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 1e12 }), (rate, fen) => {
        const exact = Number((BigInt(rate) * BigInt(fen)) / 10_000n) / 100;
        expect(money([share(rate / 10_000, null)], { 'enterprise.revenue': fen / 100 })[0]).toBe(exact);
      }),
      runs(1_000, 50_000),
    );
  });
});

describe('the best combination', () => {
  const offer = (policyId: string, estimate: number | null) => ({ policyId, benefit: { estimate } });
  const above = ['ah-2022-9-05-above-scale', 'hn-2022-56-01-above-scale', 'hngx-2024-above-scale'] as const;

  test('takes the largest of each theme and everything that is in none', () => {
    const offers = [
      offer(above[0], 200_000),
      offer(above[1], 50_000),
      offer('cn-hte-cit-15', 800_000.1),
      offer('b', 0.2),
      offer('c', null),
    ];
    expect(bestCombination(offers, themes)).toEqual({
      total: 1_000_000.3,
      policyIds: [above[0], 'b', 'cn-hte-cit-15'],
    });
  });

  test('takes the first by id of equals, whatever their order', () => {
    const offers = [offer(above[2], 5), offer(above[0], 5), offer(above[1], 5)];
    expect(bestCombination(offers, themes)).toEqual({ total: 5, policyIds: [above[0]] });
    expect(bestCombination(offers.toReversed(), themes)).toEqual({ total: 5, policyIds: [above[0]] });
  });

  test('of nothing is nothing', () => {
    expect(bestCombination([], themes)).toEqual({ total: 0, policyIds: [] });
  });
});
