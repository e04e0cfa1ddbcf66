import { z } from 'zod';
import { BASE_PATH, components, CSRF_HEADER, headers, problem, SESSION_COOKIE } from './common.js';
import { isRepeatable, isWrite, problemStatuses, takesIfMatch, type Route } from './route.js';
import { routes } from './routes.js';

/** A JSON object of the document. */
type Json = Record<string, unknown>;

/** An OpenAPI 3.1 document, as far as we look into it ourselves. */
export interface OpenApiDocument extends Json {
  openapi: '3.1.0';
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json>; securitySchemes: Json };
}

const uri = (id: string): string => `#/components/schemas/${id}`;

// The format says it; the pattern of a calendar day is four lines of noise to a reader.
const override = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
};
const options = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any', override } as const;

const bare = ({ $schema: _dialect, $id: _id, ...rest }: Json): Json => rest;

const inline = (schema: z.ZodType): Json => bare(z.toJSONSchema(schema, options));

const reference = (schema: z.ZodType): Json => {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const id = components.get(schema)?.id ?? (inner instanceof z.ZodType ? components.get(inner)?.id : undefined);
  if (id === undefined) throw new Error('A body or an answer has no name in the document.');
  return { $ref: uri(id) };
};

const parametersOf = (schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] => {
  const whole = schema === undefined ? {} : inline(schema);
  const properties = z.record(z.string(), z.record(z.string(), z.unknown())).parse(whole['properties'] ?? {});
  const required = z.array(z.string()).parse(whole['required'] ?? []);
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
};

const headerOf = (name: keyof typeof headers): Json => {
  const { description, ...schema } = inline(headers[name]);
  return { name, in: 'header', required: false, description, schema };
};

const headersOf = (route: Route): Json[] => [
  headerOf('X-Request-Id'),
  ...(isRepeatable(route) ? [headerOf('Idempotency-Key')] : []),
  ...(takesIfMatch(route) ? [headerOf('If-Match')] : []),
  ...(route.streams === true ? [headerOf('Last-Event-ID')] : []),
  ...(isWrite(route) && route.auth !== 'none' ? [headerOf(CSRF_HEADER)] : []),
];

const text = { schema: { type: 'string' } };
const requestIdHeader = { 'X-Request-Id': text };
const etagHeader = { ETag: { description: '"<version>"', ...text } };
const locationHeader = { Location: { description: 'Where the browser goes next, or where the job is.', ...text } };
const nameHeader = { 'Content-Disposition': { description: 'The name of the file (RFC 6266).', ...text } };
const retryHeader = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer', minimum: 0 } } };

const ANSWERS: Readonly<Record<string, string>> = {
  201: 'Created.',
  202: 'Begun; see Location.',
  204: 'Done.',
  302: 'Elsewhere.',
};

const file = { schema: { type: 'string', format: 'binary' } };

const contentOf = (route: Route, status: string, schema: z.ZodType | null): Json => {
  if (route.download && status === '200')
    return { content: Object.fromEntries(route.download.map((one) => [one, file])) };
  if (schema === null) return {};
  return {
    content: { [route.streams === true ? 'text/event-stream' : 'application/json']: { schema: reference(schema) } },
  };
};

const answer = (route: Route, status: string, schema: z.ZodType | null): Json => ({
  description: ANSWERS[status] ?? 'The answer.',
  headers: {
    ...requestIdHeader,
    ...(route.versioned === true ? etagHeader : {}),
    ...(status === '302' || status === '202' ? locationHeader : {}),
    ...(route.download && status === '200' ? nameHeader : {}),
  },
  ...contentOf(route, status, schema),
});

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The input is not right; `errors` names each fault.',
  401: 'Not signed in.',
  403: 'Not allowed.',
  404: 'There is no such thing, or the caller may not know of it.',
  409: 'The Idempotency-Key was used with another body, or the thing exists already.',
  412: 'If-Match names a version that is no longer the present one.',
  413: 'The body is over the limit.',
  415: 'The body is of no media type that is taken here.',
  422: 'The state of things does not allow it.',
  429: 'Too many requests.',
  500: 'A fault of ours.',
  503: 'Something that is needed does not answer.',
};

const refusal = (status: number): Json => ({
  description: PROBLEMS[status] ?? 'A failure.',
  headers: { ...requestIdHeader, ...(status === 429 || status === 503 ? retryHeader : {}) },
  content: { 'application/problem+json': { schema: reference(problem) } },
});

const form = {
  schema: { type: 'object', properties: { file: file.schema }, required: ['file'], additionalProperties: false },
};

const bodyOf = ({ body, upload }: Route): Json => {
  if (upload !== undefined) {
    const raw = Object.fromEntries(upload.map((one) => [one, file]));
    return { requestBody: { required: true, content: { ...raw, 'multipart/form-data': form } } };
  }
  if (body === undefined) return {};
  const required = !(body instanceof z.ZodOptional);
  return { requestBody: { required, content: { 'application/json': { schema: reference(body) } } } };
};

const securityOf = ({ auth }: Route): Json[] =>
  auth === 'none' ? [] : [{ bearer: [] }, { cookie: [] }, ...(auth === 'optional' ? [{}] : [])];

const operation = (id: string, route: Route): Json => ({
  operationId: id,
  tags: [route.tag],
  summary: route.summary,
  security: securityOf(route),
  parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query'), ...headersOf(route)],
  ...bodyOf(route),
  responses: Object.fromEntries([
    ...Object.entries(route.responses).map(([status, schema]) => [status, answer(route, status, schema)]),
    ...problemStatuses(route).map((status) => [String(status), refusal(status)]),
  ]),
});

/** The OpenAPI 3.1 document of every route, made from the schemas that check the requests. */
export const openApiDocument = (): OpenApiDocument => {
  const paths: OpenApiDocument['paths'] = {};
  for (const [id, route] of Object.entries<Route>(routes)) {
    const item = (paths[route.path] ??= {});
    item[route.method] = {
      ...operation(id, route),
      ...(route.outsideBase === true ? { servers: [{ url: '/' }] } : {}),
    };
  }
  const { schemas } = z.toJSONSchema(components, { ...options, uri });
  return {
    openapi: '3.1.0',
    info: {
      title: '双招',
      version: '1.0.0',
      description: 'Policies for enterprises: who qualifies, why, and what is missing.',
    },
    servers: [{ url: BASE_PATH }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)])),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
      },
    },
  };
};
