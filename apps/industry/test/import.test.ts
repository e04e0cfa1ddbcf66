import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WrittenCell } from '@shuangzhao/sheets';
import { cellsOf, csvOf, ended, fileOf, xlsxOf } from './files.js';
import { numRuns } from './scale.js';
import { by, city, enterpriseActor, failureOf, NAME, newUscc, openWorld, staff, type World } from './world.js';

let world: World;
let app: World['app'];
beforeAll(async () => {
  world = await openWorld();
  app = world.app;
});
afterAll(() => world.close());

const HEADER = ['统一社会信用代码', '企业名称', '注册地行政区划代码', '上年营业收入（元）'];
const load = async (content: Uint8Array, { dryRun = false, call = by(city) } = {}) => {
  const job = await ended(app, app.startImport({ content, dryRun }, call), call);
  if (job.kind !== 'enterprises.import') throw new Error('no import');
  return job;
};
const resultOf = async (...given: Parameters<typeof load>) => {
  const { result, failure } = await load(...given);
  if (result === undefined) throw new Error(JSON.stringify(failure));
  return result;
};
const codesOf = async (...given: Parameters<typeof load>) =>
  (await resultOf(...given)).errors.map(({ row, column, code }) => [row, column, code]);
const stored = async (uscc: string) => (await world.enterprises.get(uscc)) ?? undefined;
const factsOf = async (uscc: string) => {
  const { facts } = await app.getEnterprise({ uscc }, by(city));
  return Object.fromEntries(Object.entries(facts).map(([fact, { value }]) => [fact, value]));
};
const outbox = async () => world.store.readOutbox(1000);
const eventsOf = async (uscc: string) => (await outbox()).filter(({ aggregate }) => aggregate === uscc);

describe('a file of enterprises', () => {
  test.each([
    ['xlsx', xlsxOf],
    ['csv', csvOf],
  ] as const)('is taken as it states them, one event each, marked as imported: %s', async (_name, fileOfLines) => {
    const [one, two] = [newUscc(), newUscc()];
    const content = await fileOfLines(
      [...HEADER, '数据日期', '来源', '是否民营企业', '现有称号和资质', '注册成立日期'],
      [one, NAME, '340403', 1_200_000, '2026-11-01', '统计部门', '是', '高新技术企业、专精特新小巨人', '2018年3月5日'],
      [` ${two.toLowerCase()} `, `${NAME}二`, '340421', '1,234.5', null, null, '否', null, '2018/03/15'],
    );
    expect(await resultOf(content)).toEqual({ accepted: 2, rejected: 0, errorCount: 0, errors: [] });
    const { facts } = await app.getEnterprise({ uscc: one }, by(city));
    expect(facts['enterprise.revenue']).toMatchObject({ value: 1_200_000, source: '统计部门', asOf: '2026-11-01' });
    expect(await factsOf(one)).toEqual({
      'enterprise.regionCode': '340403',
      'enterprise.revenue': 1_200_000,
      'enterprise.isPrivate': true,
      'enterprise.qualifications': ['高新技术企业', '专精特新小巨人'],
      'enterprise.registeredOn': '2018-03-05',
    });
    expect(await factsOf(two)).toMatchObject({ 'enterprise.revenue': 1234.5, 'enterprise.isPrivate': false });
    const events = [...(await eventsOf(one)), ...(await eventsOf(two))];
    expect(events.map(({ body }) => body)).toEqual([
      expect.objectContaining({ uscc: one, imported: true }),
      expect.objectContaining({ uscc: two, imported: true }),
    ]);
  });

  test('a second time adds nothing: no version, no event', async () => {
    const uscc = newUscc();
    const content = await xlsxOf([...HEADER, '数据日期'], [uscc, NAME, '340403', 5, '2026-01-01']);
    await resultOf(content);
    expect(await resultOf(content)).toMatchObject({ accepted: 1, rejected: 0 });
    expect((await stored(uscc))?.version).toBe(1);
    expect(await eventsOf(uscc)).toHaveLength(1);
  });

  test('leaves what its empty cells do not state as it is', async () => {
    const uscc = newUscc();
    await resultOf(await csvOf(HEADER, [uscc, NAME, '340403', 5]));
    await resultOf(await csvOf(HEADER, [uscc, null, null, 6]));
    expect((await stored(uscc))?.enterprise.name).toBe(NAME);
    expect(await factsOf(uscc)).toEqual({ 'enterprise.regionCode': '340403', 'enterprise.revenue': 6 });
  });

  test('is read by labels without their unit and by names of facts, whatever the width and case', async () => {
    const uscc = newUscc();
    const content = await csvOf(
      ['USCC', 'name', 'Enterprise.RegionCode', '上年营业收入 (元)', '资产总额'],
      [uscc, NAME, '340403', '50%', '１，０００'],
    );
    expect(await resultOf(content)).toMatchObject({ accepted: 1 });
    expect(await factsOf(uscc)).toMatchObject({ 'enterprise.revenue': 0.5, 'enterprise.totalAssets': 1000 });
  });

  test('that was filled into the template goes in', async () => {
    const { content } = await app.getImportTemplate({ format: 'csv' }, by(city));
    const [titles = []] = await cellsOf(content);
    expect(titles).toHaveLength(4 + 125);
    expect(titles.slice(0, 5)).toEqual([...HEADER.slice(0, 2), '数据日期', '来源', '注册地行政区划代码']);
    const xlsx = await app.getImportTemplate({ format: 'xlsx' }, by(city));
    expect([xlsx.name, (await cellsOf(xlsx.content))[0]]).toEqual(['企业导入模板.xlsx', titles]);
    const line: WrittenCell[] = [newUscc(), NAME, null, null, '340403'];
    expect(await resultOf(Buffer.concat([content, Buffer.from(`${line.join(',')}\r\n`)]))).toMatchObject({
      accepted: 1,
      errors: [],
    });
  });
});

