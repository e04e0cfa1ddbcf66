import { expect, test } from '@jest/globals';
import { movesBetween, seeNext } from '../src/state/moves.js';
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
