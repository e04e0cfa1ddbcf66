import type { CallOutput } from '@shuangzhao/api';
import type { Sheet, WrittenCell } from '@shuangzhao/sheets';

type Access = CallOutput<'listTalentAccess'>['items'][number];
/** All that is held of a person, accounts by their names. */
export type NamedCopy = CallOutput<'getOwnRecord'> & { accesses: Access[] };
type Talent = NamedCopy['talent'];

const DEGREES = { secondary: '中专、高中', college: '大专', bachelor: '本科', master: '硕士', doctor: '博士' } as const;
const AVAILABILITIES = { now: '随时到岗', month: '一个月内', quarter: '三个月内', closed: '暂不考虑' } as const;
const BASES = { consent: '本人同意', contract: '履行合同', duty: '履行法定职责', public: '本人公开的信息' } as const;
const FIELDS: Readonly<Record<string, string>> = {
  name: '姓名',
  phone: '手机号',
  idNumber: '身份证号',
  email: '电子邮箱',
};
const ACCESSES = { view: '查看', lookUp: '精确查找', unmask: '查看原文' } as const;
const STEPS = {
  proposed: '已推荐',
  contacted: '已联系',
  interviewing: '面试中',
  hired: '已录用',
  declined: '本人或企业谢绝',
  withdrawn: '已撤回',
} as const;
const STAYED = { stayed: '在岗', left: '已离职' } as const;
const KINDS = { copy: '要副本', correct: '要更正', delete: '要删除', object: '不用机器排序' } as const;
const CHANNELS = { account: '本人账号', counter: '窗口', letter: '信件', phone: '电话' } as const;
const STATES = { open: '办理中', done: '已办理', refused: '已拒绝', lapsed: '已随记录删除' } as const;

const whole = (text: string | null): string => text ?? '未登记';

const fieldsOf = (talent: Talent, birthYear: number | null, labelOf: (skill: string) => string): [string, string][] => [
  ...Object.entries(FIELDS).map(([field, title]): [string, string] => [
    title,
    whole(talent[field as 'name' | 'phone' | 'idNumber' | 'email']),
  ]),
  ['出生年份', birthYear === null ? '未登记' : `${birthYear}`],
  ['学历', talent.degree === null ? '未登记' : DEGREES[talent.degree]],
  ['毕业院校', whole(talent.school)],
  ['职称', whole(talent.title)],
  ['职业', whole(talent.occupation)],
  ['技能', talent.skills.map(({ code }) => labelOf(code)).join('、')],
  ['产业（代码）', talent.industries.join('、')],
  ['所在地（行政区划代码）', whole(talent.regionCode)],
  ['到岗时间', talent.availability === null ? '未登记' : AVAILABILITIES[talent.availability]],
  ['期望月薪（元）', talent.expectedSalary === null ? '未登记' : `${talent.expectedSalary}`],
  ['不用机器排序', talent.rankedByPeopleOnly ? '是' : '否'],
  ['来源', talent.sources.join('、')],
  ['处理依据', BASES[talent.basis.kind]],
  ['依据文件', talent.basis.document],
  ['处理目的', talent.basis.purpose],
  ['保存到', talent.basis.expiresOn],
  ...talent.memberships.map(({ poolName, stage, since }): [string, string] => [
    `人才库：${poolName}`,
    `${stage}，${since}起`,
  ]),
  ['录入时间', talent.createdAt],
  ['最近修改', talent.updatedAt],
];

const table = (name: string, titles: readonly (readonly [string, number])[], rows: WrittenCell[][]): Sheet => ({
  name,
  columns: titles.map(([title, width]) => ({ title, width, isText: true })),
  rows,
});

/** A copy as a workbook: the record, referrals, who looked at it and why, requests. */
export const copySheets = (
  { talent, birthYear, referrals, accesses, requests }: NamedCopy,
  labelOf: (skill: string) => string,
): Sheet[] => [
  table(
    '个人信息',
    [
      ['项目', 28],
      ['内容', 60],
    ],
    fieldsOf(talent, birthYear, labelOf),
  ),
  table(
    '推荐记录',
    [
      ['企业', 28],
      ['岗位', 20],
      ['经过', 20],
      ['时间', 26],
      ['经办', 16],
      ['备注', 48],
    ],
    referrals.flatMap(({ employerName, position, steps, retention }) => [
      ...steps.map(({ to, at, by, note }) => [employerName, position, STEPS[to], at, by.name, note]),
      ...retention.map(({ months, dueOn, answer }) => [
        ...[employerName, position, `录用 ${months} 个月回访`, dueOn, null],
        answer === null ? '未回访' : STAYED[answer],
      ]),
    ]),
  ),
  table(
    '查看记录',
    [
      ['时间', 26],
      ['查看人', 20],
      ['方式', 12],
      ['看到原文的项目', 32],
      ['用途', 48],
    ],
    accesses.map(({ at, by, kind, fields, purpose }) => [
      ...[at, by.name, ACCESSES[kind], fields.map((field) => FIELDS[field] ?? field).join('、'), purpose],
    ]),
  ),
  table(
    '权利请求',
    [
      ['请求', 16],
      ['内容', 48],
      ['方式', 12],
      ['收到', 14],
      ['答复期限', 14],
      ['状态', 14],
      ['答复', 48],
      ['答复时间', 26],
    ],
    requests.map(({ kind, words, channel, receivedOn, dueOn, state, answer, answeredAt }) => [
      ...[KINDS[kind], words, channel === null ? null : CHANNELS[channel], receivedOn, dueOn],
      ...[STATES[state], answer, answeredAt],
    ]),
  ),
];
