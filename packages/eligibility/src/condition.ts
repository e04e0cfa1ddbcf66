import type { Facts, FactValue } from './facts.js';
import type { Condition } from './rule.js';
import type { Status } from './status.js';

/** Codes that are trees: `in` and `notIn` take "3404" for every county of that city, "C36" for C3670. */
const codeFacts = new Set(['enterprise.regionCode', 'enterprise.industryCode', 'chamber.regionCode']);

export const isMissing = (fact: string, facts: Facts): boolean => (facts[fact] ?? null) === null;

/** Decides one condition; a missing fact, or one of another type than the condition asks for, makes it unknown. */
export const statusOf = (condition: Condition, facts: Facts): Status => {
  const value = facts[condition.fact] ?? null;
  if (condition.op === 'exists') return (value !== null) === condition.value ? 'met' : 'notMet';
  if (value === null || typeof value !== typeAskedFor(condition)) return 'unknown';
  return holds(condition, value) ? 'met' : 'notMet';
};

/** As `statusOf`, but what `exists` asks for is open while it is missing: an answer may still turn it. */
export const openStatusOf = (condition: Condition, facts: Facts): Status =>
  isMissing(condition.fact, facts) ? 'unknown' : statusOf(condition, facts);

const typeAskedFor = ({ op, value }: Condition): string => {
  if (op === 'includesAny' || op === 'includesAll') return 'object';
  return typeof (typeof value === 'object' ? value[0] : value);
};

const holds = (condition: Condition, value: FactValue): boolean => {
  switch (condition.op) {
    case 'eq':
      return value === condition.value;
    case 'gt':
      return value > condition.value;
    case 'gte':
      return value >= condition.value;
    case 'lt':
      return value < condition.value;
    case 'lte':
      return value <= condition.value;
    case 'between':
      return value >= condition.value[0] && value <= condition.value[1];
    case 'in':
      return isIn(condition.fact, value, condition.value);
    case 'notIn':
      return !isIn(condition.fact, value, condition.value);
    case 'includesAny':
      return typeof value === 'object' && condition.value.some((one) => value.includes(one));
    case 'includesAll':
      return typeof value === 'object' && condition.value.every((one) => value.includes(one));
    case 'exists':
      return condition.value;
  }
};

const isIn = (fact: string, value: FactValue, list: readonly (number | string)[]): boolean =>
  codeFacts.has(fact) ? list.some((code) => String(value).startsWith(String(code))) : list.some((one) => value === one);
