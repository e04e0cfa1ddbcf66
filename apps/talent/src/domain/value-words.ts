import { refuseFaults } from '@shuangzhao/platform/errors';

/** Codes in words, the same that the screens show. */
export type Words = Readonly<Record<string, string>>;

export const DEGREE_WORDS: Words = {
  secondary: '中专、高中',
  college: '大专',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
};

export const AVAILABILITY_WORDS: Words = {
  now: '随时到岗',
  month: '一个月内',
  quarter: '三个月内',
  closed: '暂不考虑',
};

export const BASIS_WORDS: Words = {
  consent: '本人同意',
  contract: '履行合同',
  duty: '履行法定职责',
  public: '本人公开的信息',
};

/** The ten emerging industries of Anhui. */
export const INDUSTRY_WORDS: Words = {
  'next-generation-it': '新一代信息技术',
  'artificial-intelligence': '人工智能',
  'new-materials': '新材料',
  'new-energy': '新能源和节能环保',
  'new-energy-vehicles': '新能源汽车和智能网联汽车',
  'advanced-equipment': '高端装备制造',
  'smart-appliances': '智能家电',
  'life-health': '生命健康',
  'green-food': '绿色食品',
  'digital-creative': '数字创意',
};

/** Usual words beside ours. */
const ALSO: Words = {
  中专: 'secondary',
  高中: 'secondary',
  专科: 'college',
  大学本科: 'bachelor',
  硕士研究生: 'master',
  博士研究生: 'doctor',
};

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The code that a word of a file stands for; a code stands for itself. Throws AppError `fact.value` for a word that is none of these. */
export const codeOfWord = (path: string, words: Words, word: string): string => {
  const wanted = plain(word);
  const found = Object.entries(words).find(([code, one]) => code === wanted || plain(one) === wanted)?.[0];
  const other = ALSO[wanted];
  const code = found ?? (other !== undefined && Object.hasOwn(words, other) ? other : undefined);
  if (code !== undefined) return code;
  refuseFaults([{ path, code: 'fact.value', message: `It is one of ${Object.values(words).join(', ')}.` }]);
  throw new Error('A fault was not refused.');
};
