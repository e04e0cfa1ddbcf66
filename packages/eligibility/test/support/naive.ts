/**
 * A second reading of the law, written apart from the first and by other means: two bits a rule for its status, every
 * subset of its conditions for the gap, every set of answers for what is missing. Slow, and good for small rules only.
 */
import type { Condition, Facts, FactValue, Registry, Rule, Status } from '../../src/index.js';

/** Certainly met, and possibly met. */
type Bits = readonly [met: boolean, possible: boolean];

const treeCodes = ['enterprise.regionCode', 'enterprise.industryCode', 'chamber.regionCode'];

const holds: Record<Condition['op'], (actual: never, wanted: never, fact: string) => boolean> = {
  eq: (actual: FactValue, wanted: FactValue) => Object.is(actual, wanted),
  gt: (actual: number, wanted: number) => !(actual <= wanted),
  gte: (actual: number, wanted: number) => !(actual < wanted),
  lt: (actual: number, wanted: number) => !(actual >= wanted),
  lte: (actual: number, wanted: number) => !(actual > wanted),
  between: (actual: number, [least, most]: [number, number]) => !(actual < least || actual > most),
  in: (actual: string, wanted: string[], fact: string) =>
    wanted.findIndex((one) => (treeCodes.includes(fact) ? actual.slice(0, one.length) === one : actual === one)) >= 0,
  notIn: (actual: string, wanted: string[], fact: string) =>
    wanted.findIndex((one) => (treeCodes.includes(fact) ? actual.slice(0, one.length) === one : actual === one)) < 0,
  includesAny: (actual: string[], wanted: string[]) =>
    new Set([...actual, ...wanted]).size < new Set(actual).size + new Set(wanted).size,
  includesAll: (actual: string[], wanted: string[]) => new Set([...actual, ...wanted]).size === new Set(actual).size,
  exists: () => true,
};

const bitsOfCondition = ({ fact, op, value }: Condition, facts: Facts): Bits => {
  const actual = facts[fact] ?? null;
  if (op === 'exists') return actual === null ? [!value, !value] : [value, value];
  if (actual === null) return [false, true];
  const met = holds[op](actual as never, value as never, fact);
  return [met, met];
};

const bitsOf = (rule: Rule, facts: Facts): Bits => {
  if ('not' in rule) {
    const [met, possible] = bitsOf(rule.not, facts);
    return [!possible, !met];
  }
  if ('fact' in rule) return bitsOfCondition(rule, facts);
  const parts = ('all' in rule ? rule.all : rule.any).map((part) => bitsOf(part, facts));
  if ('all' in rule) return [parts.every(([met]) => met), parts.every(([, possible]) => possible)];
  return [parts.some(([met]) => met), parts.some(([, possible]) => possible)];
};

export const naiveStatus = (rule: Rule, facts: Facts): Status => {
  const [met, possible] = bitsOf(rule, facts);
  return met ? 'met' : possible ? 'unknown' : 'notMet';
};

interface Wanted {
  readonly condition: Condition;
  readonly negated: boolean;
}

const nameOf = ({ condition: { fact, op, value }, negated }: Wanted): string =>
  `${negated ? 'not ' : ''}${fact} ${op} ${JSON.stringify(value)}`;

/** Each condition with the number of `not` above it taken into account, equal ones once. */
const wantedIn = (rule: Rule, negated = false): Wanted[] => {
  if ('fact' in rule) return [{ condition: rule, negated }];
  if ('not' in rule) return wantedIn(rule.not, !negated);
  return ('all' in rule ? rule.all : rule.any).flatMap((part) => wantedIn(part, negated));
};

/** Whether the rule is met when exactly the named conditions turn out as wanted. */
const isMetBy = (rule: Rule, names: ReadonlySet<string>, negated = false): boolean => {
  if ('fact' in rule) return names.has(nameOf({ condition: rule, negated }));
  if ('not' in rule) return isMetBy(rule.not, names, !negated);
  const parts = 'all' in rule ? rule.all : rule.any;
  const test = (part: Rule) => isMetBy(part, names, negated);
  return 'all' in rule === !negated ? parts.every(test) : parts.some(test);
};

