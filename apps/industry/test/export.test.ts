import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FactType } from '@shuangzhao/eligibility';
import { STAFF, type Actor } from '@shuangzhao/access';
import { cellOfValue, valueOfCell } from '../src/domain/read-cell.js';
import type { ExportOrder } from '../src/domain/job.js';
import { cellsOf, ended, fileOf, partOf } from './files.js';
import { numRuns } from './scale.js';
import { by, city, enterpriseActor, failureOf, newUscc, openWorld, staff, type World } from './world.js';

let world: World;
let app: World['app'];
const usccs = Array.from({ length: 130 }, newUscc);
beforeAll(async () => {
  world = await openWorld();
  app = world.app;
  for (const [n, uscc] of usccs.entries()) {
    const facts = {
      'enterprise.regionCode': n % 3 === 0 ? '340403' : '340421',
      'enterprise.industryCode': n % 2 === 0 ? 'C3670' : 'F51',
      'enterprise.revenue': n * 1.5,
      'enterprise.isPrivate': n % 2 === 0,
      'enterprise.scale': n % 2 === 0 ? 'micro' : 'large',
      'enterprise.qualifications': ['高新技术企业', '专精特新小巨人'],
    };
    await app.putEnterprise({ uscc, name: n === 7 ? '=HYPERLINK("x")' : `导出测试${n}`, facts }, by(city));
  }
  await world.search.put((await world.enterprises.getMany(usccs)).map(({ enterprise }) => enterprise));
});
afterAll(() => world.close());

const ALL: ExportOrder = { q: '', industry: '', region: '', format: 'xlsx', askedBy: '县区经办' };
const run = async (order: Partial<ExportOrder> = {}, actor: Actor = city) => {
  const job = await ended(app, app.startExport({ ...ALL, ...order }, by(actor)), by(actor));
  return { job, file: await fileOf(app, job, by(actor)) };
};

/** What a search shows somebody, all pages of it, as an export would write it. */
const onScreen = async (order: Partial<ExportOrder>, actor: Actor, titles: readonly unknown[]) => {
  const rows: unknown[][] = [];
  const facts = (await app.listFacts(by(actor))).filter(({ subject }) => subject === 'enterprise');
  for (let cursor = ''; ;) {
    const { q, industry, region } = { ...ALL, ...order };
    const page = await app.searchEnterprises({ q, industry, region, limit: 50, cursor }, by(actor));
    for (const { uscc } of page.items) {
      const shown = await app.getEnterprise({ uscc }, by(actor));
      const values = facts.map((fact) => {
        const value = shown.facts[fact.fact]?.value ?? null;
        return value === null ? null : cellOfValue(value, fact);
      });
      const cells = [shown.uscc, shown.name, ...values];
      rows.push(cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1));
    }
    cursor = page.nextCursor;
    if (cursor === '') break;
  }
  expect(titles).toHaveLength(facts.length + 2);
  return rows;
};

describe('an export', () => {
  test.each([{}, { region: '340403' }, { industry: 'C', region: '3404' }, { q: '导出测试12' }, { q: '没有这个' }])(
    'holds what the search %j shows on screen: all of it, and nothing else',
    async (order) => {
      const { job, file } = await run(order);
      const [titles = [], ...rows] = await cellsOf(file.bytes);
      expect(rows).toEqual(await onScreen(order, city, titles));
      expect(job).toMatchObject({ state: 'done', result: { rows: rows.length } });
    },
  );

  test('holds the same for each of the staff, who sees the same', async () => {
    for (const role of STAFF) {
      const actor = staff(role);
      const { file } = await run({ q: '导出测试11' }, actor);
      const [titles = [], ...rows] = await cellsOf(file.bytes);
      expect(rows).toEqual(await onScreen({ q: '导出测试11' }, actor, titles));
    }
  });

  test('is for staff alone', async () => {
    for (const actor of [enterpriseActor(usccs[0] ?? ''), staff('admin'), staff('auditor')])
      expect(await failureOf(app.startExport(ALL, by(actor)))).toBe('forbidden access.forbidden');
  });

  test('says on a second sheet who has it, from when, of what', async () => {
    const { file } = await run({ region: '340403' });
    expect(file.name).toBe('企业导出-2026-11-22.xlsx');
    const text = partOf(file.bytes, 'xl/worksheets/sheet2.xml');
    for (const part of [`县区经办（${city.subject}）`, '2026年11月22日 12:00:00', '340403', '<v>44</v>'])
      expect(text).toContain(part);
  });

  test('as csv holds no cell that a spreadsheet would calculate', async () => {
    const { file } = await run({ format: 'csv' });
    const text = file.bytes.toString();
    expect(text.startsWith('\ufeff"统一社会信用代码"')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).not.toMatch(/(^|,)"?[=+@]/m);
  });

  test('can be imported again, and changes no value by that', async () => {
    const { file } = await run({ format: 'csv', q: '导出测试1' });
    const facts = async () =>
      Promise.all(
        (await world.enterprises.getMany(usccs)).map(async ({ enterprise }) =>
          Object.entries(enterprise.factsOn('2026-11-22')).map(([fact, { value }]) => [fact, value]),
        ),
      );
    const before = await facts();
    const job = await ended(app, app.startImport({ content: file.bytes, dryRun: false }, by(city)), by(city));
    expect(job).toMatchObject({ result: { rejected: 0, errors: [] } });
    expect(await facts()).toEqual(before);
  });
});

describe('a value in a cell', () => {
  test('is read back as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((one) => one === one.trim() && !/[、;；,，\n]/.test(one));
    const values: readonly (readonly [FactType, fc.Arbitrary<number | boolean | string | string[]>])[] = [
      ['number', fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0)],
      ['boolean', fc.boolean()],
      ['text', text],
      ['list', fc.array(text, { minLength: 1 })],
    ];
    for (const [type, value] of values)
      fc.assert(
        fc.property(value, (one) => {
          expect(valueOfCell(cellOfValue(one, { fact: 'x', type }), { fact: 'x', type })).toEqual(one);
          expect(valueOfCell(String(cellOfValue(one, { fact: 'x', type })), { fact: 'x', type })).toEqual(one); // as a csv has it
        }),
        { numRuns },
      );
  });

  test('is a word for people where it is a code, and the code is taken too', () => {
    const scale = { fact: 'enterprise.scale', type: 'text' } as const;
    expect(cellOfValue('micro', scale)).toBe('微型');
    expect([valueOfCell('微型', scale), valueOfCell('micro', scale)]).toEqual(['micro', 'micro']);
  });
});
