import { describe, expect, test } from '@jest/globals';
import type { Explanation, Match } from '../src/api.js';
import { dayInWords, daysBetween } from '../src/format/day.js';
import { plainHelp } from '../src/format/help.js';
import { metTexts, reasonOf } from '../src/format/reason.js';
import { typeset } from '../src/format/typeset.js';
import { requirementInWords, valueInWords } from '../src/format/value.js';
import { industryName } from '../src/industries.js';
import { messages } from '../src/messages.js';
import { sixFacts } from '../src/six-facts.js';
import { factNamed, facts, policies, reference, type RuleNode } from './data.js';
import { item } from './matches.js';

const leaf = (text: string, status: Explanation['status']): Explanation => ({
  status,
  fact: 'enterprise.employees',
  op: 'gte',
  value: 1,
  text,
  actual: null,
  source: null,
  factDate: null,
});

describe('values in words', () => {
  test.each([
    ['enterprise.revenue', 380_000_000, '3.8 亿元'],
    ['enterprise.rdRatio', 0.055, '5.5％'],
    ['enterprise.patentsInvention', 9, '9 件'],
    ['enterprise.regionCode', '340403', '田家庵区'],
    ['enterprise.regionCode', '3404', '淮南市'],
    ['enterprise.regionCode', '100000', '安徽省以外'],
    ['enterprise.industryCode', 'C3670', '汽车制造业'],
    ['enterprise.vatTaxpayerType', 'smallScale', '小规模纳税人'],
    ['enterprise.registeredOn', '2018-03-05', '2018年3月5日'],
    ['enterprise.dishonest', false, '否'],
    ['enterprise.qualifications', ['高新技术企业', '安徽省专利奖'], '高新技术企业、安徽省专利奖'],
    ['enterprise.qualifications', [], '无'],
    ['enterprise.exportValueUsd', 50_000, '5 万美元'],
  ])('%s %j is %s', (fact, value, words) => {
    expect(valueInWords(value, factNamed(fact), reference)).toBe(words);
  });

  test.each([
    ['enterprise.patentsInvention', 'gte', 12, '不低于 12 件'],
    ['enterprise.revenue', 'between', [50_000_000, 100_000_000], '5,000 万元 至 1 亿元'],
    ['enterprise.regionCode', 'in', ['34'], '属于安徽省'],
    ['enterprise.qualifications', 'includesAny', ['高新技术企业'], '高新技术企业'],
    ['enterprise.emergingIndustry', 'exists', true, '须有'],
    ['enterprise.dishonest', 'eq', false, '否'],
  ])('%s %s %j asks for %s', (fact, op, value, words) => {
    expect(requirementInWords(op, value, factNamed(fact), reference)).toBe(words);
  });

  test('a day and the days left until it', () => {
    expect(dayInWords('2026-12-01')).toBe('2026年12月1日');
    expect(daysBetween('2026-11-22', '2026-12-01')).toBe(9);
  });

  test('marks beside Chinese are set full-width, figures and codes stay', () => {
    expect(typeset('税率15%,相对25%约节省10%(按年)')).toBe('税率15%，相对25%约节省10%（按年）');
    expect(typeset('科技部;财政部:1,000 元')).toBe('科技部；财政部：1,000 元');
  });
});

describe('the one line that says why', () => {
  const met = item({ policyId: 'a' });

  test('names the conditions that carry a met policy, those of unmet branches not', () => {
    const explanation: Explanation = {
      status: 'met',
      all: [leaf('在淮南注册', 'met'), { status: 'met', any: [leaf('甲', 'notMet'), leaf('乙', 'met')] }],
    };
    const match = { explanation } as Match;
    expect(metTexts(explanation)).toEqual(['在淮南注册', '乙']);
    expect(reasonOf(met, match, reference)).toBe('符合：在淮南注册、乙');
    expect(reasonOf(met, undefined, reference)).toBeUndefined();
  });

  test('says what is lacking against what there is', () => {
    const gap = {
      fact: 'enterprise.patentsInvention',
      text: '发明专利 12 件',
      required: { op: 'gte', value: 12 },
      actual: 9,
      changeable: true,
    };
    expect(reasonOf(item({ policyId: 'a', decision: 'notMet', gap: [gap, gap] }), undefined, reference)).toBe(
      '还差：发明专利 12 件（现为：9 件），另有 1 条',
    );
  });

  test('says what to tell', () => {
    const missing = ['enterprise.regionCode', 'enterprise.employees', 'enterprise.rdRatio', 'enterprise.park'];
    expect(reasonOf(item({ policyId: 'a', decision: 'unknown', missing }), undefined, reference)).toBe(
      '还需知道：注册地、从业人数、研发费用占营业收入比例等 4 项',
    );
  });
});

describe('against the corpus', () => {
  test('the six facts are in the registry and are the enterprise’s own', () => {
    expect(sixFacts.map((fact) => factNamed(fact).subject)).toEqual(sixFacts.map(() => 'enterprise'));
  });

  test('help for people has no units of machines and no codes', () => {
    const helps = facts.map(plainHelp);
    expect(helps.filter((help) => /单位：|，填 ?小数|0–1|\b(micro|general|smallScale)\b/.test(help))).toEqual([]);
    expect(plainHelp(factNamed('enterprise.revenue'))).toBe('上一会计年度营业收入合计。见经审计的利润表“营业收入”。');
  });

  test('every code of an allowed value has a word', () => {
    const codes = facts.flatMap(({ values }) => values ?? []).filter((value) => /^[A-Za-z]+$/.test(value));
    expect(codes.filter((code) => !Object.hasOwn(messages.codes, code))).toEqual([]);
  });

  test('every industry that a rule names can be chosen', () => {
    const conditions = (node: RuleNode): RuleNode[] => [
      ...(node.all ?? []).flatMap(conditions),
      ...(node.any ?? []).flatMap(conditions),
      ...(node.not ? conditions(node.not) : []),
      ...(node.fact === undefined ? [] : [node]),
    ];
    const named = policies
      .flatMap((policy) => conditions(policy.conditions))
      .filter(({ fact }) => fact === 'enterprise.industryCode')
      .flatMap(({ value }) => value as string[]);
    const choices = reference.industries.flatMap(({ options }) => options.map(({ value }) => value));
    expect(named.filter((code) => !choices.some((choice) => choice.startsWith(code)))).toEqual([]);
    expect(industryName('C3841')).toBe('锂离子电池制造');
  });

  test('counties of the home city come first, and what no longer exists is not offered', () => {
    const [home] = reference.regions;
    expect(home?.options.map(({ label }) => label)).toEqual([
      '大通区',
      '田家庵区',
      '谢家集区',
      '八公山区',
      '潘集区',
      '凤台县',
      '寿县',
      '淮南市',
    ]);
    expect(reference.regions.flatMap(({ options }) => options.map(({ value }) => value))).not.toContain('341521');
  });
});
