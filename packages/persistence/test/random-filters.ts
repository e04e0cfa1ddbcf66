import fc from 'fast-check';
import type { Filter } from '../src/index.js';
import { date, number, text } from './things.js';
import type { Thing } from './things.js';

const kinds = {
  text: ['id', 'name', 'kind', 'tags', 'place.city', 'nest.a', 'items.code', 'parts.code'],
  number: ['rank', 'marks', 'place.zone.level', 'items.lots', 'parts.lots'],
  date: ['due', 'items.at', 'parts.at'],
  boolean: ['open'],
  container: ['place', 'place.zone', 'nest', 'items', 'parts', 'mix'],
};
/** What a list can be sorted and grouped by. */
export const sortable = ['id', 'name', 'kind', 'rank', 'due', 'place.city', 'place.zone.level', 'nest.a'];
export const groupable = ['name', 'kind', 'rank', 'open', 'due', 'place.city', 'place.zone.level', 'nest.a'];

const orNull = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | null> =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null));

const operations = (value: fc.Arbitrary<unknown>, more: object): fc.Arbitrary<object> =>
  fc
    .record(
      {
        $eq: orNull(value),
        $ne: orNull(value),
        $in: fc.array(orNull(value), { maxLength: 3 }),
        $nin: fc.array(orNull(value), { maxLength: 3 }),
        $exists: fc.boolean(),
        ...more,
      },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0)
    .map((one) => Object.fromEntries(Object.entries(one).slice(0, 2)));

/** A value, null, operators, or operators negated. */
const condition = (value: fc.Arbitrary<unknown>, more: object): fc.Arbitrary<unknown> => {
  const plain = operations(value, more);
  return fc.oneof(
    orNull(value),
    plain,
    plain,
    plain.map(($not) => ({ $not })),
  );
};
const ranges = (value: fc.Arbitrary<unknown>) => ({ $gt: value, $gte: value, $lt: value, $lte: value });
const prefix = fc.oneof(text, fc.constant(''), fc.constantFrom('招', '\u{10ffff}', 'it'));

const onPath = (paths: readonly string[], asked: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.tuple(fc.constantFrom(...paths), asked).map(([path, value]) => ({ [path]: value }));

const leaf = fc.oneof(
  onPath(kinds.text, condition(text, { ...ranges(text), $prefix: prefix })),
  onPath(kinds.number, condition(number, ranges(number))),
  onPath(kinds.date, condition(date, ranges(date))),
  onPath(kinds.boolean, condition(fc.boolean(), {})),
  onPath(
    kinds.container,
    fc.constantFrom(null, { $exists: true }, { $exists: false }, { $ne: null }, { $not: { $eq: null } }),
  ),
);

export const filter = fc.letrec<{ any: object; list: object[] }>((tie) => ({
  list: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(leaf, leaf).map(([a, b]) => ({ ...a, ...b })),
    tie('list').map(($and) => ({ $and })),
    tie('list').map(($or) => ({ $or })),
    tie('any').map(($not) => ({ $not })),
  ),
})).any as fc.Arbitrary<Filter<Thing>>;
