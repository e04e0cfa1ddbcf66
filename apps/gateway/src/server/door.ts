import { Router, type Request, type Response } from 'express';
import { ANONYMOUS, decideAtDoor, type Resource } from '@shuangzhao/access';
import {
  BASE_PATH,
  headers,
  isRepeatable,
  parse,
  parseQuery,
  routes,
  takesIfMatch,
  type OperationId,
  type Parsed,
  type Route,
} from '@shuangzhao/api';
import { currentContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import type { App } from '../app.js';
import { actorOf } from '../domain/account.js';
import type { Caller } from '../application/find-caller.js';
import { checkCsrf, credentialOf } from './credentials.js';
import { readFileBody } from './file-body.js';
import { readJson } from './json-body.js';
import { TransportError } from './problems.js';
import type { Limits } from './rate-limits.js';
import type { AnyReply, Judged, RouteHandlers } from './request.js';

const JSON_TYPE = 'application/json; charset=utf-8';

const accept = <T>(parsed: Parsed<T>): T => {
  if (parsed.ok) return parsed.value;
  const code = parsed.faults[0]?.code ?? 'body.value';
  throw new AppError('invalid', code, 'The request is not right; see errors.', { errors: parsed.faults });
};

const refusals = {
  unauthenticated: new AppError('unauthenticated', 'auth.required', 'Sign in first.'),
  forbidden: new AppError('forbidden', 'access.forbidden', 'This account may not do that.'),
  hidden: new AppError('notFound', 'access.not_found', 'There is no such thing, or you may not know of it.'),
};

const header = (request: Request, name: keyof typeof headers): string | undefined => {
  const value = request.get(name);
  if (value === undefined) return undefined;
  const parsed = headers[name].safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid', 'header.value', `The header ${name} is not well-formed.`);
};

const isEmptyObject = (body: unknown) =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;

const bodyOf = async (route: Route, request: Request, response: Response): Promise<unknown> => {
  const body = await readJson(request, response);
  if (route.body !== undefined) return accept(parse(route.body, body, 'body'));
  if (body === undefined || isEmptyObject(body)) return undefined;
  throw new AppError('invalid', 'body.unexpected', 'This route takes no body.');
};

const queryOf = (route: Route, request: Request): unknown => {
  const [, search = ''] = /\?(.*)$/s.exec(request.originalUrl) ?? [];
  const given = new URLSearchParams(search);
  if (route.query !== undefined) return accept(parseQuery(route.query, given));
  const [unknown] = given.keys();
  if (unknown === undefined) return undefined;
  const errors = [{ path: unknown.slice(0, 300), code: 'query.unknown', message: 'This is not known here.' }];
  throw new AppError('invalid', 'query.unknown', 'The request is not right; see errors.', { errors });
};

/** The version that an If-Match asks for; what is no ETag of ours fits no version. */
const versionOf = (ifMatch: string | undefined): number | undefined => {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  const [, version] = /^"(\d{1,9})"$/.exec(ifMatch) ?? [];
  return Number(version ?? 0);
};

const knownOf = (params: unknown): Resource =>
  typeof params === 'object' && params !== null && 'uscc' in params && typeof params.uscc === 'string'
    ? { uscc: params.uscc }
    : {};

/** Registers every route of the contract; each request is judged in the contract's order: sign-in, right, body, state. */
export const createDoor = (app: App, limits: Limits, handlers: RouteHandlers): Router => {
  const door = Router({ caseSensitive: true });

  const callerOf = async (request: Request): Promise<Caller | AppError | undefined> => {
    const credential = credentialOf(request);
    if (credential === undefined) return undefined;
    const caller = await app.findCaller(credential.secret, credential.kind);
    if (caller !== null) {
      checkCsrf(request, credential);
      return caller;
    }
    // A stale cookie is no reason to refuse what needs no sign-in; a bad token was sent on purpose.
    if (credential.kind === 'cookie') return undefined;
    return new AppError('unauthenticated', 'auth.session_over', 'This token is not valid, or its session is over.');
  };

  const judge = async (route: Route, request: Request, response: Response): Promise<Judged<OperationId>> => {
    const address = request.socket.remoteAddress ?? 'unknown';
    const found = route.auth === 'none' ? undefined : await callerOf(request);
    const caller = found instanceof AppError ? undefined : found;
    await limits.requests(request, response, caller ? `account ${caller.account.id}` : `address ${address}`);
    if (found instanceof AppError) throw found;
    const actor = caller ? actorOf(caller.account) : ANONYMOUS;
    const context = currentContext();
    if (context) Object.assign(context, { subject: actor.subject, roles: actor.roles });
    if (route.auth === 'required' && caller === undefined) throw refusals.unauthenticated;
    const params = request.params;
    if (route.action !== null) {
      const decision = decideAtDoor(actor, route.action, knownOf(params));
      if (!decision.allowed) throw refusals[decision.reason];
    }
    const judged = {
      params: route.params === undefined ? undefined : accept(parse(route.params, params, 'path')),
      query: queryOf(route, request),
      ...(route.upload === undefined
        ? { body: await bodyOf(route, request, response) }
        : { file: await readFileBody(request, response, route.upload) }),
      call: { actor, idempotencyKey: isRepeatable(route) ? header(request, 'Idempotency-Key') : undefined },
      ifMatch: takesIfMatch(route) ? versionOf(header(request, 'If-Match')) : undefined,
      caller,
      address,
      request,
      response,
    };
    return judged as Judged<OperationId>;
  };

  const send = (response: Response, { status, body, json, stream, version, cookies, location }: AnyReply): void => {
    if (version !== undefined) response.set('ETag', `"${version}"`);
    if (location !== undefined) response.set('Location', location);
    for (const cookie of cookies ?? []) response.append('Set-Cookie', cookie);
    response.set('Cache-Control', 'no-store').status(status);
    if (stream !== undefined && response.req.method !== 'HEAD') stream(response);
    else if (json === undefined && body === undefined) response.end();
    else response.set('Content-Type', JSON_TYPE).send(json ?? Buffer.from(JSON.stringify(body)));
  };

  const paths = new Map<string, Set<string>>();
  for (const [id, route] of Object.entries<Route>(routes)) {
    const path = `${route.outsideBase === true ? '' : BASE_PATH}${route.path.replace(/\{(\w+)\}/g, ':$1')}`;
    const handle = handlers[id as OperationId] as (judged: Judged<OperationId>) => Promise<AnyReply>;
    door[route.method](path, async (request, response) => {
      const context = currentContext();
      if (context) context.operation = id;
      const judged = await judge(route, request, response);
      send(response, await handle(judged));
    });
    const methods = paths.get(path) ?? new Set();
    paths.set(path, methods.add(route.method.toUpperCase()));
  }
  for (const [path, methods] of paths)
    door.all(path, (_request, response) => {
      const allowed = [...methods, ...(methods.has('GET') ? ['HEAD'] : [])].join(', ');
      response.set('Allow', allowed);
      throw new TransportError(405, 'route.method', `This path takes ${allowed}.`);
    });
  return door;
};
