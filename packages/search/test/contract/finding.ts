import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { companies, isFull, patience, policies, seed } from '../corpus.js';
import { everything } from './stage.js';
import type { Stage } from './stage.js';

/** What a query finds: the acceptance list, and every sub-string. */
export const findsWords = ({ index, idsFor }: Stage): void => {
  describe('finds what users looked for', () => {
    const rows: [text: string, query: string, found: boolean][] = [
      ['安装简单', '简单', true],
      ['待处理订单', '处理', true],
      ['在建工程', '工程', true],
      ['测试工具箱', '工具', true],
      ['中国农业发展银行', '农业', true],
      ['中国农业发展银行', '发展', true],
      ['中国农业发展银行', '农业发展银行', true],
      ['乒乓球拍卖完了', '球拍', true],
      ['招商证券股份有限公司', '招商 公司', true],
      ['招商证券股份有限公司', '公司　招商', true],
      ['招商证券股份有限公司', '招商,公司', true],
      ['招商证券股份有限公司', '招商 -公司', false],
      ['招商证券股份有限公司', '招商 －公司', false],
      ['招商证券股份有限公司', '招商 -银行', true],
      ['招商证券股份有限公司', '-公司', false],
      ['招商证券股份有限公司', '-银行', true],
      ['招商证券股份有限公司', '招', true],
      ['招商证券股份有限公司', '司', true],
      ['招商证券股份有限公司', '券股份', true],
      ['经典', '景点', false],
      ['權力', '权力', true],
      ['權力', '權力', true],
      ['权力', '權力', true],
      ['體育', '体育', true],
      ['体育', '體育', true],
      ['後勤', '后勤', true],
      ['后勤', '後勤', true],
      ['責任', '责任', true],
      ['责任', '責任', true],
      ['東京', '东京', true],
      ['东京', '東京', true],
      ['香港衞生署', '卫生', true],
      ['乾坤', '乾', true],
      ['2025年第12345号文件', '12345', true],
      ['2025年第12345号文件', '第12345号', true],
      ['2025年第12345号文件', '第12345号文', true],
      ['2025年第12345号文件', '2025', true],
      ['2025年第12345号文件', '第2025号', false],
      ['iPhone15手机壳', '15', true],
      ['iPhone15手机壳', 'iphone', true],
      ['iPhone15手机壳', 'IPHONE15', true],
      ['iPhone15手机壳', 'iPh', true],
      ['iPhone15手机壳', '15手', true],
      ['ＡＢＣ', 'abc', true],
      ['abc', 'ＡＢＣ', true],
      ['中国人民银行', '人民大学', false],
      ['中国人民银行', '人民 大学', false],
      ['淮南市田家庵区', '田家庵', true],
      ['淮南市田家庵区', '庵家', false],
      ['淮南市田家庵区', '田庵', false],
      ['高新\u200b技\ufe0f术', '新技术', true],
      ['91340400MA2TXL3N5K', '91340400ma2t', true],
      ['𠮷野家', '𠮷野', true],
      ['𠮷野家', '𠮷', true],
    ];
    test.each(rows)('%s, asked for %s: %s', async (title, q, found) => {
      await index().put([
        { id: 'it', title },
        { id: 'other', title: '无关' },
      ]);
      expect((await idsFor(q)).includes('it')).toBe(found);
    });

    test('words may stand in different fields, phrases may not', async () => {
      await index().put([{ id: 'it', title: '招商', summary: ['证券股份', '有限公司'] }]);
      expect(await idsFor('招商 公司')).toEqual(['it']);
      expect(await idsFor('招商证券')).toEqual([]);
      expect(await idsFor('股份有限')).toEqual([]);
    });

    test('a blank query asks for nothing in particular, signs alone find nothing', async () => {
      await index().put([{ id: 'it', title: '招商' }]);
      for (const q of ['', '  \t\n　']) expect(await idsFor(q)).toEqual(['it']);
      for (const q of ['!!!', '-', '"', '😀', '\0', '《》']) expect(await idsFor(q)).toEqual([]);
      expect(await idsFor('招商 - !!! "')).toEqual(['it']);
    });

    test('a word in a weightier field ranks higher', async () => {
      await index().put([
        { id: 'summary', title: '项目通知', summary: '关于特气产业' },
        { id: 'title', title: '特气产业', summary: '关于项目通知' },
        ...companies(20).map((company) => ({ ...company, title: '别的', summary: '别的' })),
      ]);
      const { hits } = await index().search({ ...everything, q: '特气' });
      expect(hits.map(({ id }) => id)).toEqual(['title', 'summary']);
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Infinity);
    });
  });

  test(
    'every sub-string of Han characters is found, in every text that has it',
    async () => {
      const documents = [...policies(), ...companies(isFull ? 1500 : 500)];
      await index().put(documents);
      const texts = documents.map(({ id, title, summary }) => ({ id, runs: `${title}\n${String(summary ?? '')}` }));
      const runs = texts.flatMap((text) => text.runs.match(/\p{sc=Han}{2,}/gu) ?? []);
      const samples = fc.sample(fc.tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 2, max: 6 })), {
        numRuns: isFull ? 10_000 : 400,
        seed,
      });
      const missed: string[] = [];
      for (const [run, at, length] of samples) {
        const start = at % (run.length - 1);
        const part = run.slice(start, start + length);
        const found = new Set(await idsFor(part));
        const wanted = texts.filter((text) => text.runs.includes(part));
        if (wanted.length === 0 || wanted.some(({ id }) => !found.has(id))) missed.push(part);
      }
      expect(missed).toEqual([]);
    },
    patience,
  );
};
