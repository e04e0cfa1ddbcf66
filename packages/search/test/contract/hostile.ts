import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { charactersOf, companies, isFull, patience, seed } from '../corpus.js';
import { everything } from './stage.js';
import type { Stage } from './stage.js';

/** Queries and texts that mean harm, or nothing at all. */
export const withstands = ({ index, idsFor, restart }: Stage): void => {
  describe('hostile queries', () => {
    const injections = [
      '" OR 1=1 --',
      'f0:招商',
      '{f0 f1} : 招商',
      '-f1 : 招商',
      'NEAR(招商 公司, 2)',
      '^招商',
      '招商*',
      '招商" OR "农业',
      "'; DROP TABLE documents; --",
      '招商 OR 农业',
      'NOT 招商',
      'AND',
      '"招商" AND',
      '((((((((((',
      '招商 NOT',
      '%',
      '_',
      '\\',
      '招商\0" OR "农业',
      'texts MATCH "农业"',
      'rank',
      '+招商',
      '招商 + 农业',
    ];
    test.each(injections)('%j is read as words', async (q) => {
      const documents = [
        { id: 'mine', title: '招商证券', region: '340402' },
        { id: 'theirs', title: '农业银行', region: '340100' },
      ];
      await index().put(documents);
      const found = await index().ids({ q, permission: [{ region: ['340402'] }] });
      expect(found.filter((id) => id !== 'mine')).toEqual([]);
      if (/OR|NOT|AND|MATCH|NEAR/.test(q)) expect(await idsFor(q)).toEqual([]);
      expect(await index().ids({ permission: 'all' })).toEqual(['mine', 'theirs']);
    });

    test(
      'random Unicode never gives an error, in texts, facets or queries, nor more than is permitted',
      async () => {
        const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
        const sign = fc.constantFrom(
          ...charactersOf('"\'*^-+:(){}[]\\%_;,.\0\ud83d \n'),
          '\u202e',
          '\ufeff',
          '-招',
          ' OR ',
          ' AND ',
          ' NOT ',
          'NEAR(',
        );
        const text = fc
          .array(fc.oneof(unit, sign, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
          .map((parts) => parts.join(''));
        await fc.assert(
          fc.asyncProperty(text, text, text, async (title, tag, q) => {
            await index().put([
              { id: 'mine', title, tags: [tag, 'mine'], region: 'mine' },
              { id: 'theirs', title, tags: [tag, 'theirs'], region: 'theirs' },
            ]);
            const permission = [{ region: ['mine'] }];
            for (const words of [q, title, `${q} -${title}`, `"${title}"`]) {
              const found = await index().ids({ q: words, permission, filter: { tags: [tag] } });
              expect(['', 'mine']).toContain(found.join());
            }
            expect(await index().ids({ permission, filter: { tags: [tag] } })).toEqual(['mine']);
          }),
          { numRuns: isFull ? 2000 : 100, seed },
        );
        const before = await index().search({ ...everything, facets: ['tags'] });
        await restart();
        expect(await index().search({ ...everything, facets: ['tags'] })).toEqual(before);
      },
      patience,
    );

    test(
      'queries of 10,000 characters are answered',
      async () => {
        const long = companies(1000)
          .map(({ title }) => title)
          .join('')
          .slice(0, 10_000);
        await index().put([{ id: 'it', title: long }, ...companies(200)]);
        expect(await idsFor(long)).toEqual(['it']);
        for (const q of [
          '公司'.repeat(5000),
          'a'.repeat(10_000),
          '公司 '.repeat(3000),
          '"'.repeat(10_000),
          Array.from(long).join(' '),
          '-公司 -'.repeat(1500),
          '1a'.repeat(5000),
        ])
          expect(Array.isArray(await idsFor(q))).toBe(true);
      },
      patience,
    );
  });
};
