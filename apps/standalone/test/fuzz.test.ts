import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { readFile } from 'node:fs/promises';
import { BASE_PATH, openApiDocument, problem, problemStatuses, routes, type Route } from '@shuangzhao/api';
import { arbitraryOf } from './arbitrary-of-schema.js';
import { startSystem, type System } from './system.js';
import { usccOf } from './uscc.js';

const full = process.env['TEST_SCALE'] === 'full';
const REQUESTS = full ? 20_000 : 500;
const MINUTE = 60_000;
const BATCH = 8;

/** Requests go out as somebody; `undefined` is nobody. */
const callers = [undefined, 'county', 'enterprise', 'editor', 'reviewer', 'admin', 'hr', 'leader', 'auditor'];
/** Ending the shared token would only make everything after it 401; streams, which never end, are left out too. */
const left = new Set(['endSession']);

interface Attempt {
  id: string;
  path: string;
  method: string;
  body: string | undefined;
  as: string | undefined;
  key: string | undefined;
}

let system: System;
let attempts: Arbitrary<Attempt>;

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

// encodeURIComponent throws on half a surrogate pair, which no client can send in an address anyway.
const encode = (value: unknown): string => encodeURIComponent(Buffer.from(toText(value)).toString());

// A client resolves "." and ".." (and an empty segment ends the path) before it sends an address: RFC 3986, 5.2.4.
const encodeSegment = (value: unknown): string => encode(value).replace(/^\.{0,2}$/, '%20');

beforeAll(async () => {
  system = await startSystem();
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
  const factNames = ((await read('facts.json')) as { fact: string }[]).map(({ fact }) => fact);
  const documents = (await read('policies.json')) as { id: string; conditions: unknown }[];
  const policyIds = [...documents.map(({ id }) => id), 'fuzz-a', 'fuzz-b', 'fuzz-c'];
  const idsOf = async (route: string) => {
    const { body } = await system.ask('GET', `${BASE_PATH}${route}`, undefined, { as: 'hr' });
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  const talentIds = [...(await idsOf('/talents')), ...(await idsOf('/talent-pools'))];
  const known: Record<string, Arbitrary<unknown>> = {
    factName: fc.constantFrom(...factNames, 'enterprise.nothing', '__proto__'),
    Rule: fc.oneof(
      fc.constantFrom(...documents.map(({ conditions }) => conditions)),
      fc.constantFrom({ all: [] }, { any: [{ not: {} }] }, { fact: 'x', op: 'y', value: 1, text: 't' }),
    ),
    uscc: fc.oneof(fc.nat(20).map(usccOf), fc.constantFrom('91340400MA2WXHN023', '91340400MA2WXHN02A', 'x')),
    id: fc.constantFrom(...policyIds, ...talentIds),
  };
  const document = openApiDocument();
  const arbitrary = (schema: unknown) => arbitraryOf(schema, document.components.schemas, known);

  const ofRoute = (id: string, route: Route): Arbitrary<Attempt> => {
    const operation = document.paths[route.path]?.[route.method] ?? {};
    const parameters = (operation['parameters'] ?? []) as { name: string; in: string; schema: unknown }[];
    const at = (place: string) => parameters.filter((one) => one.in === place);
    const content = (operation['requestBody'] as { content: Record<string, { schema: unknown }> } | undefined)?.content[
      'application/json'
    ];
    return fc
      .record({
        path: fc.record(
          Object.fromEntries(
            at('path').map(({ name, schema }) => [
              name,
              fc.oneof(
                { weight: 9, arbitrary: known[name] ?? arbitrary(schema) },
                { weight: 1, arbitrary: arbitrary(schema) },
              ),
            ]),
          ),
        ),
        query: fc.record(Object.fromEntries(at('query').map(({ name, schema }) => [name, arbitrary(schema)])), {
          requiredKeys: [],
        }),
        body: content ? arbitrary(content.schema) : fc.constant(undefined),
        as: fc.constantFrom(...callers),
        key: fc.option(fc.constantFrom('k1', 'k2', 'k3'), { nil: undefined, freq: 9 }),
      })
      .map(({ path, query, body, as, key }) => {
        const filled = route.path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeSegment(path[name]));
        const search = Object.entries(query).map(([name, value]) => `${name}=${encode(value)}`);
        return {
          id,
          path: `${route.outsideBase === true ? '' : BASE_PATH}${filled}${search.length > 0 ? `?${search.join('&')}` : ''}`,
          method: route.method.toUpperCase(),
          body: body === undefined ? undefined : JSON.stringify(body),
          as,
          key,
        };
      });
  };
  attempts = fc.oneof(
    ...Object.entries<Route>(routes)
      .filter(([id, { streams }]) => !left.has(id) && streams !== true)
      .map(([id, route]) => ofRoute(id, route)),
  );
}, 3 * MINUTE);
afterAll(() => system.stop(), MINUTE);

/** What is wrong with an answer, if anything. */
const judge = async ({ id, path, method, body, as, key }: Attempt): Promise<{ status: number; wrong?: string }> => {
  const answer = await system.ask(method, path, body, {
    ...(as === undefined ? {} : { as }),
    ...(key === undefined ? {} : { key }),
  });
  const route: Route | undefined = Object.entries<Route>(routes).find(([name]) => name === id)?.[1];
  const { status } = answer;
  const told = (why: string) => ({
    status,
    wrong: `${why}: ${method} ${path} as ${as ?? 'nobody'} ${body?.slice(0, 500) ?? ''} -> ${status} ${JSON.stringify(answer.body).slice(0, 500)}`,
  });
  if (status >= 500) return told('a 5xx');
  if (route === undefined) return told('no route');
  if (status >= 400) {
    if (!problemStatuses(route).includes(status)) return told('an undeclared status');
    return problem.safeParse(answer.body).success ? { status } : told('not a problem document');
  }
  const schema = Object.entries(route.responses).find(([one]) => Number(one) === status)?.[1];
  if (schema === undefined) return told('an undeclared status');
  const checked = schema === null ? undefined : schema.safeParse(answer.body);
  return checked === undefined || checked.success
    ? { status }
    : told(`outside its schema (${checked.error.message.slice(0, 300)})`);
};

describe(`${REQUESTS} requests made from the OpenAPI document`, () => {
  test(
    'no 5xx, and no answer outside its schema',
    async () => {
      const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);
      const wrongs: string[] = [];
      const statuses = new Map<number, number>();
      const sample = fc.sample(attempts, { numRuns: REQUESTS, seed });
      for (let from = 0; from < sample.length; from += BATCH)
        for (const { status, wrong } of await Promise.all(sample.slice(from, from + BATCH).map(judge))) {
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (wrong !== undefined) wrongs.push(wrong);
        }
      console.log(
        `seed ${seed}; by status: ${[...statuses]
          .sort()
          .map(([status, count]) => `${status}: ${count}`)
          .join(', ')}`,
      );
      expect(wrongs.slice(0, 5)).toEqual([]);
      expect(statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS / 50);
    },
    20 * MINUTE,
  );
});
