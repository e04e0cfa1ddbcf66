import type { FactDefinition } from '../api.js';
import { messages } from '../messages.js';

/** A heading of the record. */
export type Topic = keyof typeof messages.enterprise.topics;

/** Which facts stand under which heading, by their names; the first that fits. */
const rules: readonly (readonly [Topic, RegExp])[] = [
  ['credit', /^(creditRating|dishonest|majorViolation)/],
  ['capital', /^(listing|financing|equity|intermediary|bond|loan|workingCapital|policyFinancing|creditSurvey)/],
  ['work', /^(layoff|newGraduates|insured|unemployment|newHire|labor|keyGroup|nonLocal|socialInsurance|wage)/],
  ['tax', /^(tax|vat|monthlySales|audit|isSmallProfit|inputVat|sixTaxes|newEquipment|selfDeveloped)/],
  [
    'research',
    /^(rd|patents|qualifications|firstTime|classOne|tech|innovation|awards|zjtx|highTech|inHighTech|firstSet|firstGeneric|firstCompletion|hasRd|cloud|compute|dataVoucher)/,
  ],
  [
    'business',
    /^(revenue|netProfit|totalAssets|paidInCapital|output|export|market|main|annualRent|assetLiability|foreignTotal|foreignCapital)/,
  ],
  [
    'base',
    /^(region|registered|age|industry|emerging|scale|isAbove|employees|park|entity|isPrivate|foreignInvested|registration|newly|restricted|key|hq|isScene|aboveScale|listedIn)/,
  ],
];

/** The heading under which a fact of an enterprise stands. */
const topicOf = ({ name }: FactDefinition): Topic => {
  const own = name.slice(name.indexOf('.') + 1);
  return rules.find(([, rule]) => rule.test(own))?.[0] ?? 'other';
};

const order = Object.keys(messages.enterprise.topics);

/** Facts by heading, in the order in which the headings are read; headings without facts are left out. */
export const byTopic = (facts: readonly FactDefinition[]): readonly (readonly [Topic, readonly FactDefinition[]])[] => {
  const groups = new Map<Topic, FactDefinition[]>();
  for (const fact of facts) {
    const topic = topicOf(fact);
    groups.set(topic, [...(groups.get(topic) ?? []), fact]);
  }
  return [...groups].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
};
