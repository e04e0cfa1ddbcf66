import { conditionsOf, type Condition, type FactDefinition, type Facts, type FactValue } from '../../src/index.js';
import { definitions, policies } from './corpus.js';

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const conditionsOn = new Map<string, Condition[]>();
for (const { conditions, benefits } of policies) {
  for (const rule of [conditions, ...benefits.flatMap(({ when }) => when ?? [])]) {
    for (const condition of conditionsOf(rule)) {
      conditionsOn.set(condition.fact, [...(conditionsOn.get(condition.fact) ?? []), condition]);
    }
  }
}

const namedOn = (fact: string) => (conditionsOn.get(fact) ?? []).flatMap(({ value }): FactValue[] => [value].flat());

/** Values of one fact around what the conditions of the corpus name. */
export const valuesAround = ({ fact, type, values }: FactDefinition): readonly FactValue[] => {
  const named = namedOn(fact);
  const texts = named.filter((value) => typeof value === 'string');
  if (type === 'boolean') return [true, false];
  if (type === 'number')
    return [0, ...named.filter((value) => typeof value === 'number')].flatMap((one) => [one, one * 0.9, one * 1.1 + 1]);
  if (type === 'date') return ['2010-06-30', '2025-12-31', ...texts];
  if (type === 'list') return [[], texts, ...texts.map((text) => [text]), ['其他']];
  if (fact.endsWith('Code')) return [...texts.map((code) => `${code}0401`.slice(0, 6)), 'Z99', '110101'];
  return values ?? [...texts, '其他'];
};

/** An enterprise with a project, a person and a chamber, of which about a third of the facts is unknown. */
export const enterprise = (seed: number): Facts => {
  const random = randomFrom(seed);
  const pick = (values: readonly FactValue[]) => values[Math.floor(random() * values.length)];
  return Object.fromEntries(
    definitions.map((definition) => [definition.fact, random() < 0.35 ? null : pick(valuesAround(definition))]),
  );
};
