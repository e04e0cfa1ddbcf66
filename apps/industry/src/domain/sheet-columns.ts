import type { FactDefinition, Registry } from '@shuangzhao/eligibility';
import { headerReader, type Header, type SheetColumn } from '@shuangzhao/jobs/domain';

/** What a column of enterprises holds. */
export interface EnterpriseColumn extends SheetColumn {
  /** Undefined where the column holds no fact. */
  readonly fact?: FactDefinition;
}

export type EnterpriseHeader = Header<EnterpriseColumn>;

export const USCC_COLUMN: EnterpriseColumn = { key: 'uscc', title: '统一社会信用代码', isCode: true };
export const NAME_COLUMN: EnterpriseColumn = { key: 'name', title: '企业名称' };
export const DAY_COLUMN: EnterpriseColumn = { key: 'asOf', title: '数据日期' };
export const SOURCE_COLUMN: EnterpriseColumn = { key: 'source', title: '来源' };

const titleOf = ({ label, unit }: FactDefinition): string =>
  unit === null || label.endsWith(`（${unit}）`) ? label : `${label}（${unit}）`;

/** A column for each fact that an enterprise can have, in the order of the registry. */
export const factColumns = (registry: Registry): EnterpriseColumn[] =>
  [...registry.values()]
    .filter(({ subject }) => subject === 'enterprise')
    .map((fact) => ({ key: `facts.${fact.fact}`, title: titleOf(fact), fact }));

/** The columns of an import: who, from when, who says so, then each fact. */
export const importColumns = (registry: Registry): EnterpriseColumn[] => [
  USCC_COLUMN,
  NAME_COLUMN,
  DAY_COLUMN,
  SOURCE_COLUMN,
  ...factColumns(registry),
];

const namesOf = ({ key, title, fact }: EnterpriseColumn): string[] =>
  fact === undefined ? [key, title] : [title, fact.label, fact.fact];

/** Reads header rows: a column is known by its title, its label without the unit, or the name of its fact. */
export const enterpriseHeaderReader = (registry: Registry) =>
  headerReader({
    columns: importColumns(registry),
    namesOf,
    required: { column: USCC_COLUMN, code: 'import.no_uscc_column' },
  });
