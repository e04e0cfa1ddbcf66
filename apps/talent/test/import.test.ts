import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRows, writeXlsx, type Cell, type WrittenCell } from '@shuangzhao/sheets';
import type { ImportJob } from '../src/domain/job.js';
import { by, draftOf, failureOf, hr, newIdNumber, newPhone, officer, openWorld, type World } from './world.js';

const TITLES = [
  '姓名',
  '手机号',
  '身份证号',
  '学历',
  '技能',
  '产业',
  '所在地',
  '保存依据',
  '依据文件',
  '用途',
  '保存到',
];
const BASIS = ['本人同意', '告知同意书', '本市企业用人推荐', '2028-12-31'];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Line = readonly WrittenCell[];

/** A workbook of people; a line has name, phone, ID number, and what else is said. */
const fileOf = (lines: readonly Line[], titles = TITLES): Promise<Buffer> =>
  buffer(writeXlsx([{ name: '人才', columns: titles.map((title) => ({ title })), rows: lines }]));

const person = (name: string, phone: string | null, idNumber: string | null = null): Line => [
  ...[name, phone, idNumber, '本科', '复合材料', '新材料', '田家庵区'],
  ...BASIS,
];

const ended = async ({ id }: { id: string }): Promise<ImportJob> => {
  for (;;) {
    const job = await world.app.getJob({ id }, by(hr));
    if (job.state !== 'running') return job;
    await sleep(10);
  }
};

const load = async (content: Uint8Array, { dryRun = false, key }: { dryRun?: boolean; key?: string } = {}) =>
  ended(await world.app.startImport({ content, dryRun }, by(hr, key)));

