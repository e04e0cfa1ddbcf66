import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepareQuery, prepareText } from '../src/prepare.js';
import { charactersOf, isFull, seed } from './corpus.js';

const numRuns = isFull ? 5000 : 300;

describe('prepared text', () => {
  test.each([
    ['招商证券', '招商 商证 证券 券'],
    ['2025年第12345号文件', '2025 年第 第 12345 号文 文件 件'],
    ['iPhone15手机壳', 'iphone 15 手机 机壳 壳'],
    ['ＡＢＣ　Ⅷ', 'abc viii'],
    ['權力、體育', '权力 力 体育 育'],
    ['衞生', '卫生 生'],
    ['乾坤 乾淨', '干坤 坤 干净 净'],
    ['⿰後勤', '后勤 勤'],
    ['葛\u{e0100}城\u00ad市', '葛城 城市 市'],
    ['高新"*(技术)', '高新 新 技术 术'],
    ['\0\ud800😀\u001b[31m', '31 m'],
    ['⺀部⺀', '⺀部 部⺀ ⺀'],
    ['', ''],
  ])('%j becomes %j', (text, tokens) => {
    expect(prepareText(text)).toBe(tokens);
  });

  test('holds nothing but Han characters, letters, marks, numbers and blanks, whatever comes in', () => {
    const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        expect(prepareText(any)).toMatch(/^[\p{L}\p{M}\p{N}\p{Co}\p{sc=Han} ]*$/u);
      }),
      { numRuns, seed },
    );
  });

  test('is found whole by the same text as a query, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (any) => {
        const stored = ` ${prepareText(any)} `;
        for (const { tokens } of prepareQuery(any)?.asked ?? []) expect(stored).toContain(` ${tokens.join(' ')} `);
        if (stored.trim() !== '') expect(prepareQuery(any)).not.toEqual({ asked: [], excluded: [] });
      }),
      { numRuns, seed },
    );
  });

  test('of a part of Han characters is part of the prepared whole', () => {
    const han = fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(...charactersOf('後后乾干裡裏里著着衞衛卫髮發发𠮷〇々')),
    );
    fc.assert(
      fc.property(fc.array(han, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (characters, a, b) => {
        const start = a % (characters.length - 1);
        const end = start + 2 + (b % (characters.length - start - 1));
        const phrase = prepareQuery(characters.slice(start, end).join(''))?.asked[0];
        expect(` ${prepareText(characters.join(''))} `).toContain(` ${(phrase?.tokens ?? ['nothing']).join(' ')} `);
      }),
      { numRuns, seed },
    );
  });
});

describe('prepared query', () => {
  test('a blank one asks for nothing, signs alone have no words', () => {
    for (const blank of ['', ' \n\t　', '\u200b']) expect(prepareQuery(blank)).toBeNull();
    for (const signs of ['-', '"', '!! --', '\0']) expect(prepareQuery(signs)).toEqual({ asked: [], excluded: [] });
  });

  test('a minus excludes at the beginning of a word only', () => {
    const words = prepareQuery('招商 -公司 2025-2027 - 银行');
    expect(words?.asked.map(({ tokens }) => tokens.join(' '))).toEqual(['招商', '2025', '2027', '银行']);
    expect(words?.excluded).toEqual([[{ tokens: ['公司'], open: false }]]);
  });

  test('the last token may go on, unless it is a pair of Han characters', () => {
    expect(prepareQuery('第12345号')?.asked).toEqual([{ tokens: ['第', '12345', '号'], open: true }]);
    expect(prepareQuery('12345号文')?.asked).toEqual([{ tokens: ['12345', '号文'], open: false }]);
    expect(prepareQuery('iPh')?.asked).toEqual([{ tokens: ['iph'], open: true }]);
  });

  test('a repeated word is asked for once, and 128 tokens count at most', () => {
    expect(prepareQuery('公司 公司 公司')?.asked).toHaveLength(1);
    const long = prepareQuery('招'.repeat(100) + ' ' + '商'.repeat(100) + ' 尾');
    expect(long?.asked.map(({ tokens }) => tokens.length)).toEqual([99, 29]);
  });
});
