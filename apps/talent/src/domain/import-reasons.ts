import { reasonsBy } from '@shuangzhao/jobs/domain';

/** What is wrong with a row of people, as a user reads it. */
export const reasonsOf = reasonsBy({
  'import.no_key': '手机号和身份证号至少填一项',
  'import.repeated': '手机号或身份证号与前面的行重复',
  'import.code_number': '号码被表格软件变成了数字，末尾已丢失；请将该列设为文本后重新填写',
  'talent.name_invalid': '姓名应为1到50个字',
  'talent.phone_invalid': '不是大陆手机号',
  'talent.id_number_invalid': '身份证号不正确',
  'talent.email_invalid': '不是电子邮箱地址',
  'talent.phone_taken': '这个手机号已登记在另一份记录上，姓名或身份证号不同，请核对后手工处理',
  'talent.id_number_taken': '这个身份证号已登记在另一姓名的记录上，请核对后手工处理',
  'talent.skill_unknown': '技能词表里没有这个技能',
  'talent.basis_expired': '保存期已过',
  'talent.basis_too_long': '保存期最长五年',
  'body.value': '内容为空、过长或不是允许填写的值',
});
