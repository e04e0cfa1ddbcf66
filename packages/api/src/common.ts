import { z } from 'zod';

/** Where the routes lie; `/healthz` and `/readyz` are outside of it. */
export const BASE_PATH = '/api/v1';
/** The web session: HttpOnly, SameSite=Lax. */
export const SESSION_COOKIE = 'shuangzhao_session';
/** Readable by our own pages, which send it back in `CSRF_HEADER` on every write that the session cookie signs. */
export const CSRF_COOKIE = 'shuangzhao_csrf';
export const CSRF_HEADER = 'X-CSRF-Token';

/** The schemas that have a name of their own in the OpenAPI document. */
export const components = z.registry<{ id: string }>();

/** Gives a schema its name in the OpenAPI document. */
export const named = <S extends z.ZodType>(id: string, schema: S): S => {
  components.add(schema, { id });
  return schema;
};

// No control characters; a raw text, so that the pattern in the document reads alike in every language.
const ONE_LINE = new RegExp(String.raw`^(?=.*\S)[^\x00-\x1f\x7f]*$`);

/** One line of text with something to see in it, without control characters. */
export const line = (max: number) =>
  z.string().min(1).max(max).regex(ONE_LINE, 'Must be one line with something in it, without control characters.');

/** Text of any number of lines. */
export const prose = (max: number) => z.string().max(max);

/** A real calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const day = z.iso.date('Must be a real calendar day, YYYY-MM-DD.');
/** A moment in RFC 3339 UTC. */
export const instant = z.iso.datetime('Must be an RFC 3339 moment in UTC.');

/** A unified social credit code; its owner checks the form, so that the answer names what is wrong with it. */
export const uscc = z.string().min(1).max(64);
export const cursor = z.string().min(1).max(512);
export const limit = z.int().min(1).max(200).default(50);
export const count = z.int().min(0);
/** Counts the changes of a thing; its ETag is `"<version>"`. */
export const version = z.int().min(1);

/** The ETag of a version. */
export const etagOf = (version: number): string => `"${String(version)}"`;

/** The query of every list. */
export const listQuery = z.strictObject({ limit, cursor: cursor.optional() });
/** The query of the lists that are answered whole where no limit is asked for (facts, regions). */
export const wholeListQuery = z.strictObject({ limit: z.int().min(1).max(200).optional(), cursor: cursor.optional() });

/** The answer of every list; `total` is null where counting is not meant to be paid for. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z.strictObject({ items: z.array(item), nextCursor: cursor.nullable(), total: count.nullable() });

const fault = named('Fault', z.strictObject({ path: z.string(), code: z.string(), message: z.string() }));

/** Every failure (RFC 9457, `application/problem+json`). */
export const problem = named(
  'Problem',
  z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string(),
    code: z.string().describe('Stable; see docs/errors.md.'),
    requestId: z.string(),
    errors: z.array(fault).optional(),
  }),
);
export type Problem = z.infer<typeof problem>;

/** The request headers that mean something, each judged by itself. */
export const headers = {
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'Must be 1 to 255 visible ASCII characters.')
    .describe('Makes a repeated write answer with its first answer, for 24 hours.'),
  'If-Match': z
    .string()
    .min(1)
    .max(200)
    .describe('Refuse (412) unless the thing still has this ETag, "<version>"; * is any.'),
  'Last-Event-ID': z
    .string()
    .max(200)
    .describe('The id of the last event that was received; what came after it is sent first.'),
  'X-Request-Id': z.string().describe('Returned where it is well-formed, else replaced.'),
  [CSRF_HEADER]: z
    .string()
    .describe(`The value of the ${CSRF_COOKIE} cookie; asked for where the session cookie signs a write.`),
};
