import { reasonsBy } from '@shuangzhao/jobs/domain';

/** What is wrong with a row of enterprises, as a user reads it. */
export const reasonsOf = reasonsBy({
  'uscc.length': '统一社会信用代码应为18位',
  'uscc.alphabet': '统一社会信用代码只含数字和大写字母，且不含I、O、S、V、Z',
  'uscc.organisation_check': '统一社会信用代码第17位校验不符',
  'uscc.check': '统一社会信用代码第18位校验不符',
  'import.uscc_number': '统一社会信用代码被表格软件变成了数字，末尾已丢失；请将该列设为文本后重新填写',
  'fact.history_full': '该项的历史记录已满',
  'access.forbidden': '该企业不在您负责的区域内，或无权修改',
  'events.too_large': '该企业的数据过大',
});