describe('rows that are wrong', () => {
  test('are told with row, column and code, while the others go in', async () => {
    const [one, two, three] = [newUscc(), newUscc(), newUscc()];
    const content = await xlsxOf(
      [...HEADER, '数据日期', '注册成立日期', '是否民营企业', '企业规模'],
      [one, NAME, '340403', 1],
      ['91340400MA2WXHN02A', NAME, '340403', 1],
      [newUscc(), NAME, '340403', '很多'],
      [newUscc(), NAME, '999', 1, null, '2026-02-30', '也许', '巨大'],
      [one, NAME, '340403', 2],
      [newUscc(), null, '340403', 1],
      [newUscc(), NAME, '340403', 1, '2027-01-01'],
      [newUscc(), NAME, '340102', 1],
      [9.13404e17, NAME, '340403', 1],
      ['9.1340400E+17', NAME, '340403', 1],
      [],
      [two, NAME, 340403, 1],
    );
    const call = by(staff('county', ['340403']));
    expect(await codesOf(content, { call })).toEqual([
      [3, '统一社会信用代码', 'uscc.check'],
      [4, '上年营业收入（元）', 'fact.type'],
      [5, '是否民营企业', 'fact.type'],
      [5, '注册地行政区划代码', 'fact.value'],
      [5, '注册成立日期', 'fact.type'],
      [5, '企业规模', 'fact.value'],
      [6, '统一社会信用代码', 'import.repeated'],
      [7, '企业名称', 'body.value'],
      [8, '数据日期', 'day.future'],
      [9, null, 'access.forbidden'],
      [10, '统一社会信用代码', 'import.uscc_number'],
      [11, '统一社会信用代码', 'import.uscc_number'],
    ]);
    expect(await factsOf(one)).toMatchObject({ 'enterprise.revenue': 1 });
    expect(await factsOf(two)).toMatchObject({ 'enterprise.regionCode': '340403' });
    expect(await stored(three)).toBeUndefined();
  });

  test('come back as a file that says why, and that can be corrected and sent again', async () => {
    const [good, bad] = [newUscc(), newUscc()];
    const job = await load(
      await csvOf([...HEADER, '备注'], [good, NAME, '340403', 1, 'x'], [bad, NAME, '340403', '-', '=1+1']),
    );
    const { name, bytes, size } = await fileOf(app, job, by(city));
    expect([name, bytes.length]).toEqual(['导入待更正-2026-11-22.xlsx', size]);
    const [titles = [], ...rows] = await cellsOf(bytes);
    expect(titles).toEqual([...HEADER, '备注', '错误']);
    expect(rows).toEqual([[bad, NAME, '340403', '-', '=1+1', '上年营业收入（元）：填写的内容与该列的类型不符']]);
    const corrected = await xlsxOf(titles as string[], [bad, NAME, '340403', 7, null, '看过了']);
    expect(await resultOf(corrected)).toMatchObject({ accepted: 1, rejected: 0 });
  });

  test('are listed up to a thousand, and counted all', async () => {
    const lines = Array.from({ length: 1_100 }, () => ['x', NAME, '340403', 1]);
    const { accepted, rejected, errorCount, errors } = await resultOf(await csvOf(HEADER, ...lines));
    expect([accepted, rejected, errorCount, errors.length]).toEqual([0, 1_100, 1_100, 1_000]);
  });

  test('an unknown column is told of the first row and left out', async () => {
    const uscc = newUscc();
    const content = await csvOf([...HEADER, '营业收人'], [uscc, NAME, '340403', 1, 5]);
    expect(await codesOf(content)).toEqual([[1, '营业收人', 'import.column_unknown']]);
    expect(await factsOf(uscc)).toMatchObject({ 'enterprise.revenue': 1 });
  });
});

