import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FacetColumn } from '../src/fts5/facet-column.js';
import { isFull, seed } from './corpus.js';

test('a facet column holds what it was last given, over thousands of changes', () => {
  const change = fc.tuple(fc.nat(60), fc.subarray(['C36', 'C3670', 'I65', '本科批A', '', 'x', 'y', 'z']));
  const changes = fc.array(change, { minLength: 2000, maxLength: 3000, size: 'max' });
  fc.assert(
    fc.property(changes, (all) => {
      const column = new FacetColumn();
      const expected = new Map<number, string[]>();
      for (const [slot, values] of all) {
        column.set(slot, values);
        expected.set(slot, values);
      }
      const slots = [...expected.keys()];
      for (const value of ['C36', 'I65', '', 'never']) {
        const having = slots.filter((slot) => expected.get(slot)?.includes(value));
        expect(slots.filter(column.test([value]))).toEqual(having);
        const count = column.count(slots).find((one) => one.value === value)?.count;
        expect(count ?? 0).toBe(having.length);
      }
      const withPrefix = slots.filter((slot) => expected.get(slot)?.some((value) => value.startsWith('C36')));
      expect(slots.filter(column.test({ prefix: ['C36'] }))).toEqual(withPrefix);
    }),
    { numRuns: isFull ? 200 : 10, seed },
  );
});
