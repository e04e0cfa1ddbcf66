import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, missing, type Rule } from '../src/index.js';
import { openFacts } from '../src/missing.js';
import { factsArbitrary, plainRules, readOnceRules, runs } from './support/arbitraries.js';
import { naiveOpenFacts } from './support/naive.js';

const x = (name: string): Rule => ({ fact: name, op: 'gte', value: 1, text: name });
const has = (name: string): Rule => ({ fact: name, op: 'exists', value: true, text: name });

describe('missing', () => {
  test('names the facts that need the fewest answers to settle the rule first', () => {
    expect(missing({ any: [{ all: [x('a'), x('b')] }, x('c')] }, {})).toEqual(['c', 'a', 'b']);
    expect(missing({ all: [{ any: [x('a'), x('b')] }, x('c')] }, {})).toEqual(['c', 'a', 'b']);
    expect(missing({ all: [x('b'), x('a')] }, {})).toEqual(['b', 'a']);
  });

  test('leaves out what is known and what can make no difference any more', () => {
    const rule = { all: [{ any: [x('a'), x('b')] }, { any: [x('c'), x('d')] }] };
    expect(missing(rule, { a: 1, d: 0 })).toEqual(['c']);
  });

  test('names nothing for a rule that is settled', () => {
    expect([missing({ any: [x('a'), x('b')] }, { a: 1 }), missing({ all: [x('a'), x('b')] }, { a: 0 })]).toEqual([
      [],
      [],
    ]);
  });

  test('still asks for what exists finds absent', () => {
    expect(missing({ any: [has('a'), x('b')] }, {})).toEqual(['a', 'b']);
    expect(missing({ all: [has('a'), x('b')] }, {})).toEqual(['b', 'a']);
  });

  test('is empty exactly for what no further answer can turn', () => {
    fc.assert(
      fc.property(plainRules, factsArbitrary, (rule, facts) => {
        expect(missing(rule, facts).length > 0).toBe(decide(rule, facts) === 'unknown');
      }),
      runs(1_000, 20_000),
    );
  });

  test('counts for each fact the smallest set of answers that needs it to settle the rule', () => {
    const state = fc.constantFrom(null, null, null, 0, 1);
    const facts = fc.record({ x0: state, x1: state, x2: state, x3: state, x4: state });
    const domain = Object.fromEntries(['x0', 'x1', 'x2', 'x3', 'x4'].map((name) => [name, [0, 1]]));
    fc.assert(
      fc.property(readOnceRules, facts, (rule, known) => {
        fc.pre(!JSON.stringify(rule).includes('x5'));
        expect(Object.fromEntries(openFacts(rule, known))).toEqual(naiveOpenFacts(rule, known, domain));
      }),
      runs(1_000, 20_000),
    );
  });
});
