import { describe, expect, test } from '@jest/globals';
import { tabOf } from '../src/page/tab.js';
import { movesBetween, seeNext } from '../src/state/moves.js';
import type { View } from '../src/state/view.js';
import { item } from './matches.js';

const before = [item({ policyId: 'a', decision: 'unknown' }), item({ policyId: 'b', decision: 'unknown' })];
const after = [item({ policyId: 'a' }), item({ policyId: 'b', decision: 'unknown' }), item({ policyId: 'c' })];

test('what stands in another group has moved; what was not listed before has not', () => {
  expect([...movesBetween(before, after)]).toEqual([['a', 'met']]);
});

test('another page of the same facts moves nothing', () => {
  const facts = { 'enterprise.employees': 20 };
  const seen = { facts: {}, items: before, moves: null };
  const answered = seeNext(seen, facts, after);
  expect(answered.moves?.size).toBe(1);
  expect(seeNext(answered, facts, [...after, item({ policyId: 'd' })]).moves).toBe(answered.moves);
});

test('what an answer left as it was stays the very same object', () => {
  const seen = seeNext({ facts: {}, items: before, moves: null }, { 'enterprise.employees': 20 }, after);
  expect(seen.items[1]).toBe(before[1]);
  expect(seen.items[0]).not.toBe(before[0]);
});

describe('the group in sight', () => {
  const view: View = {
    facts: {},
    tab: null,
    policy: null,
    withNotInForce: false,
    onlyFavourites: false,
    onlyNotApplied: false,
  };

  test('is what is met, and what could be while nothing is', () => {
    expect(tabOf(view, after)).toBe('met');
    expect(tabOf(view, before)).toBe('unknown');
    expect(tabOf({ ...view, tab: 'notMet' }, after)).toBe('notMet');
  });

  test('follows the opened policy when an answer moves it', () => {
    const opened: View = { ...view, tab: 'unknown', policy: 'a' };
    expect(tabOf(opened, before)).toBe('unknown');
    expect(tabOf(opened, after)).toBe('met');
  });
});
