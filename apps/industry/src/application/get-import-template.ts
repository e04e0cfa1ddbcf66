import type { FactDefinition, FactType } from '@shuangzhao/eligibility';
import { templateFile, type ExplainedColumn, type FilePiece } from '@shuangzhao/jobs/application';
import type { FileFormat } from '@shuangzhao/jobs/domain';
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

const ofFact = ({ fact, label, type, unit, values, examples, help }: FactDefinition) => {
  const [typeName, usual] = TYPES[type];
  const words = values?.map((value) => wordOf(fact, value)) ?? null;
  const examplesOf = words ?? examples ?? [];
  const example = type === 'list' ? examplesOf.slice(0, 2).join('、') : (examplesOf[0] ?? usual);
  return { type: typeName, unit, words, example, help: help === '' ? label : help, isText: type === 'text' };
};

const explained = (column: EnterpriseColumn): ExplainedColumn => {
  const { key, title, fact } = column;
  if (fact !== undefined) return { key, title, ...ofFact(fact) };
  const [type, example, help] = OWN.get(column) ?? ['文本', '', ''];
  return { key, title, type, example, help, isText: true };
};

/** The empty file to be filled in: a column for each fact. */
export const getImportTemplate =
  ({ sheets, law }: Ways) =>
  async ({ format }: { format: FileFormat }, { actor }: Call): Promise<FilePiece> => {
    authorize(actor, 'enterprise.import');
    return templateFile(sheets, { name: '企业', format, columns: importColumns(law.registry).map(explained) });
  };
