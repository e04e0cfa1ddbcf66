import type { CallOutput } from '@shuangzhao/api';
import type { Sheet, WrittenCell } from '@shuangzhao/sheets';

type Matches = CallOutput<'matchPolicies'>;
type Item = Matches['items'][number];

const DECISIONS = { met: '初步符合', unknown: '还差信息', notMet: '暂不符合' } as const;
const VALIDITIES = {
  inForce: '现行有效',
  endUnknown: '有效期待核实',
  expired: '已过有效期',
  notYet: '尚未生效',
} as const;
const NOTICE =
  '政策内容采自公开网页，没有逐条对照政府公报。“初步符合”只看已知的情况，不含专家评审、择优和资金额度，以发文部门答复为准。';

const reasonOf = ({ decision, gap, missing, benefit }: Item, labelOf: (fact: string) => string): string => {
  if (decision === 'met') return benefit.text;
  if (decision === 'unknown') return `还需知道：${missing.map(labelOf).join('、')}`;
  return `还差：${gap.map(({ text }) => text).join('；')}`;
};

/** What a match says, as a workbook: the policies in their order, and a second sheet with the day and what the words do not promise. */
export const matchSheets = (
  { asOf, headline, counts }: Pick<Matches, 'asOf' | 'headline' | 'counts'>,
  items: readonly Item[],
  labelOf: (fact: string) => string,
): Sheet[] => [
  {
    name: '我的政策',
    columns: [
      { title: '判断' },
      { title: '政策', width: 48 },
      { title: '约可得（元）', width: 16 },
      { title: '最高（元）', width: 16 },
      { title: '有效期' },
      { title: '截止日期' },
      { title: '办理方式' },
      { title: '理由或还差什么', width: 80 },
      { title: '政策编号', width: 28, isText: true },
    ],
    rows: items.map((item): WrittenCell[] => [
      DECISIONS[item.decision],
      item.title,
      item.benefit.estimate,
      item.benefit.upTo,
      VALIDITIES[item.validity],
      item.deadline,
      item.delivery === 'unknown' ? null : item.delivery,
      reasonOf(item, labelOf),
      item.policyId,
    ]),
  },
  {
    name: '说明',
    columns: [
      { title: '项目', width: 24 },
      { title: '内容', width: 80 },
    ],
    rows: [
      ['按哪天的政策判断', asOf],
      ['初步符合', counts.met],
      ['还差信息', counts.unknown],
      ['暂不符合', counts.notMet],
      ['现行有效的约可得（元），同类就高不重复', headline.total],
      ['注意', NOTICE],
    ],
  },
];
