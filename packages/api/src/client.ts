import type { z } from 'zod';
import { BASE_PATH, etagOf, problem } from './common.js';
import type { Fault } from './faults.js';
import type { Route } from './route.js';
import { routes, type OperationId, type Routes } from './routes.js';

type InputOf<R, Name extends string> =
  R extends Readonly<Record<Name, infer S extends z.ZodType>> ? z.input<S> : undefined;
// A query whose parameters may all be left out may be left out itself; a body only where the route can do without one.
type Part<Name extends string, Input> = [Input] extends [undefined]
  ? Partial<Record<Name, undefined>>
  : undefined extends Input
    ? Partial<Record<Name, Input>>
    : Name extends 'query'
      ? Partial<Input> extends Input
        ? Partial<Record<Name, Input>>
        : Record<Name, Input>
      : Record<Name, Input>;

interface CallOptions {
  idempotencyKey?: string;
  /** The version that the thing must still have. */
  ifMatch?: number;
  signal?: AbortSignal;
}

/** What a call takes. */
export type CallInput<Id extends OperationId> = CallOptions &
  Part<'params', InputOf<Routes[Id], 'params'>> &
  Part<'query', InputOf<Routes[Id], 'query'>> &
  Part<'body', InputOf<Routes[Id], 'body'>> &
  (Routes[Id] extends { readonly upload: readonly string[] } ? { file: Blob } : { file?: undefined });

type Outputs<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends z.ZodType ? z.output<Responses[Status]> : undefined;
}[keyof Responses];

/** What a call answers. */
export type CallOutput<Id extends OperationId> = Routes[Id] extends { readonly download: readonly string[] }
  ? Blob
  : Outputs<Routes[Id]['responses']>;

export interface ClientOptions {
  /** Scheme, host and port; empty: where the page came from. */
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  /** Headers of every call: the bearer token, or the CSRF token of a session. */
  headers?: () => Record<string, string>;
}

/** A failure that the server told; `code` is stable (`docs/errors.md`), `http.<status>` where the answer was no problem document. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly requestId: string,
    detail: string,
    readonly errors: readonly Fault[] = [],
    /** Seconds after which a retry makes sense. */
    readonly retryAfter?: number,
  ) {
    super(detail);
    this.name = 'ProblemError';
  }
}

const isJson = (response: Response): boolean =>
  /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');

const failureOf = async (response: Response): Promise<ProblemError> => {
  const told = problem.safeParse(isJson(response) ? await response.json() : undefined);
  const wait = response.headers.get('retry-after');
  const retryAfter = wait === null ? undefined : Number(wait);
  const { status } = response;
  if (told.success) {
    const { code, requestId, detail, errors } = told.data;
    return new ProblemError(status, code, requestId, detail, errors, retryAfter);
  }
  const requestId = response.headers.get('x-request-id') ?? '';
  return new ProblemError(
    status,
    `http.${String(status)}`,
    requestId,
    `The answer was ${String(status)}.`,
    [],
    retryAfter,
  );
};

interface Parts extends CallOptions {
  params?: Readonly<Record<string, unknown>> | undefined;
  query?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
  file?: Blob | undefined;
}

const addressOf = (baseUrl: string, { path, outsideBase }: Route, { params = {}, query = {} }: Parts): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(params[name])));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return `${baseUrl}${outsideBase === true ? '' : BASE_PATH}${filled}${search === '' ? '' : `?${search}`}`;
};

const headersOf = ({ download }: Route, { body, file, idempotencyKey, ifMatch }: Parts): Record<string, string> => ({
  accept: download === undefined ? 'application/json' : '*/*',
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(file === undefined ? {} : { 'content-type': 'application/octet-stream' }),
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  ...(ifMatch === undefined ? {} : { 'if-match': etagOf(ifMatch) }),
});

export interface Client {
  /** Calls a route by its operation id. Throws ProblemError for every answer that is none of its own; what fetch throws passes. */
  call<Id extends OperationId>(
    id: Id,
    ...input: Partial<CallInput<Id>> extends CallInput<Id> ? [CallInput<Id>?] : [CallInput<Id>]
  ): Promise<CallOutput<Id>>;
}

/** A client of every route, typed by the schemas that check the requests. */
export const createClient = ({ baseUrl, fetch = globalThis.fetch, headers = () => ({}) }: ClientOptions): Client => ({
  async call<Id extends OperationId>(id: Id, input: Parts = {}) {
    const route: Route = routes[id];
    const response = await fetch(addressOf(baseUrl, route, input), {
      method: route.method.toUpperCase(),
      headers: { ...headersOf(route, input), ...headers() },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(input.file === undefined ? {} : { body: input.file }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
    if (!response.ok) throw await failureOf(response);
    if (route.download !== undefined) return (await response.blob()) as CallOutput<Id>;
    return (response.status === 204 ? undefined : await response.json()) as CallOutput<Id>;
  },
});
