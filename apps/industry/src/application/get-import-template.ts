import type { FactDefinition, FactType } from '@shuangzhao/eligibility';
import type { FilePiece } from '@shuangzhao/jobs/application';
import type { FileFormat, WrittenSheet } from '@shuangzhao/jobs/domain';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import {
  DAY_COLUMN,
  importColumns,
  NAME_COLUMN,
  SOURCE_COLUMN,
  USCC_COLUMN,
  type EnterpriseColumn,
} from '../domain/sheet-columns.js';
import { wordOf } from '../domain/value-words.js';
import type { Ways } from './ways.js';

type Explained = readonly [type: string, example: string, help: string];

const OWN: ReadonlyMap<EnterpriseColumn, Explained> = new Map<EnterpriseColumn, Explained>([
  [USCC_COLUMN, ['文本', '91340400MA2WXHN023', '必填，18位；一个企业一行']],
  [NAME_COLUMN, ['文本', '淮南示例装备有限公司', '新企业必填；已有企业不填则不变']],
  [DAY_COLUMN, ['日期', '2026-11-22', '本行数据从哪一天起成立，不晚于今天；不填为导入当天']],
  [SOURCE_COLUMN, ['文本', '统计部门', '数据由谁提供；不填则按您的角色记录']],
]);

const TYPES: Readonly<Record<FactType, Explained>> = {
  number: ['数字', '1200000', ''],
  boolean: ['是或否', '是', ''],
  text: ['文本', '', ''],
  date: ['日期', '2018-03-15', ''],
  list: ['多个文本，用、隔开', '', ''],
};

const factRow = ({ fact, label, type, unit, values, examples, help }: FactDefinition, title: string) => {
  const [typeName, usual] = TYPES[type];
  const words = values?.map((value) => wordOf(fact, value));
  const examplesOf = words ?? examples ?? [];
  const example = type === 'list' ? examplesOf.slice(0, 2).join('、') : (examplesOf[0] ?? usual);
  return [title, typeName, unit, words?.join('、') ?? null, example, help === '' ? label : help];
};

const rowOf = (column: EnterpriseColumn) => {
  const { title, fact } = column;
  if (fact !== undefined) return factRow(fact, title);
  const [type, example, help] = OWN.get(column) ?? ['文本', '', ''];
  return [title, type, null, null, example, help];
};

const GUIDE = ['列名', '类型', '单位', '可填的值', '示例', '说明'];

const sheetsOf = (columns: readonly EnterpriseColumn[]): [WrittenSheet, WrittenSheet] => [
  {
    name: '企业',
    // Not numbers and yes or no: typed as texts they would be marked as mistakes.
    columns: columns.map(({ title, fact }) => ({
      title,
      width: Math.max(12, title.length * 2 + 2),
      isText: fact === undefined || fact.type === 'text',
    })),
    rows: [],
  },
  {
    name: '填写说明',
    columns: GUIDE.map((title) => ({ title, width: title === '说明' ? 80 : 28, isText: true })),
    rows: columns.map(rowOf),
  },
];

/** The empty file to be filled in: a column for each fact, and (in an xlsx) a second sheet that explains them. */
export const getImportTemplate =
  ({ sheets, law }: Ways) =>
  async ({ format }: { format: FileFormat }, { actor }: Call): Promise<FilePiece> => {
    authorize(actor, 'enterprise.import');
    const pieces: Uint8Array[] = [];
    for await (const piece of sheets.write(format, sheetsOf(importColumns(law.registry)))) pieces.push(piece);
    const content = Buffer.concat(pieces);
    return { name: `企业导入模板.${format}`, format, size: content.length, content };
  };
