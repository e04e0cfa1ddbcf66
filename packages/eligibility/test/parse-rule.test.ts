import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, parseRule } from '../src/index.js';
import { factsArbitrary, rules, runs } from './support/arbitraries.js';
import { registry } from './support/corpus.js';

const good = { fact: 'enterprise.revenue', op: 'gte', value: 5, text: '营收' };
const nested = (depth: number): unknown => {
  let rule: unknown = good;
  for (let level = 1; level < depth; level += 1) rule = { not: rule };
  return rule;
};
const faultsOf = (input: unknown, at?: string) => {
  const parsed = parseRule(input, registry, at);
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`);
};
const faultsOfCondition = (change: object) => faultsOf({ all: [{ ...good, ...change }] });

describe('a good rule', () => {
  test('is read as a copy that decides the same', () => {
    fc.assert(
      fc.property(rules, factsArbitrary, (rule, facts) => {
        const parsed = parseRule(JSON.parse(JSON.stringify(rule)), registry);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
        expect(parsed.rule).toEqual(rule);
        expect(decide(parsed.rule, facts)).toBe(decide(rule, facts));
      }),
      runs(500, 10_000),
    );
  });

  test('may be 32 levels deep and 500 nodes large', () => {
    expect(faultsOf(nested(32))).toEqual([]);
    expect(faultsOf({ all: Array.from({ length: 499 }, () => good) })).toEqual([]);
  });

  test('without a registry may name any fact', () => {
    expect(parseRule({ ...good, fact: 'netProfitSum3y' })).toEqual({
      ok: true,
      rule: { ...good, fact: 'netProfitSum3y' },
    });
  });
});

describe('a bad rule is refused with the path of what is bad', () => {
  test.each<[string, unknown, string[]]>([
    ['an empty all', { all: [] }, ['all rule.empty']],
    ['an empty any inside', { all: [good, { any: [] }] }, ['all.1.any rule.empty']],
    ['a group that is no list', { any: good }, ['any rule.not_a_list']],
    ['two groups in one node', { all: [{ all: [good], any: [good] }] }, ['all.0 rule.ambiguous']],
    ['a group with a field of a condition', { not: good, text: 'x' }, ['text rule.field_unknown']],
    ['a condition with a field of its own', { not: { ...good, unit: 'CNY' } }, ['not.unit rule.field_unknown']],
    [
      'no node at all',
      { all: [good, null, 'x', [good]] },
      ['all.1 rule.not_a_node', 'all.2 rule.not_a_node', 'all.3 rule.not_a_node'],
    ],
    ['nothing', undefined, [' rule.not_a_node']],
    [
      'a condition without a value',
      { any: [{ fact: good.fact, op: 'gte', text: 'x' }] },
      ['any.0.value rule.field_missing'],
    ],
    [
      'an empty node',
      {},
      ['fact rule.field_missing', 'op rule.field_missing', 'value rule.field_missing', 'text rule.field_missing'],
    ],
    [
      'several faults at once',
      { all: [{ ...good, op: '>=' }, { any: [{ ...good, value: '5' }] }] },
      ['all.0.op rule.operator_unknown', 'all.1.any.0.value rule.value_invalid'],
    ],
  ])('%s', (_name, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  test.each<[string, object, string]>([
    ['an unknown operator', { op: 'ne' }, 'all.0.op rule.operator_unknown'],
    ['an operator that Object has', { op: 'constructor' }, 'all.0.op rule.operator_unknown'],
    ['an unknown fact', { fact: 'enterprise.nope' }, 'all.0.fact rule.fact_unknown'],
    ['a fact that Object has', { fact: '__proto__' }, 'all.0.fact rule.fact_unknown'],
    ['no words', { text: ' ' }, 'all.0.text rule.text_missing'],
    ['a text for a number', { value: '5' }, 'all.0.value rule.value_invalid'],
    ['a number that is not finite', { value: Infinity }, 'all.0.value rule.value_invalid'],
    ['a list for a comparison', { value: [5] }, 'all.0.value rule.value_invalid'],
    ['a range the wrong way round', { op: 'between', value: [5, 1] }, 'all.0.value rule.value_invalid'],
    ['a range of three', { op: 'between', value: [1, 2, 3] }, 'all.0.value rule.value_invalid'],
    ['an empty list', { op: 'in', value: [] }, 'all.0.value rule.value_invalid'],
    ['a mixed list', { op: 'in', value: [1, 'a'] }, 'all.0.value rule.value_invalid'],
    ['a list operator on a number', { op: 'includesAny', value: ['a'] }, 'all.0.op rule.operator_unfit'],
    ['a comparison of a text', { fact: 'enterprise.park', op: 'gte', value: 'a' }, 'all.0.op rule.operator_unfit'],
    [
      'a yes or no in a list',
      { fact: 'enterprise.isPrivate', op: 'in', value: [true] },
      'all.0.op rule.operator_unfit',
    ],
    [
      'equality with a list',
      { fact: 'enterprise.qualifications', op: 'eq', value: 'a' },
      'all.0.op rule.operator_unfit',
    ],
    ['a number for yes or no', { fact: 'enterprise.isPrivate', op: 'eq', value: 1 }, 'all.0.value rule.value_invalid'],
    [
      'a day that does not exist',
      { fact: 'enterprise.registeredOn', value: '2026-02-30' },
      'all.0.value rule.value_invalid',
    ],
    [
      'a value outside a closed vocabulary',
      { fact: 'enterprise.scale', op: 'in', value: ['tiny'] },
      'all.0.value rule.value_invalid',
    ],
    ['existence as a text', { op: 'exists', value: 'true' }, 'all.0.value rule.value_invalid'],
  ])('%s', (_name, change, fault) => {
    expect(faultsOfCondition(change)).toEqual([fault]);
  });

  test('a rule too deep or too large, without overflowing the stack', () => {
    const path = Array.from({ length: 32 }, () => 'not').join('.');
    expect(faultsOf(nested(33))).toEqual([`${path} rule.too_deep`]);
    expect(faultsOf(nested(10_000))).toEqual([`${path} rule.too_deep`]);
    expect(faultsOf({ all: Array.from({ length: 500 }, () => good) })).toEqual(['all.499 rule.too_large']);
    const pairs = Array.from({ length: 200 }, () => ({ any: [good, { not: good }] }));
    expect(faultsOf({ all: pairs })).toEqual(['all.124.any.1.not rule.too_large']);
    const values = Array.from({ length: 1_001 }, (_, index) => index);
    const many = { ...good, op: 'in', value: values };
    expect(faultsOf({ all: [many, { not: many }] })).toEqual(['all.1.not.value rule.too_large']);
    expect(faultsOf({ any: Array.from({ length: 100_000 }, () => good) })).toEqual(['any.499 rule.too_large']);
  });

  test('fields that would reach a prototype', () => {
    expect(faultsOf(JSON.parse('{"__proto__": {"all": []}, "not": {}}'))).toEqual(['__proto__ rule.field_unknown']);
    expect(faultsOf({ ...good, constructor: 1 })).toEqual(['constructor rule.field_unknown']);
    expect(faultsOf(Object.create(good))).toEqual([' rule.not_a_node']);
  });

  test('under the path that the caller gives', () => {
    expect(faultsOf({ any: [] }, 'benefits.2.when')).toEqual(['benefits.2.when.any rule.empty']);
  });
});