describe('a dry run', () => {
  test('gives the verdicts of the real one and changes nothing', async () => {
    const cell = (values: readonly WrittenCell[]) => fc.constantFrom(...values);
    const line = fc.tuple(
      fc.nat(4),
      cell([NAME, null, ' ', 'x'.repeat(300)]),
      cell(['340403', '340102', null, '999', 340421]),
      cell([1, '1,000', '12万', null, 'x', '=1']),
      cell(['2026-11-01', '2027-01-01', '2026年2月30日', null]),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), cell([true, false]), async (lines, known) => {
        const usccs = [newUscc(), newUscc(), newUscc(), newUscc(), 'wrong'];
        if (known === true)
          await app.putEnterprise(
            { uscc: usccs[0] ?? '', name: NAME, facts: { 'enterprise.regionCode': '340421' } },
            by(city),
          );
        const content = await xlsxOf(
          [...HEADER, '数据日期'],
          ...lines.map(([n, ...cells]) => [usccs[n] ?? '', ...cells]),
        );
        const before = await Promise.all(usccs.map(stored));
        const dry = await resultOf(content, { dryRun: true });
        expect(await Promise.all(usccs.map(stored))).toEqual(before);
        expect(await resultOf(content)).toEqual(dry);
      }),
      { numRuns: Math.ceil(numRuns / 15) },
    );
  });
});

describe('a file that cannot be imported', () => {
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    ['an empty file', () => Buffer.alloc(0), 'invalid file.kind'],
    ['a picture under another name', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 'invalid file.kind'],
    ['an old Excel file', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'invalid file.kind'],
    ['a broken workbook', async () => (await xlsxOf(HEADER, [newUscc()])).subarray(0, 900), 'invalid file.malformed'],
    ['a header alone', () => csvOf(HEADER), 'invalid import.no_rows'],
    ['no column of USCCs', () => csvOf(['企业名称'], [NAME]), 'invalid import.no_uscc_column'],
    ['a column twice', () => csvOf([...HEADER, 'enterprise.revenue'], [newUscc()]), 'invalid import.column_repeated'],
    [
      'a quotation mark left open',
      () => Buffer.from(`${HEADER.join(',')}\n"${newUscc()},${NAME}\n`),
      'invalid file.malformed',
    ],
    [
      'more rows than are taken',
      () => Buffer.from(`${HEADER.join(',')}\n${'x\n'.repeat(50_001)}`),
      'invalid file.too_large',
    ],
  ];
  test.each(cases)('%s is refused whole, and no job begins', async (_name, content, code) => {
    const before = (await outbox()).length;
    expect(await failureOf(app.startImport({ content: await content(), dryRun: false }, by(city)))).toBe(code);
    expect(await outbox()).toHaveLength(before);
  });

  test('is judged after the right: an enterprise may not import, nor may staff that writes nothing', async () => {
    for (const actor of [enterpriseActor(newUscc()), staff('leader'), staff('admin')])
      expect(await failureOf(app.startImport({ content: Buffer.alloc(0), dryRun: true }, by(actor)))).toBe(
        'forbidden access.forbidden',
      );
  });
});
