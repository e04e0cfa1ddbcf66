import type { Facts } from '../../src/index.js';

/**
 * Worked by hand on the text of the policies, not by running the code. Names are short: `revenue` is
 * `enterprise.revenue`, others are written in full.
 */
interface WorkedCase {
  readonly policy: string;
  /** What it rests on, and how it was worked out. */
  readonly because: string;
  readonly facts: Facts;
  readonly asOf?: string;
  readonly decision: 'met' | 'notMet' | 'unknown';
  readonly estimate: number | null;
  readonly upTo?: number;
  /** `fact op value`, then ! where nobody can change it. */
  readonly gap?: readonly string[];
  readonly missing?: readonly string[];
}

const inHuainan = { regionCode: '340403' };

const hteFacts = {
  patentsTotal: 1,
  inHighTechField: true,
  rdPersonnelRatio: 0.1,
  rdDomesticRatio: 0.6,
  highTechRevenueRatio: 0.6,
  majorViolation: false,
};

const techUpgrade = {
  ...inHuainan,
  industryCode: 'C3670',
  emergingIndustry: '新材料',
  'project.kind': '技改',
  'project.totalInvestment': 20_000_000,
  'project.equipmentInvestment': 12_000_000,
  'project.catalogs': ['淮南市工业转型升级项目投资导向计划'],
};

