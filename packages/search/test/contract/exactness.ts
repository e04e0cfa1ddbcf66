import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { charactersOf, isFull, patience, seed } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { everything } from './stage.js';
import type { Stage } from './stage.js';

/** Han characters one by one, words of letters, numbers, and signs. */
const tokensOf = (text: string): string[] => text.match(/[甲乙丙丁戊己庚辛]|[ab]+|[12]+|，/g) ?? [];

/** The phrase as a plain reading of the text has it: the last word or number may go on. */
const hasPhrase = (text: string, phrase: string): boolean => {
  const stored = tokensOf(text);
  const asked = tokensOf(phrase);
  const isMet = (token: string, at: number, from: number): boolean =>
    at === asked.length - 1 ? (stored[from + at] ?? '').startsWith(token) : stored[from + at] === token;
  return stored.some((_, from) => asked.every((token, at) => isMet(token, at, from)));
};

const partsOf = ({ title, summary }: Entry): string[] => [title, ...[summary ?? []].flat()];
const has = (entry: Entry, phrase: string): boolean => partsOf(entry).some((part) => hasPhrase(part, phrase));

/** Few characters, so that parts of phrases stand everywhere, in one field and in several. */
const textOf = (characters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...charactersOf(characters)), minLength: 1, maxLength });
const mixed = '甲乙丙ab12';
const han = '甲乙丙，';

/** Slices of one row of characters, in a text each once or more: phrases of characters that all differ. */
const row = '甲乙丙丁戊己庚辛';
const sliceOf = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(row.length - 2), fc.integer({ min: 2, max: maxLength }))
    .map(([from, length]) => row.slice(from, from + length));
const sliced = fc.record({
  title: fc
    .tuple(fc.array(sliceOf(4), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '，'))
    .map(([a, sign]) => a.join(sign)),
  summary: fc.option(fc.array(sliceOf(5), { maxLength: 2 })),
});
const entry = fc.oneof(
  sliced,
  fc.record({ title: textOf(mixed, 14), summary: fc.option(fc.array(textOf('甲乙丙', 8), { maxLength: 2 })) }),
  fc.record({ title: textOf(han, 20), summary: fc.option(fc.array(textOf(han, 12), { maxLength: 2 })) }),
);
const query = fc.record({
  asked: fc.oneof(
    { weight: 4, arbitrary: fc.uniqueArray(textOf(mixed, 5), { maxLength: 3 }) },
    { weight: 4, arbitrary: fc.uniqueArray(sliceOf(7), { minLength: 1, maxLength: 2 }) },
    fc.uniqueArray(textOf('甲乙丙', 2), { minLength: 9, maxLength: 12 }),
  ),
  excluded: fc.array(fc.uniqueArray(fc.oneof(textOf(mixed, 4), sliceOf(4)), { minLength: 1, maxLength: 2 }), {
    maxLength: 2,
  }),
});

/** What is found is what a plain reading of the texts finds: nothing less, nothing more. */
export const isExact = ({ index }: Stage): void => {
  test(
    'finds what a plain reading finds, however often the parts of a phrase stand apart',
    async () => {
      const entries: Entry[] = fc
        .sample(entry, { numRuns: 400, seed })
        .map((one, at) => ({ ...one, id: `e${at}`, region: `r${at % 3}` }));
      await index().put(entries);
      await fc.assert(
        fc.asyncProperty(query, async ({ asked, excluded }) => {
          const q = [...asked, ...excluded.map((phrases) => `-${phrases.join('，')}`)].join(' ');
          const wanted = entries.filter(
            (one) =>
              asked.every((phrase) => has(one, phrase)) &&
              !excluded.some((phrases) => phrases.every((phrase) => has(one, phrase))),
          );
          const { hits, total, facets } = await index().search({ ...everything, q, facets: ['region'] });
          expect(hits.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
          expect(total).toBe(wanted.length);
          expect(Object.fromEntries((facets['region'] ?? []).map(({ value, count }) => [value, count]))).toEqual(
            Object.fromEntries(
              ['r0', 'r1', 'r2']
                .map((region) => [region, wanted.filter((one) => one.region === region).length] as const)
                .filter(([, count]) => count > 0),
            ),
          );
          expect((await index().ids({ permission: 'all', q })).toSorted()).toEqual(hits.map(({ id }) => id).toSorted());
        }),
        { numRuns: isFull ? 5000 : 500, seed },
      );
    },
    patience,
  );

  describe('what is long', () => {
    test('is found to its end', async () => {
      const title = `${'甲乙'.repeat(50_000)}丙丁${'ab '.repeat(9000)}${'戊'.repeat(30)}己`;
      await index().put([
        { id: 'it', title },
        { id: 'other', title: '甲乙丙' },
      ]);
      for (const q of ['乙丙丁', '丁ab', 'ab戊', `${'戊'.repeat(30)}己`, `${'甲乙'.repeat(40)}丙`])
        expect(await index().ids({ permission: 'all', q })).toEqual(['it']);
      expect(await index().ids({ permission: 'all', q: `${'戊'.repeat(31)}己` })).toEqual([]);
    });

    test('is kept whole as a value, and told from what begins alike', async () => {
      const long = '长'.repeat(300);
      await index().put([
        { id: 'a', title: 'x', tags: [`${long}甲`] },
        { id: 'b', title: 'x', tags: [`${long}乙`, `${long}甲`] },
      ]);
      const { facets } = await index().search({ ...everything, facets: ['tags'] });
      expect(facets['tags']).toEqual([
        { value: `${long}甲`, count: 2 },
        { value: `${long}乙`, count: 1 },
      ]);
      expect(await index().ids({ permission: [{ tags: [`${long}乙`] }] })).toEqual(['b']);
      expect(await index().ids({ permission: 'all', filter: { tags: { prefix: ['长长长'] } } })).toEqual(['a', 'b']);
      expect(await index().ids({ permission: 'all', filter: { tags: [long] } })).toEqual([]);
    });
  });

  test('values and ids that differ in case, width or form only are different', async () => {
    const values = ['A1', 'a1', 'Ａ1', ' a1', 'a1 ', 'á', 'a\u0301', '體', '体', '_0041', '', '\ud800'];
    const ids = values.map((_, at) => (at % 2 === 0 ? `Id-${at}` : `id-${at - 1}`));
    await index().put(values.map((value, at) => ({ id: ids[at] ?? '', title: 'x', tags: [value] })));
    for (const [at, value] of values.entries())
      expect(await index().ids({ permission: [{ tags: [value] }] })).toEqual([ids[at]]);
    expect(
      (await index().search({ ...everything, facets: ['tags'] })).facets['tags']?.map(({ value }) => value),
    ).toEqual(values.toSorted());
    await index().remove(['id-0']);
    expect(await index().ids({ permission: 'all' })).toEqual(ids.filter((id) => id !== 'id-0'));
  });
};