const verdictOf = ({ result }: ImportJob) => ({
  accepted: result?.accepted,
  faults: result?.errors.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`),
});

const byPhone = async (phone: string) =>
  (await world.talents.find({ field: 'phone', value: phone }, 2)).map(({ talent }) => talent);

describe('an import of people', () => {
  test('takes new people in, words as codes, each with its basis', async () => {
    const phone = newPhone();
    const job = await load(await fileOf([person('示例乙', phone)]));
    expect(verdictOf(job)).toEqual({ accepted: 1, faults: [] });
    expect(await byPhone(phone)).toMatchObject([
      {
        identity: { name: '示例乙', phone, idNumber: null },
        profile: {
          degree: 'bachelor',
          skills: [{ code: 'materials.composites' }],
          industries: ['new-materials'],
          regionCode: '340403',
        },
        basis: { kind: 'consent', document: '告知同意书', expiresOn: '2028-12-31' },
        sources: ['批量导入'],
      },
    ]);
  });

  test('finds whom it knows by ID number or phone, changes what is said and leaves the rest', async () => {
    const [first, second, idNumber] = [newPhone(), newPhone(), newIdNumber()];
    const identity = { name: '示例丙', phone: first, idNumber };
    const { id } = await world.app.createTalent(draftOf({ identity }), by(hr));
    const line = ['示例丙', second, idNumber, '博士', null, null, null, null, null, null, null];
    expect(verdictOf(await load(await fileOf([line])))).toEqual({ accepted: 1, faults: [] });
    const stored = await world.talents.get(id);
    expect(stored).toMatchObject({ version: 2, talent: { identity: { phone: second } } });
    expect(stored?.talent.profile).toMatchObject({ degree: 'doctor', school: '示例理工大学', birthYear: 1994 });
    expect(await byPhone(first)).toEqual([]);
    const again = [['示例丙', second, null, '硕士', null, null, null, null, null, null, null]];
    await load(await fileOf(again));
    expect((await world.talents.get(id))?.talent.profile.degree).toBe('master');
  });

  test('finds by a phone of before who was merged, and leaves the phone of today', async () => {
    const [phone, former] = [newPhone(), newPhone()];
    const { id } = await world.app.createTalent(draftOf({ identity: { name: '示例酉', phone } }), by(hr));
    const other = await world.app.createTalent(draftOf({ identity: { name: '示例酉', phone: former } }), by(hr));
    await world.app.mergeTalents({ id, otherId: other.id }, by(hr));
    const line = ['示例酉', former, null, '博士', null, null, null, null, null, null, null];
    expect(verdictOf(await load(await fileOf([line])))).toEqual({ accepted: 1, faults: [] });
    expect((await world.talents.get(id))?.talent).toMatchObject({ identity: { phone }, profile: { degree: 'doctor' } });
  });

  test('of the same file again changes nothing', async () => {
    const lines = [person('示例丁', newPhone()), person('示例戊', null, newIdNumber())];
    await load(await fileOf(lines));
    const before = (await world.events()).length;
    expect(verdictOf(await load(await fileOf(lines)))).toEqual({ accepted: 2, faults: [] });
    const told = (await world.events()).slice(before).map(({ type }) => type);
    expect(told.filter((type) => type !== 'JobChanged')).toEqual([]);
  });

  test('never takes one for another: an officer decides', async () => {
    const [phone, other, idNumber] = [newPhone(), newPhone(), newIdNumber()];
    await world.app.createTalent(draftOf({ identity: { name: '示例己', phone, idNumber } }), by(hr));
    await world.app.createTalent(draftOf({ identity: { name: '示例庚', phone: other } }), by(hr));
    const lines = [
      person('另一人', phone),
      person('另一人', null, idNumber),
      person('示例己', newPhone(), newIdNumber()), // of the same name and nothing else
      person('示例庚', other, newIdNumber()),
      person('示例己', other, newIdNumber()),
    ];
    const job = await load(await fileOf(lines));
    expect(verdictOf(job)).toEqual({
      accepted: 2,
      faults: ['2 手机号 talent.phone_taken', '3 身份证号 talent.id_number_taken', '6 - import.repeated'],
    });
    const stolen = await load(
      await fileOf([person('示例己', other, idNumber), person('示例己', phone, newIdNumber())]),
    );
    expect(verdictOf(stolen)).toEqual({
      accepted: 0,
      faults: ['2 手机号 talent.phone_taken', '3 手机号 talent.phone_taken'],
    });
  });

  test('says of each row what is wrong with it, dry or not, and gives those rows back', async () => {
    const [phone, idNumber] = [newPhone(), newIdNumber()];
    const lines: Line[] = [
      person('示例辛', phone),
      person('示例壬', null),
      person('示例癸', '12345'),
      person('示例癸', newPhone(), `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}`),
      [...person('示例子', newPhone()).slice(0, 2), 340403199402280000, ...person('示例子', null).slice(3)],
      person('示例丑', phone),
      [...person('示例寅', newPhone()).slice(0, 3), '小学', '没有的技能', '没有的产业', '没有的区', ...BASIS],
      [...person('示例卯', newPhone()).slice(0, 7), '本人同意', null, '推荐', '2020-01-01'],
      [null, ...person('', newPhone()).slice(1)],
    ];
    const faults = [
      '3 - import.no_key',
      '4 手机号 talent.phone_invalid',
      '5 身份证号 talent.id_number_invalid',
      '6 身份证号 import.code_number',
      '7 - import.repeated',
      '8 学历 fact.value',
      '8 产业 fact.value',
      '9 依据文件 body.value',
      '9 保存到 talent.basis_expired',
      '10 姓名 talent.name_invalid',
    ];
    const content = await fileOf(lines);
    const before = (await world.events()).length;
    const dry = await load(content, { dryRun: true });
    expect(verdictOf(dry)).toEqual({ accepted: 1, faults });
    expect((await world.events()).length).toBe(before);
    expect(await byPhone(phone)).toEqual([]);
    const job = await load(content);
    expect(verdictOf(job)).toEqual({ accepted: 1, faults });
    const { content: given } = await world.app.readJobFile({ id: job.id, offset: 0 }, by(hr));
    const rows: (readonly Cell[])[] = [];
    for await (const { cells } of readRows(given)) rows.push(cells);
    expect(rows.map((cells) => [cells[0], cells.at(-1)]).slice(0, 2)).toEqual([
      ['姓名', '错误'],
      ['示例壬', '手机号和身份证号至少填一项'],
    ]);
    expect(rows).toHaveLength(9);
  });

  test('refuses an unknown skill or region where the record is judged', async () => {
    const lines = [
      [...person('示例辰', newPhone()).slice(0, 4), '没有的技能', '新材料', '没有的区', ...BASIS],
      [...person('示例巳', newPhone()).slice(0, 4), '没有的技能', '新材料', '340403', ...BASIS],
    ];
    expect(verdictOf(await load(await fileOf(lines))).faults).toEqual([
      '2 所在地 body.value',
      '3 技能 talent.skill_unknown',
    ]);
  });

  test('is there for the account that began it alone, and may be begun by the human resources office alone', async () => {
    const content = await fileOf([person('示例午', null)]);
    const { id } = await load(content);
    expect(await failureOf(world.app.getJob({ id }, by(officer('two'))))).toBe('notFound access.not_found');
    expect(await failureOf(world.app.readJobFile({ id, offset: 0 }, by(officer('two'))))).toBe(
      'notFound access.not_found',
    );
    for (const role of ['county', 'enterprise', 'leader', 'admin'] as const) {
      const call = by({ subject: role, roles: [role], scopes: {} });
      expect(await failureOf(world.app.startImport({ content, dryRun: true }, call))).toBe(
        'forbidden access.forbidden',
      );
      expect(await failureOf(world.app.getImportTemplate({ format: 'xlsx' }, call))).toBe('forbidden access.forbidden');
    }
    const noName = await fileOf([['x']], ['名字']);
    expect(await failureOf(world.app.startImport({ content: noName, dryRun: true }, by(hr)))).toBe(
      'invalid import.no_name_column',
    );
  });

  test('is begun once under a key', async () => {
    const phone = newPhone();
    const content = await fileOf([person('示例未', phone)]);
    const first = await load(content, { key: phone });
    expect((await load(content, { key: phone })).id).toBe(first.id);
    expect(await byPhone(phone)).toHaveLength(1);
  });

  test('begins from a template that it takes back', async () => {
    const { content, name } = await world.app.getImportTemplate({ format: 'csv' }, by(hr));
    expect(name).toBe('人才导入模板.csv');
    const line = `示例申,${newPhone()},,,硕士,,,,复合材料,新材料,田家庵区,随时到岗,12000,1990,招聘会,${BASIS.join(',')},是\n`;
    expect(verdictOf(await load(Buffer.concat([content, Buffer.from(line)])))).toEqual({ accepted: 1, faults: [] });
  });
});

describe('the files of an import of people', () => {
  test('go when anybody is deleted, and the report says so', async () => {
    const phone = newPhone();
    const { id: talentId } = await world.app.createTalent(draftOf({ identity: { phone } }), by(hr));
    const { id } = await load(await fileOf([person('另一人', phone)]));
    expect((await world.app.readJobFile({ id, offset: 0 }, by(hr))).size).toBeGreaterThan(1_000);
    const { report } = await world.app.deleteTalent({ id: talentId }, by(hr));
    expect(report).toContainEqual({ store: 'imports', state: 'removed' });
    expect(await failureOf(world.app.readJobFile({ id, offset: 0 }, by(hr)))).toBe('notFound job.no_file');
  });
});
