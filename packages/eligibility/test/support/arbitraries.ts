import fc from 'fast-check';
import type { Condition, Facts, Rule } from '../../src/index.js';
import type { Domain } from './naive.js';

const isFull = process.env['TEST_SCALE'] === 'full';

/** How often a property is tried; the seed is printed by fast-check when one fails. */
export const runs = (normal: number, full: number) => ({ numRuns: isFull ? full : normal });
export const scaled = (normal: number, full: number): number => (isFull ? full : normal);

const subsets = (values: readonly string[]): string[][] =>
  values.reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);

/** A few facts of the real registry, with values at, between and beyond the bounds that the rules below name. */
export const domain: Domain = {
  'enterprise.revenue': [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, null],
  'enterprise.employees': [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, null],
  'enterprise.isPrivate': [true, false, null],
  'enterprise.scale': ['micro', 'small', 'medium', 'large', 'another', null],
  'enterprise.industryCode': ['C', 'C3', 'C36', 'C360', 'C39', 'I', 'I65', 'I650', 'D', null],
  'enterprise.registeredOn': ['2019-12-31', '2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04', '2020-01-05', null],
  'enterprise.qualifications': [...subsets(['甲', '乙', '丙']), null],
};

export const factNames = Object.keys(domain);

export const factsArbitrary: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.entries(domain).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
);

const number = fc.integer({ min: 0, max: 4 });
const day = fc.constantFrom('2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04');
const scale = fc.constantFrom('micro', 'small', 'medium', 'large');
const code = fc.constantFrom('C', 'C3', 'C36', 'I65');
const some = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
const list = some(fc.constantFrom('甲', '乙', '丙'));
const range = <T extends number | string>(value: fc.Arbitrary<T>) =>
  fc.tuple(value, value).map(([one, other]): [T, T] => (one <= other ? [one, other] : [other, one]));

const condition = (fact: string, op: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Condition> =>
  value.map((one) => ({ fact, op, value: one, text: `${fact} ${op}` }) as Condition);

const ordered = (fact: string, value: fc.Arbitrary<number> | fc.Arbitrary<string>) => [
  ...['eq', 'gt', 'gte', 'lt', 'lte'].map((op) => condition(fact, op, value)),
  condition(fact, 'between', range<number | string>(value)),
];

const plain = [
  ...ordered('enterprise.revenue', number),
  ...ordered('enterprise.employees', number),
  ...ordered('enterprise.registeredOn', day),
  condition('enterprise.isPrivate', 'eq', fc.boolean()),
  ...['in', 'notIn'].map((op) => condition('enterprise.scale', op, some(scale))),
  condition('enterprise.scale', 'eq', scale),
  ...['in', 'notIn'].map((op) => condition('enterprise.industryCode', op, some(code))),
  condition('enterprise.industryCode', 'eq', code),
  ...['includesAny', 'includesAll'].map((op) => condition('enterprise.qualifications', op, list)),
];

const existing = Object.keys(domain).map((fact) => condition(fact, 'exists', fc.boolean()));

/** Rules over these conditions of at most `depth` groups in each other and three parts a group. */
const ruleArbitrary = (leaf: fc.Arbitrary<Rule>, depth: number): fc.Arbitrary<Rule> => {
  if (depth === 0) return leaf;
  const part = ruleArbitrary(leaf, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    { arbitrary: parts.map((all) => ({ all })), weight: 3 },
    { arbitrary: parts.map((any) => ({ any })), weight: 3 },
    { arbitrary: part.map((not) => ({ not })), weight: 1 },
  );
};

export const plainRules = ruleArbitrary(fc.oneof(...plain), 3);
export const rules = ruleArbitrary(fc.oneof(...plain, ...existing), 3);

/** Conditions on facts of their own: x0, x1, … are each met at 1 and not at 0. */
const distinct = (rule: Rule, next = { index: 0 }): Rule => {
  if ('all' in rule) return { all: rule.all.map((part) => distinct(part, next)) };
  if ('any' in rule) return { any: rule.any.map((part) => distinct(part, next)) };
  if ('not' in rule) return { not: distinct(rule.not, next) };
  next.index += 1;
  return { fact: `x${next.index - 1}`, op: 'gte', value: 1, text: 'x' };
};
export const readOnceRules = plainRules.map((rule) => distinct(rule));

/** Conditions that all are on one and the same fact. */
export const conditionsOnOneFact = fc
  .array(fc.oneof(...plain, ...existing), { minLength: 8, maxLength: 24 })
  .map((conditions) => conditions.filter(({ fact }) => fact === conditions[0]?.fact).slice(0, 4));
