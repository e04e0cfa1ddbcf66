import type { ImportFault } from './job.js';

/** Codes in words for users, for the file that is given back. */
const REASONS: Readonly<Record<string, string>> = {
  'import.repeated': '与前面的行重复',
  'import.cell_error': '单元格是错误值或未计算的公式',
  'fact.type': '填写的内容与该列的类型不符',
  'fact.value': '不是允许填写的值',
  'day.invalid': '不是存在的日期，请按 年-月-日 填写',
  'day.future': '日期不能晚于今天',
  'body.value': '内容为空、过长或含有看不见的字符',
};

/** Says what is wrong with a row, as a user reads it; `own` has the words of the codes that only this import knows. */
export const reasonsBy =
  (own: Readonly<Record<string, string>>) =>
  (faults: readonly ImportFault[]): string =>
    faults
      .map(({ column, code, message }) => {
        const reason = own[code] ?? REASONS[code] ?? message;
        return `${column === null ? '' : `${column}：`}${reason}`;
      })
      .join('；');
