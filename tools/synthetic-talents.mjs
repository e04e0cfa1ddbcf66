// Made-up people, the same for the same seed: nobody's name, no phone, no ID number, and 合成数据 as the source of each.
import { readFileSync } from 'node:fs';

const { skills } = JSON.parse(readFileSync(new URL('../data/skills.json', import.meta.url), 'utf8'));
const byGroup = Map.groupBy
  ? Map.groupBy(skills, ({ group }) => group)
  : skills.reduce((map, skill) => map.set(skill.group, [...(map.get(skill.group) ?? []), skill]), new Map());
const groups = [...byGroup.values()];

const places = ['淮南', '合肥', '蚌埠', '阜阳', '安徽', '江淮', '皖北', '寿春', '八公山', '长三角'];
const kinds = ['理工大学', '师范学院', '职业技术学院', '科技大学', '矿业大学', '医学院', '技师学院', '农业大学'];
const trades = [
  '电气',
  '机械',
  '材料',
  '化工',
  '软件',
  '数控',
  '质量',
  '工艺',
  '食品',
  '医药',
  '财务',
  '安全',
  '物流',
  '自动化',
];
const posts = ['工程师', '技术员', '研究员', '主管', '操作工', '项目经理', '检验员', '讲师'];
const titles = ['初级工程师', '中级工程师', '高级工程师', '技师', '高级技师', '助理研究员', '副教授'];
const given = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const regions = ['340402', '340403', '340404', '340405', '340406', '340421', '340422', '340100', '340300', '310000'];
const industries = ['it', 'new-materials', 'equipment', 'new-energy', 'life-health', 'green-food'];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** People as `POST /talents` takes them. */
export const syntheticTalents = function* (count, seed = 20261123) {
  const random = randomOf(seed);
  const below = (limit) => Math.floor(random() * limit);
  const one = (all) => all[below(all.length)];
  const perhaps = (share, value) => (random() < share ? value : null);
  for (let n = 0; n < count; n += 1) {
    const known = one(groups);
    yield {
      name: `示例${one(given)}${one(given)}`,
      degree: perhaps(0.95, one(['secondary', 'college', 'bachelor', 'bachelor', 'master', 'doctor'])),
      school: perhaps(0.9, `${one(places)}${one(kinds)}`),
      title: perhaps(0.5, one(titles)),
      occupation: perhaps(0.9, `${one(trades)}${one(posts)}`),
      skills: [...new Set(Array.from({ length: 1 + below(6) }, () => one(known).code))],
      industries: [...new Set([one(industries), ...(random() < 0.3 ? [one(industries)] : [])])],
      regionCode: perhaps(0.95, one(regions)),
      availability: perhaps(0.9, one(['now', 'month', 'quarter', 'closed'])),
      expectedSalary: perhaps(0.6, (4 + below(40)) * 500),
      birthYear: 1962 + below(44),
      sources: ['合成数据', one(['校园招聘会', '企业推荐', '网上报名', '技能大赛'])],
      basis: { kind: 'public', document: '合成数据，不涉及任何人', purpose: '测试与演示', expiresOn: '2028-12-31' },
      rankedByPeopleOnly: random() < 0.02,
    };
  }
};
