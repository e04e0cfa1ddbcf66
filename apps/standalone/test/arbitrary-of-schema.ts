import fc, { type Arbitrary } from 'fast-check';

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** What should never pass for a value: wrong types, extremes, injections, hostile names. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    '\u0000',
    '\ud800',
    "'; DROP TABLE policies; --",
    '{"$gt":""}',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '2026-02-30',
    '9'.repeat(500),
    [],
    {},
    [[[[]]]],
    { $ne: null },
    { constructor: { prototype: {} } },
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

const patterned = (schema: Json): Arbitrary<unknown> => {
  const text = fc.string({
    minLength: numberOf(schema['minLength'], 0),
    maxLength: Math.min(numberOf(schema['maxLength'], 40), 40),
  });
  if (schema['format'] === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  // fast-check makes no texts for a pattern that looks ahead (one line with something in it): plain texts fit those.
  if (typeof schema['pattern'] !== 'string' || schema['pattern'].includes('(?')) return text;
  return fc.oneof(fc.stringMatching(new RegExp(schema['pattern'], 'u')), text);
};

/** Values that a JSON Schema describes, and now and then, anywhere in them, values that it does not. */
export const arbitraryOf = (
  schema: unknown,
  components: Json,
  known: Record<string, Arbitrary<unknown>>,
  depth = 0,
): Arbitrary<unknown> => {
  if (!isRecord(schema) || depth > 6) return fc.constant({});
  const inside = (part: unknown) => arbitraryOf(part, components, known, depth + 1);
  const usual = (): Arbitrary<unknown> => {
    const reference = schema['$ref'];
    if (typeof reference === 'string') {
      const name = reference.split('/').at(-1) ?? '';
      return known[name] ?? inside(components[name]);
    }
    if ('const' in schema) return fc.constant(schema['const']);
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...listOf(schema['enum']));
    const choices = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])];
    if (choices.length > 0) return fc.oneof(...choices.map(inside));
    switch (schema['type']) {
      case 'string':
        return patterned(schema);
      case 'integer':
        return fc.integer({
          min: numberOf(schema['minimum'], -5),
          max: Math.min(numberOf(schema['maximum'], 1000), 1_000_000),
        });
      case 'number':
        return fc.oneof(
          fc.integer({ min: -10, max: 1_000_000_000 }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        );
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return fc.array(inside(schema['items']), {
          minLength: numberOf(schema['minItems'], 0),
          maxLength: Math.min(numberOf(schema['maxItems'], 4), 4),
        });
      case 'object': {
        const properties = isRecord(schema['properties']) ? schema['properties'] : {};
        const fields = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inside(part)]));
        const requiredKeys = listOf(schema['required'])
          .map(String)
          .filter((name) => name in fields);
        const record = fc.record(fields, { requiredKeys });
        if (!isRecord(schema['additionalProperties'])) return record;
        return fc.dictionary(known['factName']?.map(String) ?? fc.string(), inside(schema['additionalProperties']), {
          maxKeys: 6,
        });
      }
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  };
  return fc.oneof({ weight: 30, arbitrary: usual() }, { weight: 1, arbitrary: hostile });
};