export const workedCases: readonly WorkedCase[] = [
  {
    policy: 'cn-hte-cit-15',
    because: '高新技术企业减按15%：800万元 ×（25% − 15%）= 80万元',
    facts: { qualifications: ['高新技术企业'], taxableIncome: 8_000_000 },
    decision: 'met',
    estimate: 800_000,
  },
  {
    policy: 'cn-hte-cit-15',
    because: '没有称号即不符合；所得额未知，算不出金额，也没有封顶',
    facts: { qualifications: [] },
    decision: 'notMet',
    estimate: null,
    upTo: 0,
    gap: ['qualifications includesAny 高新技术企业'],
  },
  {
    policy: 'cn-small-profit-cit',
    because: '300万元、300人、5000万元三条都含本数：300万元 × 20% = 60万元',
    facts: { restrictedIndustry: false, taxableIncome: 3_000_000, employees: 300, totalAssets: 50_000_000 },
    decision: 'met',
    estimate: 600_000,
  },
  {
    policy: 'cn-small-profit-cit',
    because: '所得额超出 1 分即不符合；20% 为 600,000.002 元，封顶 60 万元',
    facts: { restrictedIndustry: false, taxableIncome: 3_000_000.01, employees: 300, totalAssets: 50_000_000 },
    decision: 'notMet',
    estimate: 600_000,
    gap: ['taxableIncome lte 3000000'],
  },
  {
    policy: 'cn-rd-superdeduction-100',
    because: '非高企按25%：1,234,567.89 × 0.25 = 308,641.9725 元，舍到分',
    facts: { rdExpense: 1_234_567.89, auditCollection: true, industryCode: 'C3670', qualifications: [] },
    decision: 'met',
    estimate: 308_641.97,
  },
  {
    policy: 'cn-rd-superdeduction-100',
    because: '烟草制造业（C16）在负面清单内，行业不能改变；高企按15%算 15 万元',
    facts: { rdExpense: 1_000_000, auditCollection: true, industryCode: 'C1610', qualifications: ['高新技术企业'] },
    decision: 'notMet',
    estimate: 150_000,
    gap: ['industryCode notIn C16,H,F,K,L,R90 !'],
  },
  {
    policy: 'cn-rd-superdeduction-100',
    because: '是否高企只影响比例，不影响资格：符合，但金额未定，两档都没有封顶',
    facts: { rdExpense: 1_000_000, auditCollection: true, industryCode: 'C3670' },
    decision: 'met',
    estimate: null,
    upTo: 0,
  },
  {
    policy: 'cn-hte-recognition',
    because: '营收2亿元整属第二档（5000万元以上、2亿元及以下），近三年研发占比不低于4%；年限由成立日期得 1 年',
    facts: { ...hteFacts, registeredOn: '2025-11-22', revenue: 200_000_000, rdRatio3y: 0.04 },
    decision: 'met',
    estimate: null,
  },
  {
    policy: 'cn-hte-recognition',
    because: '营收1.2亿元、占比3.5%：提到4%差 12.5%；改走第三档须营收过2亿元，差 40%；第一档要改两项。取最近的一项',
    facts: { ...hteFacts, registeredOn: '2015-01-01', revenue: 120_000_000, rdRatio3y: 0.035 },
    decision: 'notMet',
    estimate: null,
    gap: ['rdRatio3y gte 0.04'],
  },
  {
    policy: 'cn-wengang-2025',
    because: '30人及以下企业裁员率不高于20%即可；中型企业返还 5 万元的 60%',
    facts: {
      unemploymentInsuranceMonths: 12,
      layoffRate: 0.1,
      insuredEmployees: 30,
      scale: 'medium',
      unemploymentInsurancePaid: 50_000,
    },
    asOf: '2025-06-01',
    decision: 'met',
    estimate: 30_000,
  },
  {
    policy: 'cn-wengang-2025',
    because: '31人、裁员率10%：减到30人差 1/31 内（1/30）；裁员率降到5.5%差 82%。取前者',
    facts: { unemploymentInsuranceMonths: 12, layoffRate: 0.1, insuredEmployees: 31 },
    asOf: '2025-06-01',
    decision: 'notMet',
    estimate: null,
    upTo: 0,
    gap: ['insuredEmployees lte 30'],
  },
  {
    policy: 'cn-2025-25-wengang-up',
    because: '备付月数由人社部门填，企业条件都满足仍无法判断；中小微企业按90%',
    facts: { unemploymentInsuranceMonths: 24, layoffRate: 0.05, scale: 'small', unemploymentInsurancePaid: 10_000 },
    decision: 'unknown',
    estimate: 9_000,
    missing: ['region.unemploymentFundMonths'],
  },
  {
    policy: 'cn-tech-transfer-500w',
    because: '800万元：全额 × 25% = 200万元，封顶125万元；超过500万元的300万元 × 12.5% = 37.5万元',
    facts: { techTransferIncome: 8_000_000 },
    decision: 'met',
    estimate: 1_625_000,
  },
  {
    policy: 'cn-service-loan-2026',
    because: '放款日含 2026-12-31；1500万元 × 1% = 15万元，封顶10万元',
    facts: { industryCode: 'H6110', loanSignedOn: '2026-12-31', loanOverdue: false, loanPrincipal: 15_000_000 },
    decision: 'met',
    estimate: 100_000,
  },
  {
    policy: 'ah-2022-9-02-headquarters',
    because: '没有填新兴产业即视为没有（exists），补上即可；实缴10亿元 × 3% = 3000万元',
    facts: { ...inHuainan, hqFunction: ['总部'], paidInCapital: 1_000_000_000 },
    decision: 'notMet',
    estimate: 30_000_000,
    gap: ['emergingIndustry exists true'],
  },
  {
    policy: 'ah-talent-special-support-founder',
    because: '2014年1月1日以前注册的不行，成立日期不能改变；其余都符合',
    facts: {
      ...inHuainan,
      emergingIndustry: '新材料',
      'talent.degree': '博士',
      'talent.isFounder': true,
      'talent.shareholding': 0.2,
      registeredOn: '2013-12-31',
      majorViolation: false,
    },
    decision: 'notMet',
    estimate: null,
    gap: ['registeredOn gte 2014-01-01 !'],
  },
  {
    policy: 'hn-2022-56-02-tech-upgrade',
    because: '六大新兴产业、列入市导向计划而不在目录内：1200万元 × 10% = 120万元，封顶100万元',
    facts: { ...techUpgrade, 'project.provincialEquipmentSubsidy': false },
    asOf: '2023-06-01',
    decision: 'met',
    estimate: 1_000_000,
  },
  {
    policy: 'hn-2022-56-02-tech-upgrade',
    because: '不得已享受省级设备奖补：要求反过来显示为“否”',
    facts: { ...techUpgrade, 'project.provincialEquipmentSubsidy': true },
    asOf: '2023-06-01',
    decision: 'notMet',
    estimate: 1_000_000,
    gap: ['project.provincialEquipmentSubsidy eq false'],
  },
  {
    policy: 'hn-2025-professional-manager',
    because: '世界500强每人20万元 × 3 = 60万元，整条政策封顶50万元',
    facts: {
      ...inHuainan,
      'talent.title': '职业经理人',
      'talent.engagement': '全职',
      'talent.previousEmployer': '世界500强',
      'talent.count': 3,
    },
    decision: 'met',
    estimate: 500_000,
  },
  {
    policy: 'hn-referral-reward',
    because: '独立选址须固投3亿元以上：3.2亿元每亿元奖1万元 = 3.2万元',
    facts: {
      'chamber.type': '商会',
      'chamber.introducedProjects': 1,
      'project.emergingIndustry': '新材料',
      'project.investorOutsideCity': true,
      'project.status': '投产',
      'project.siteType': '独立选址',
      'project.fixedAssetInvestment': 320_000_000,
    },
    decision: 'met',
    estimate: 32_000,
  },
  {
    policy: 'ch-2024-entrusted-investment',
    because: '龙头企业须 3 家，现 2 家；工作经费20万元，税收留成部分未知，最高再加100万元',
    facts: {
      'chamber.type': '行业协会',
      'chamber.entrustAgreement': true,
      'chamber.invitedEnterprises': 12,
      'chamber.invitedLeaders': 2,
      'chamber.signedMajorProjects': 2,
    },
    decision: 'notMet',
    estimate: 200_000,
    upTo: 1_200_000,
    gap: ['chamber.invitedLeaders gte 3'],
  },
  {
    policy: 'hngx-2024-strategic',
    because: '1亿元增到1.3亿元，增速恰为30%：过25%、不过30%，得10万元',
    facts: {
      park: '淮南高新区',
      qualifications: ['战略性新兴产业统计'],
      newlyStrategic: false,
      output: 130_000_000,
      outputLastYear: 100_000_000,
    },
    asOf: '2025-06-01',
    decision: 'met',
    estimate: 100_000,
  },
  {
    policy: 'ft-2024-tech-upgrade',
    because: '机器换人 200万元 × 10% = 20万元，工业强基 500万元 × 8% = 40万元，两档并列',
    facts: {
      regionCode: '340421',
      'project.kind': '技改',
      'project.catalogs': ['工业四基发展目录'],
      'project.totalInvestment': 20_000_000,
      'project.equipmentInvestment': 5_000_000,
      'project.robotInvestment': 2_000_000,
      'project.robotDof': 6,
    },
    asOf: '2025-06-01',
    decision: 'met',
    estimate: 600_000,
  },
  {
    policy: 'hf-2020-talent-rent',
    because: '有硕士学位即可，人才类别未知不影响；硕士每年2万元',
    facts: { regionCode: '340104', keyIndustry: true, 'talent.ownsHouseLocal': false, 'talent.degree': '硕士' },
    decision: 'met',
    estimate: 20_000,
  },
  {
    policy: 'hn-2025-rd-center',
    because: '占比由 120万 ÷ 4000万 得 3%，恰好达标；只差场所面积一项的答案',
    facts: {
      ...inHuainan,
      registeredOn: '2020-01-01',
      dishonest: false,
      majorViolation: false,
      rdExpense: 1_200_000,
      revenue: 40_000_000,
      industryCode: 'C3670',
      rdInstrumentValue: 2_000_000,
      rdStaff: 10,
      rdStaffFixed: 3,
      rdStaffSeniorRatio: 0.3,
      patentsTotal: 5,
    },
    decision: 'unknown',
    estimate: null,
    missing: ['enterprise.rdSiteArea'],
  },
];
