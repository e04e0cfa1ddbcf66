import { describe, expect, test } from '@jest/globals';
import type { MatchItem, Matches } from '../src/api.js';
import { headlineOf, summarise } from '../src/format/headline.js';
import { item, matchesOf, pays } from './matches.js';

const say = (items: MatchItem[], change: Partial<Matches> = {}): string => {
  const matches = matchesOf(items, change);
  return headlineOf(summarise(matches, matches.items));
};

describe('the headline', () => {
  test('counts money in force and names what is to be verified apart', () => {
    const inForce = [
      item({ policyId: 'a', benefit: pays(1_000_000) }),
      item({ policyId: 'b', benefit: pays(280_000) }),
      item({ policyId: 'c' }),
    ];
    const open = ['d', 'e', 'f'].map((policyId) => item({ policyId, validity: 'endUnknown' }));
    expect(say([...inForce, ...open])).toBe('初步符合 6 项，现行有效的约可得 128 万元；另有 3 项有效期待核实');
  });

  test('does not add up policies of one theme', () => {
    const items = [item({ policyId: 'a', benefit: pays(500_000) }), item({ policyId: 'b', benefit: pays(300_000) })];
    const headline = { total: 500_000, policyIds: ['a'], endUnknown: [] };
    expect(say(items, { headline })).toBe('初步符合 2 项，现行有效的约可得 50 万元');
  });

  test('does not promise the money of a policy whose end is not known', () => {
    expect(say([item({ policyId: 'a', validity: 'endUnknown', benefit: pays(500_000) })])).toBe(
      '初步符合 1 项，有效期待核实（约 50 万元）',
    );
  });

  test('writes unknown money as unknown, never as 0', () => {
    expect(say([item({ policyId: 'a' })])).toBe('初步符合 1 项，现行有效的金额未知');
  });

  test('points to the open ones while nothing is met', () => {
    expect(say([item({ policyId: 'a', decision: 'unknown' })])).toBe(
      '目前还没有能确定初步符合的政策，还有 1 项补充信息后可判断',
    );
  });

  test('leaves policies of chambers out', () => {
    const chamber = item({ policyId: 'b', subject: 'chamber', benefit: pays(900_000) });
    expect(say([item({ policyId: 'a', benefit: pays(100_000) }), chamber])).toBe(
      '初步符合 1 项，现行有效的约可得 10 万元',
    );
  });
});
