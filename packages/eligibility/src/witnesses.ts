import { isDay, plusDays } from './day.js';
import type { FactValue } from './facts.js';
import type { Condition } from './rule.js';

const mostKinds = 6;

/**
 * Values of one fact at which its conditions come out in every combination they can: at, between and beyond the values
 * that they name. Of lists whose conditions tell more than six kinds of entry apart not every combination is tried.
 */
export const witnesses = (conditions: readonly Condition[]): FactValue[] => {
  const lists = conditions.filter(({ op }) => op === 'includesAny' || op === 'includesAll');
  const named = conditions.filter((one) => one.op !== 'exists' && !lists.includes(one)).flatMap(valuesOf);
  const numbers = named.filter((value) => typeof value === 'number').sort((one, other) => one - other);
  const texts = named.filter((value) => typeof value === 'string');
  return [
    ...aroundNumbers(numbers),
    // A code has codes below it; '' stands for any text that no condition names.
    ...texts.flatMap((text) => (isDay(text) ? [plusDays(text, -1), text, plusDays(text, 1)] : [text, `${text}~`])),
    '',
    ...(named.some((value) => typeof value === 'boolean') ? [true, false] : []),
    ...(lists.length > 0 ? someOfEachKind(lists) : []),
  ];
};

const valuesOf = ({ value }: Condition): readonly (number | boolean | string)[] =>
  typeof value === 'object' ? value : [value];

const aroundNumbers = (sorted: readonly number[]): number[] => [
  ...sorted.slice(0, 1).map((least) => least - 1),
  ...sorted.flatMap((bound, index) => [bound, (bound + (sorted[index + 1] ?? bound + 2)) / 2]),
];

/** Entries named by the same conditions behave alike: none, one or all of them is every case there is. */
const someOfEachKind = (conditions: readonly Condition[]): string[][] => {
  const naming = conditions.map((condition) => new Set(valuesOf(condition)));
  const byKind = new Map<string, string[]>();
  for (const entry of new Set(conditions.flatMap(valuesOf))) {
    const kind = naming.map((named) => Number(named.has(entry))).join('');
    byKind.set(kind, [...(byKind.get(kind) ?? []), String(entry)]);
  }
  const kinds = [...byKind.values()];
  const ofFirst = kinds
    .slice(0, mostKinds)
    .reduce<string[][]>(
      (sets, kind) => sets.flatMap((set) => [set, [...set, ...kind], [...set, ...kind.slice(0, 1)]]),
      [[]],
    );
  const allBut = kinds.map((kind) => kinds.filter((other) => other !== kind).flat());
  return kinds.length > mostKinds ? [...ofFirst, ...kinds, ...allBut, kinds.flat()] : ofFirst;
};
