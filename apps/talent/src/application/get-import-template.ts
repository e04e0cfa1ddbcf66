import { templateFile, type ExplainedColumn, type FilePiece } from '@shuangzhao/jobs/application';
import type { FileFormat, SheetColumn } from '@shuangzhao/jobs/domain';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { COLUMNS } from '../domain/import-columns.js';
import { AVAILABILITY_WORDS, BASIS_WORDS, DEGREE_WORDS, INDUSTRY_WORDS, type Words } from '../domain/value-words.js';
import type { Ways } from './ways.js';

type Explained = Pick<ExplainedColumn, 'type' | 'example' | 'help' | 'isText'> & { unit?: string; words?: string[] };

const text = (example: string, help = ''): Explained => ({ type: '文本', example, help, isText: true });
const number = (example: string, unit: string): Explained => ({ type: '数字', example, unit, help: '', isText: false });
const choice = (words: Words, example: string, help = ''): Explained => ({
  ...text(example, help),
  words: Object.values(words),
});
const list = (example: string, help: string, words?: Words): Explained => ({
  ...text(example, help),
  type: '多个文本，用、隔开',
  ...(words === undefined ? {} : { words: Object.values(words) }),
});

const EXPLAINED: Readonly<Record<keyof typeof COLUMNS, Explained>> = {
  name: text('张三', '必填；一个人一行'),
  phone: text('13800000000', '手机号和身份证号至少填一项，凭它认出已有的人'),
  idNumber: text('', '18位；请保持文本格式'),
  email: text('zhangsan@example.com'),
  degree: choice(DEGREE_WORDS, '硕士'),
  school: text('合肥工业大学'),
  title: text('工程师'),
  occupation: text('材料工程师'),
  skills: list('复合材料、有限元分析', '用技能词表里的名称或别名；填写即替换原有技能'),
  industries: list('新材料', '填写即替换原有产业', INDUSTRY_WORDS),
  regionCode: text('田家庵区', '区县名称或6位代码'),
  availability: choice(AVAILABILITY_WORDS, '三个月内'),
  expectedSalary: number('12000', '元'),
  birthYear: number('1994', '年'),
  sources: list('校园招聘会登记', '不填则记为批量导入；已有的来源保留'),
  basisKind: choice(BASIS_WORDS, '本人同意', '新人必填；已有的人不填则不变，以下三列相同'),
  document: text('告知同意书', '依据的是哪份文件'),
  purpose: text('本市企业用人推荐', '为什么保存；不要写姓名'),
  expiresOn: { ...text('2028-12-31', '到期自动删除，最长五年'), type: '日期' },
  rankedByPeopleOnly: { ...text('否', '本人要求不用机器排序时填是'), type: '是或否', isText: false },
};

const columns = Object.entries(COLUMNS).map(([field, column]: [string, SheetColumn]) => ({
  ...column,
  ...EXPLAINED[field as keyof typeof COLUMNS],
}));

/** The empty file of people to be filled in. */
export const getImportTemplate =
  ({ sheets }: Ways) =>
  async ({ format }: { format: FileFormat }, { actor }: Call): Promise<FilePiece> => {
    authorize(actor, 'talent.write');
    return templateFile(sheets, { name: '人才', format, columns });
  };
