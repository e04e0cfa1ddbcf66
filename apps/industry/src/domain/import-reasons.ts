import type { ImportFault } from './job.js';

/** Codes in words for users, for the file that is given back. */
const REASONS: Readonly<Record<string, string>> = {
  'uscc.length': '统一社会信用代码应为18位',
  'uscc.alphabet': '统一社会信用代码只含数字和大写字母，且不含I、O、S、V、Z',
  'uscc.organisation_check': '统一社会信用代码第17位校验不符',
  'uscc.check': '统一社会信用代码第18位校验不符',
  'import.uscc_number': '统一社会信用代码被表格软件变成了数字，末尾已丢失；请将该列设为文本后重新填写',
  'import.repeated': '与前面的行重复',
  'import.cell_error': '单元格是错误值或未计算的公式',
  'fact.type': '填写的内容与该列的类型不符',
  'fact.value': '不是允许填写的值',
  'fact.history_full': '该项的历史记录已满',
  'day.invalid': '不是存在的日期，请按 年-月-日 填写',
  'day.future': '日期不能晚于今天',
  'body.value': '内容为空、过长或含有看不见的字符',
  'access.forbidden': '该企业不在您负责的区域内，或无权修改',
  'events.too_large': '该企业的数据过大',
};

/** What is wrong with a row, as a user reads it. */
export const reasonsOf = (faults: readonly ImportFault[]): string =>
  faults
    .map(({ column, code, message }) => `${column === null ? '' : `${column}：`}${REASONS[code] ?? message}`)
    .join('；');
