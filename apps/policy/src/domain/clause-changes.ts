import { conditionsOf, type Condition, type Rule } from '@shuangzhao/eligibility';
import type { PolicyDocument } from './policy-document.js';

/** One clause in two versions; null where it is new, or gone. */
export interface ClauseChange {
  /** The field of the document that it stands in. */
  readonly clause: keyof PolicyDocument;
  readonly before: unknown;
  readonly after: unknown;
}

type Pair<Item> = readonly [before: Item | null, after: Item | null];

const textOf = (value: unknown): string => JSON.stringify(value);

/** Items of two lists paired by the first likeness that two of them share; what is the same on both sides is left out. */
const pairs = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  likenesses: readonly ((item: Item) => string)[],
): readonly Pair<Item>[] => {
  const gone = [...before];
  const come = [...after];
  const take = (likeness: (item: Item) => string): [Item, Item][] =>
    [...gone].flatMap((one) => {
      const other = come.findIndex((item) => likeness(item) === likeness(one));
      if (other < 0) return [];
      gone.splice(gone.indexOf(one), 1);
      return [[one, ...come.splice(other, 1)] as [Item, Item]];
    });
  take(textOf);
  return [
    ...likenesses.flatMap(take),
    ...gone.map((one) => [one, null] as const),
    ...come.map((one) => [null, one] as const),
  ];
};

const likeConditions = [
  ({ fact, op }: Condition) => `${fact} ${op}`,
  ({ fact }: Condition) => fact,
  ({ text }: Condition) => text,
];

/** How conditions hang together, each by its place; those without one are left out, and so is order. */
const structureOf = (rule: Rule, places: ReadonlyMap<Rule, string>): string => {
  if ('not' in rule) {
    const inner = structureOf(rule.not, places);
    return inner === '' ? '' : `not(${inner})`;
  }
  if ('fact' in rule) return places.get(rule) ?? '';
  const parts = ('all' in rule ? rule.all : rule.any).map((part) => structureOf(part, places)).filter(Boolean);
  if (parts.length < 2) return parts[0] ?? '';
  return `${'all' in rule ? 'all' : 'any'}(${parts.sort().join(' ')})`;
};

/** Conditions one by one; the whole rule too where those that are on both sides hang together otherwise. */
const ruleChanges = (before: Rule, after: Rule): readonly Pair<Rule>[] => {
  const changed = pairs(conditionsOf(before), conditionsOf(after), likeConditions);
  const structure = (rule: Rule, side: 0 | 1) => {
    const places = new Map(conditionsOf(rule).map((condition) => [condition as Rule, textOf(condition)]));
    for (const [place, pair] of changed.entries()) {
      const one = pair[side];
      if (one !== null) places.set(one, pair[1 - side] === null ? '' : String(place));
    }
    return structureOf(rule, places);
  };
  return structure(before, 0) === structure(after, 1) ? changed : [...changed, [before, after]];
};

const LISTS = ['industries', 'benefits', 'materials', 'otherSources'] as const;

const listChanges = (clause: (typeof LISTS)[number], before: PolicyDocument, after: PolicyDocument) => {
  if (clause === 'benefits') return pairs(before.benefits, after.benefits, [({ kind }) => kind]);
  return pairs<unknown>(before[clause], after[clause], []);
};

const isList = (clause: string): clause is (typeof LISTS)[number] => LISTS.some((one) => one === clause);

/** What a version says otherwise than another, in the order of a document's fields; another order of conditions or items is no change. */
export const clauseChanges = (before: PolicyDocument, after: PolicyDocument): readonly ClauseChange[] => {
  const clauses = Object.keys({ ...before, ...after }) as (keyof PolicyDocument)[];
  return clauses.flatMap((clause): readonly ClauseChange[] => {
    if (textOf(before[clause]) === textOf(after[clause])) return [];
    const changed =
      clause === 'conditions'
        ? ruleChanges(before.conditions, after.conditions)
        : isList(clause)
          ? listChanges(clause, before, after)
          : [[before[clause] ?? null, after[clause] ?? null] as const];
    return changed.map(([was, is]) => ({ clause, before: was, after: is }));
  });
};
