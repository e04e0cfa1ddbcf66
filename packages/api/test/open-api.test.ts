import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openApiDocument, problemStatuses, routes, type Route } from '../src/index.js';

const document = openApiDocument();
const file = new URL('../../../docs/openapi.json', import.meta.url);

/** Every value of the document with its path. */
function* walk(value: unknown, path = '#'): Generator<[path: string, value: unknown]> {
  yield [path, value];
  if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value)) yield* walk(inside, `${path}/${key}`);
}
const everything = [...walk(document)];
const valuesOf = (key: string): unknown[] =>
  everything.filter(([path]) => path.endsWith(`/${key}`)).map(([, value]) => value);

/** A component as a zod schema of its own, made from nothing but the document. */
const schemaFrom = (id: string): z.ZodType => {
  const text = JSON.stringify({ $ref: `#/components/schemas/${id}`, $defs: document.components.schemas });
  const schema = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
  return z.fromJSONSchema(schema);
};

// The part of the OpenAPI 3.1 meta-schema that our document uses, strict, so that nothing else creeps in.
const schemaObject = z.record(z.string(), z.unknown());
const header = z.strictObject({ description: z.string().optional(), schema: schemaObject });
const content = z.partialRecord(
  z.enum([
    'application/json',
    'text/event-stream',
    'application/problem+json',
    'multipart/form-data',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'text/csv',
    'application/csv',
    'application/vnd.ms-excel',
    'application/octet-stream',
  ]),
  z.strictObject({ schema: schemaObject }),
);
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(5),
  security: z.array(z.partialRecord(z.enum(['bearer', 'cookie']), z.array(z.never()))),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean(),
      description: z.string().optional(),
      schema: schemaObject,
    }),
  ),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({ description: z.string(), headers: z.record(z.string(), header), content: content.optional() }),
  ),
  servers: z.array(z.strictObject({ url: z.string() })).optional(),
});
const shape = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.literal('/api/v1') })),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'patch', 'delete']), operation),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[A-Z][A-Za-z]+$/), schemaObject),
    securitySchemes: z.strictObject({ bearer: schemaObject, cookie: schemaObject }),
  }),
});

describe('the OpenAPI document', () => {
  test('has the form of OpenAPI 3.1', () => {
    expect(shape.safeParse(document).error?.issues.slice(0, 5) ?? []).toEqual([]);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(everything.filter(([, value]) => value === undefined)).toEqual([]);
  });

  test('shows every route once, under its own operation id', () => {
    const ids = valuesOf('operationId');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(routes).sort());
    for (const [id, { path, method }] of Object.entries<Route>(routes))
      expect(document.paths[path]?.[method]?.['operationId']).toBe(id);
  });

  test('shows every problem that a route can answer with, as a problem document', () => {
    for (const route of Object.values<Route>(routes)) {
      const responses = z
        .record(z.string(), z.unknown())
        .parse(document.paths[route.path]?.[route.method]?.['responses']);
      for (const status of problemStatuses(route))
        expect(responses[String(status)]).toHaveProperty(
          ['content', 'application/problem+json', 'schema', '$ref'],
          '#/components/schemas/Problem',
        );
    }
  });

  test('shows the headers that a route takes and gives', () => {
    const put = JSON.stringify(document.paths['/enterprises/{uscc}']?.['put']);
    for (const name of [
      '"Idempotency-Key"',
      '"If-Match"',
      '"X-Request-Id"',
      '"ETag"',
      '"Retry-After"',
      '"X-CSRF-Token"',
    ])
      expect(put).toContain(name);
    expect(JSON.stringify(document.paths['/auth/token'])).not.toContain('Idempotency-Key');
  });

  test('refers to nothing that is not there', () => {
    const paths = new Set(everything.map(([path]) => path));
    expect(valuesOf('$ref').filter((reference) => typeof reference !== 'string' || !paths.has(reference))).toEqual([]);
    expect([...valuesOf('$id'), ...valuesOf('$schema'), ...valuesOf('$defs')]).toEqual([]);
  });

  test('leaves no object open but an item of an import, and itself', () => {
    const open = everything.filter(
      ([, value]) =>
        typeof value === 'object' &&
        value !== null &&
        'type' in value &&
        value.type === 'object' &&
        !('additionalProperties' in value && (value.additionalProperties === false || !('properties' in value))),
    );
    expect(open.map(([path]) => path)).toEqual([
      '#/components/schemas/PolicyImport/items',
      '#/components/schemas/OpenApi',
    ]);
  });

  test('has only schemas that can be read back, each of which takes its own examples', () => {
    for (const [id, schema] of Object.entries(document.components.schemas)) {
      const back = schemaFrom(id);
      const examples = z.array(z.unknown()).parse(schema['examples'] ?? []);
      for (const example of examples) expect([id, back.safeParse(example).success]).toEqual([id, true]);
    }
  });

  test('describes the policies of the corpus, rules and all, and refuses a broken rule', () => {
    const items: unknown = JSON.parse(readFileSync(new URL('../../../data/policies.json', import.meta.url), 'utf8'));
    const back = schemaFrom('PolicyDraft');
    const [first, ...others] = z
      .array(z.looseObject({ conditions: z.unknown() }))
      .length(90)
      .parse(items);
    for (const item of [first, ...others]) expect(back.safeParse(item).success).toBe(true);
    for (const conditions of [
      {},
      { all: [] },
      { all: [], any: [] },
      { not: [] },
      { fact: 'a', op: 'like', value: 1, text: 'x' },
    ])
      expect(back.safeParse({ ...first, conditions }).success).toBe(false);
  });

  test('is the one in docs/', () => {
    if (existsSync(file)) expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(document);
    else expect(openApiDocument()).toEqual(document);
  });
});
