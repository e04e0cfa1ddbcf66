import { headerReader, type SheetColumn } from '@shuangzhao/jobs/domain';

const column = (key: string, title: string): SheetColumn => ({ key, title });

/** The columns of a file of people; each key is the path that faults of a record name. */
export const COLUMNS = {
  name: column('name', '姓名'),
  phone: { ...column('phone', '手机号'), isCode: true },
  idNumber: { ...column('idNumber', '身份证号'), isCode: true },
  email: column('email', '电子邮箱'),
  degree: column('degree', '学历'),
  school: column('school', '毕业院校'),
  title: column('title', '职称'),
  occupation: column('occupation', '职业'),
  skills: column('skills', '技能'),
  industries: column('industries', '产业'),
  regionCode: column('regionCode', '所在地'),
  availability: column('availability', '到岗时间'),
  expectedSalary: column('expectedSalary', '期望月薪（元）'),
  birthYear: column('birthYear', '出生年份'),
  sources: column('sources', '来源'),
  basisKind: column('basis.kind', '保存依据'),
  document: column('basis.document', '依据文件'),
  purpose: column('basis.purpose', '用途'),
  expiresOn: column('basis.expiresOn', '保存到'),
  rankedByPeopleOnly: column('rankedByPeopleOnly', '不用机器排序'),
} as const satisfies Record<string, SheetColumn>;

/** Other titles that people give these columns. */
const ALSO: ReadonlyMap<SheetColumn, readonly string[]> = new Map<SheetColumn, readonly string[]>([
  [COLUMNS.phone, ['手机', '联系电话', '手机号码']],
  [COLUMNS.idNumber, ['身份证', '身份证号码']],
  [COLUMNS.email, ['邮箱', '电子邮件']],
  [COLUMNS.school, ['学校', '院校']],
  [COLUMNS.expectedSalary, ['期望月薪']],
]);

/** Reads header rows: a column is known by its title, another usual one, or the name of its field. */
export const readHeader = headerReader({
  columns: Object.values(COLUMNS),
  namesOf: (one) => [one.title, one.key, ...(ALSO.get(one) ?? [])],
  required: { column: COLUMNS.name, code: 'import.no_name_column' },
});
