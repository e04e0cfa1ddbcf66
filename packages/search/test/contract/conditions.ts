import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FacetCondition, FacetFilter, SearchScope } from '../../src/index.js';
import { isFull, patience, seed } from '../corpus.js';
import type { Entry } from '../corpus.js';
import type { Stage } from './stage.js';

const isMet = (values: readonly string[], condition: FacetCondition): boolean =>
  'prefix' in condition
    ? condition.prefix.some((prefix) => prefix !== '' && values.some((value) => value.startsWith(prefix)))
    : condition.some((wanted) => values.includes(wanted));

const meets = ({ region, tags = [] }: Entry, filter: FacetFilter): boolean =>
  Object.entries(filter).every(([facet, condition]) =>
    isMet(facet === 'tags' ? tags : region ? [region] : [], condition),
  );

/** Of the words below: each stands by itself in a title; a minus leaves out, nothing asks for nothing, signs find nothing. */
const hasWord = ({ title }: Entry, word: string): boolean => {
  if (word === '') return true;
  return word.startsWith('-') ? !title.includes(word.slice(1)) : title.includes(word);
};

/** A second reading of a scope, as its words say it. */
const isWanted = (entry: Entry, scope: SearchScope): boolean => {
  const { filter = {}, must = [], can = [], canWords = [], not = [], permission } = scope;
  const isPossible = can.some((one) => meets(entry, one)) || canWords.some((word) => hasWord(entry, word));
  return (
    (permission === 'all' || permission.some((one) => Object.keys(one).length > 0 && meets(entry, one))) &&
    meets(entry, filter) &&
    must.every((one) => meets(entry, one)) &&
    (can.length + canWords.length === 0 || isPossible) &&
    !not.some((one) => meets(entry, one))
  );
};

const value = fc.constantFrom('a', 'A', 'ab', 'abc', 'b', '本科', '本科批', '340403', '3404');
const condition: fc.Arbitrary<FacetCondition> = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(value, { maxLength: 3 }) },
  fc.record({ prefix: fc.uniqueArray(fc.oneof(value, fc.constant('')), { maxLength: 2 }) }),
);
const filter = fc.record({ region: condition, tags: condition }, { requiredKeys: [] }) as fc.Arbitrary<FacetFilter>;
const filters = fc.array(filter, { maxLength: 3 });
const titles = ['x', '焊工 机器人', '机器人工程师', '焊接', '化工 焊工'];
const canWords = fc.uniqueArray(fc.constantFrom('焊工', '机器人', '工程', '-焊工', '', '!?', '没有'), { maxLength: 3 });
const scope = fc.record(
  {
    filter,
    must: filters,
    can: filters,
    canWords,
    not: filters,
    permission: fc.oneof(fc.constant('all' as const), filters),
  },
  { requiredKeys: ['permission'] },
) as fc.Arbitrary<SearchScope>;

/** Conditions on facets, however they are joined. */
export const joinsConditions = ({ index }: Stage): void => {
  test(
    'must, can and not find what a plain reading of them finds, and no right is widened by them',
    async () => {
      const entries: Entry[] = fc
        .sample(fc.record({ region: fc.option(value), tags: fc.uniqueArray(value, { maxLength: 4 }) }), {
          numRuns: 80,
          seed,
        })
        .map((one, at) => ({ ...one, id: `e${at}`, title: titles[at % titles.length] ?? '' }));
      await index().put(entries);
      let found = 0;
      await fc.assert(
        fc.asyncProperty(scope, async (asked) => {
          const wanted = entries.filter((entry) => isWanted(entry, asked)).map(({ id }) => id);
          expect((await index().ids(asked)).toSorted()).toEqual(wanted.toSorted());
          const { total, facets } = await index().search({ ...asked, facets: ['region'], limit: 0 });
          expect(total).toBe(wanted.length);
          const counted = (facets['region'] ?? []).reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(entries.filter(({ id, region }) => region && wanted.includes(id)).length);
          found += wanted.length;
        }),
        { numRuns: isFull ? 3000 : 300, seed },
      );
      expect(found).toBeGreaterThan(0);
    },
    patience,
  );
};
