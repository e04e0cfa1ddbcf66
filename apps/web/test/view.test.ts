import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts, FactValue } from '../src/api.js';
import { groups, keptOutOfAddress, parseView, searchOf, type View } from '../src/state/view.js';
import { facts, reference } from './data.js';

const { registry } = reference;
const first: View = {
  facts: {},
  tab: null,
  policy: null,
  withNotInForce: false,
  onlyFavourites: false,
  onlyNotApplied: false,
};

const valueOf = (name: string): fc.Arbitrary<FactValue> => {
  const definition = registry.get(name);
  const word = definition?.values ? fc.constantFrom(...definition.values) : fc.string({ minLength: 1, unit: 'binary' });
  switch (definition?.type) {
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc
        .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'list':
      return fc.array(word, { maxLength: 4 });
    default:
      return word;
  }
};

const factsOf = (names: readonly string[]): fc.Arbitrary<Facts> =>
  fc
    .subarray([...names], { maxLength: 8 })
    .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, valueOf(name)]))));

const names = facts.map(({ name }) => name);
const shareable = names.filter((name) => /^(enterprise|project)\./.test(name));

describe('the address', () => {
  test('is empty for the first view', () => {
    expect(searchOf(first)).toBe('');
    expect(parseView('', registry)).toEqual({ view: first, ignored: 0 });
  });

  test('pasted elsewhere shows the same view', () => {
    const view = fc.record({
      facts: factsOf(shareable),
      tab: fc.constantFrom(null, ...groups),
      policy: fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
      withNotInForce: fc.boolean(),
      onlyFavourites: fc.boolean(),
      onlyNotApplied: fc.boolean(),
    });
    fc.assert(
      fc.property(view, (shown) => {
        expect(parseView(searchOf(shown), registry)).toEqual({ view: shown, ignored: 0 });
      }),
      { seed: 20261122 },
    );
  });

  test('carries nothing of a person, nor reads it', () => {
    const known = { 'talent.annualSalary': 500_000, 'talent.degree': '博士', 'enterprise.employees': 20 };
    expect(searchOf({ ...first, facts: known })).toBe('?enterprise.employees=20');
    expect(keptOutOfAddress(known)).toEqual({ 'talent.annualSalary': 500_000, 'talent.degree': '博士' });
    expect(parseView('?talent.degree=%E5%8D%9A%E5%A3%AB', registry)).toEqual({ view: first, ignored: 1 });
  });

  test.each([
    ['a number that is none', '?enterprise.revenue=much'],
    ['an empty number', '?enterprise.revenue='],
    ['a fact that is not there', '?enterprise.colour=red'],
    ['a word that is not allowed', '?enterprise.scale=huge'],
    ['a yes or no that is neither', '?enterprise.dishonest=1'],
    ['no day', '?enterprise.registeredOn=2018-02'],
  ])('with %s says that something was passed over', (_what, search) => {
    expect(parseView(search, registry)).toEqual({ view: first, ignored: 1 });
  });

  test('keeps the difference between no titles and titles not told', () => {
    const { view } = parseView('?enterprise.qualifications=', registry);
    expect(view.facts).toEqual({ 'enterprise.qualifications': [] });
  });

  test('an unknown group falls back to the first', () => {
    expect(parseView('?tab=best', registry).view.tab).toBeNull();
  });
});