const statusOfWanted = ({ condition, negated }: Wanted, facts: Facts): Status =>
  naiveStatus(negated ? { not: condition } : condition, facts);

const distance = ({ fact, value }: Condition, facts: Facts): number => {
  const actual = facts[fact];
  const bounds = [value].flat().filter((one) => typeof one === 'number');
  if (typeof actual !== 'number' || bounds.length === 0) return 1;
  return Math.min(
    ...bounds.map((bound) => (bound === actual ? 0 : bound === 0 ? 1 : Math.abs(bound - actual) / Math.abs(bound))),
  );
};

/** For each fact the values that it could take. */
export type Domain = Readonly<Record<string, readonly (FactValue | null)[]>>;

/** All cheapest gaps of a rule that is notMet, as sorted names; none where no set of conditions can hold together. */
export const naiveGaps = (rule: Rule, facts: Facts, registry: Registry, domain: Domain): string[] => {
  const wanted = [...new Map(wantedIn(rule).map((one) => [nameOf(one), one])).values()];
  let best = [Infinity, 0, 0];
  let found = new Set<string>();
  for (let subset = 0; subset < 2 ** wanted.length; subset += 1) {
    const chosen = wanted.filter((_, index) => subset & (1 << index));
    if (!isMetBy(rule, new Set(chosen.map(nameOf)))) continue;
    const notMet = chosen.filter((one) => statusOfWanted(one, facts) === 'notMet');
    const open = chosen.filter((one) => statusOfWanted(one, facts) !== 'met');
    const fixed = notMet.filter(
      ({ condition: { fact } }) => (facts[fact] ?? null) !== null && registry.get(fact)?.changeable === false,
    );
    const cost = [fixed.length, open.length, open.reduce((sum, one) => sum + distance(one.condition, facts), 0)];
    const order = compare(cost, best);
    if (order > 0) continue;
    const canHold = chosen.every(({ condition: { fact } }) => {
      const onFact = chosen.filter((one) => one.condition.fact === fact);
      return (domain[fact] ?? []).some((value) =>
        onFact.every((one) => statusOfWanted(one, { [fact]: value }) === 'met'),
      );
    });
    if (!canHold) continue;
    if (order < 0) {
      best = cost;
      found = new Set();
    }
    found.add(notMet.map(nameOf).sort().join(' & '));
  }
  return [...found];
};

/** Sums of distances differ in their last digit by the order of adding. */
const compare = (one: readonly number[], other: readonly number[]): number => {
  const difference = one.map((value, index) => value - (other[index] ?? 0)).find((delta) => Math.abs(delta) > 1e-9);
  return difference ?? 0;
};

/** Whether some values of these facts, each from its domain, make the rule pass the test. */
export const someValues = (
  rule: Rule,
  facts: Facts,
  names: readonly string[],
  domain: Domain,
  test: (status: Status) => boolean,
): boolean => {
  const [fact, ...rest] = names;
  if (fact === undefined) return test(naiveStatus(rule, facts));
  return (domain[fact] ?? []).some((value) => someValues(rule, { ...facts, [fact]: value }, rest, domain, test));
};

/**
 * For each missing fact the size of the smallest set of answers that settles the rule and no longer does without this
 * one; facts that are in no such set are left out.
 */
export const naiveOpenFacts = (rule: Rule, facts: Facts, domain: Domain): Record<string, number> => {
  const missing = Object.keys(domain).filter((fact) => (facts[fact] ?? null) === null);
  const fewest: Record<string, number> = {};
  const visit = (index: number, answers: Facts) => {
    const fact = missing[index];
    if (fact !== undefined) {
      visit(index + 1, answers);
      for (const value of domain[fact] ?? []) visit(index + 1, { ...answers, [fact]: value });
      return;
    }
    if (naiveStatus(rule, { ...facts, ...answers }) === 'unknown') return;
    const answered = Object.keys(answers);
    for (const one of answered) {
      const without = naiveStatus(rule, { ...facts, ...answers, [one]: null });
      if (without === 'unknown') fewest[one] = Math.min(fewest[one] ?? Infinity, answered.length);
    }
  };
  visit(0, {});
  return fewest;
};
