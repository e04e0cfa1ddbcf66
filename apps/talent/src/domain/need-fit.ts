import type { Need } from './need.js';
import { DEGREES, type Profile } from './profile.js';
import type { Vocabulary } from './skills.js';

/** How much each part of a score counts against the others. */
export type Weights = Readonly<Record<PartName, number>>;

/** What a score is made of, in the order in which it is shown. */
export const PARTS = ['skills', 'degree', 'salary', 'region', 'industry', 'availability'] as const;
type PartName = (typeof PARTS)[number];

/** One part of a score: how well it fits, from 0 to 1, and why, in Chinese. */
export interface Part {
  readonly name: PartName;
  readonly weight: number;
  readonly value: number;
  readonly text: string;
}

/** Why somebody does not come into question. */
interface Exclusion {
  readonly name: 'must' | 'not' | 'availability';
  readonly text: string;
}

/** How a person fits a need. */
export interface Fit {
  /** None: the person comes into question. */
  readonly exclusions: readonly Exclusion[];
  /** 0 to 100, to one digit after the point. */
  readonly score: number;
  /** Those that the need asks about. */
  readonly parts: readonly Part[];
}

type Wanted = Pick<Need, 'must' | 'can' | 'not' | 'degree' | 'salaryTo' | 'regionCode' | 'industry'>;
type Judged = Pick<Part, 'value' | 'text'>;

/** What is not known of a person counts half: it is neither held against the person nor taken for granted. */
const NOT_KNOWN = 0.5;
/** Of the highest salary: so much more, and nothing of it fits. */
const SALARY_MARGIN = 0.2;
const AVAILABILITY: Readonly<Record<string, Judged>> = {
  now: { value: 1, text: '随时可到岗' },
  month: { value: 0.8, text: '一个月内可到岗' },
  quarter: { value: 0.5, text: '三个月内可到岗' },
  closed: { value: 0, text: '暂不考虑机会' },
};
const yuan = new Intl.NumberFormat('zh-CN');
const DEGREE_WORDS = ['中专', '大专', '本科', '硕士', '博士'];

const skillsPart = ({ can }: Wanted, held: ReadonlySet<string>, vocabulary: Vocabulary): Judged | null => {
  if (can.length === 0) return null;
  const has = can.filter((code) => held.has(code));
  const labels = has.map((code) => vocabulary.labelOf(code)).join('、');
  return {
    value: has.length / can.length,
    text: `加分技能 ${has.length}/${can.length}${has.length > 0 ? `：${labels}` : ''}`,
  };
};

const degreePart = ({ degree: asked }: Wanted, { degree }: Profile): Judged | null => {
  if (asked === null) return null;
  const least = DEGREES.indexOf(asked);
  if (degree === null) return { value: NOT_KNOWN, text: `学历未填写，要求${DEGREE_WORDS[least]}以上` };
  const held = DEGREES.indexOf(degree);
  const value = held >= least ? 1 : held === least - 1 ? 0.5 : 0;
  return { value, text: `${DEGREE_WORDS[held]}，要求${DEGREE_WORDS[least]}以上` };
};

const salaryPart = ({ salaryTo }: Wanted, { expectedSalary }: Profile): Judged | null => {
  if (salaryTo === null) return null;
  if (expectedSalary === null) return { value: NOT_KNOWN, text: `期望薪资未填写，最高 ${yuan.format(salaryTo)} 元/月` };
  const over = (expectedSalary - salaryTo) / (salaryTo * SALARY_MARGIN);
  return {
    value: Math.min(1, Math.max(0, 1 - over)),
    text: `期望 ${yuan.format(expectedSalary)} 元/月，最高 ${yuan.format(salaryTo)} 元/月`,
  };
};

const REGION_LEVELS = [
  { digits: 6, value: 1, text: '同县区' },
  { digits: 4, value: 0.6, text: '同市' },
  { digits: 2, value: 0.3, text: '同省' },
];

const regionPart = ({ regionCode: asked }: Wanted, { regionCode }: Profile): Judged | null => {
  if (asked === null) return null;
  if (regionCode === null) return { value: NOT_KNOWN, text: '所在地未填写' };
  const level = REGION_LEVELS.find(({ digits }) => asked.slice(0, digits) === regionCode.slice(0, digits));
  return level === undefined ? { value: 0, text: '外省' } : { value: level.value, text: level.text };
};

const industryPart = ({ industry }: Wanted, { industries }: Profile): Judged | null => {
  if (industry === null) return null;
  if (industries.length === 0) return { value: NOT_KNOWN, text: '产业方向未填写' };
  const isIn = industries.includes(industry);
  return { value: isIn ? 1 : 0, text: isIn ? '产业方向一致' : '产业方向不同' };
};

const availabilityPart = ({ availability }: Profile): Judged =>
  AVAILABILITY[availability ?? ''] ?? { value: NOT_KNOWN, text: '到岗时间未填写' };

const exclusionsOf = (
  { must, not }: Wanted,
  { availability }: Profile,
  held: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Exclusion[] => [
  ...must
    .filter((code) => !held.has(code))
    .map((code) => ({ name: 'must' as const, text: `缺少必备技能：${vocabulary.labelOf(code)}` })),
  ...not
    .filter((code) => held.has(code))
    .map((code) => ({ name: 'not' as const, text: `有排除的技能：${vocabulary.labelOf(code)}` })),
  ...(availability === 'closed' ? [{ name: 'availability' as const, text: '暂不考虑机会' }] : []),
];

/**
 * How a person fits a need: a weighted mean of parts that are each shown, and nothing else. A part that the need does not ask about is left out,
 * and what is not known of the person counts half. The same need, profile and weights give the same score, always.
 */
export const fitOf = (need: Wanted, profile: Profile, weights: Weights, vocabulary: Vocabulary): Fit => {
  const held = new Set(profile.skills.map(({ code }) => code));
  const judged: Readonly<Record<PartName, Judged | null>> = {
    skills: skillsPart(need, held, vocabulary),
    degree: degreePart(need, profile),
    salary: salaryPart(need, profile),
    region: regionPart(need, profile),
    industry: industryPart(need, profile),
    availability: availabilityPart(profile),
  };
  const parts = PARTS.flatMap((name) => {
    const part = judged[name];
    return part === null ? [] : [{ name, weight: weights[name], ...part }];
  });
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const reached = parts.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return {
    exclusions: exclusionsOf(need, profile, held, vocabulary),
    score: whole === 0 ? 0 : Math.round((1000 * reached) / whole) / 10,
    parts,
  };
};
