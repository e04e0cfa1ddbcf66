import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Server,
  ServerCredentials,
  status,
  type handleUnaryCall,
  type Metadata,
  type ServerUnaryCall,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { MethodDefinition, PackageDefinition, ServiceDefinition } from '@grpc/proto-loader';
import { HealthImplementation } from 'grpc-health-check';
import type { Actor } from '@shuangzhao/access';
import { requestIdFrom, runInContext, type RequestContext } from './context.js';
import { AppError } from './errors.js';
import type { Verify } from './identity.js';
import type { Logger } from './log.js';
import { countRequest } from './metrics.js';
import { reflectionOf } from './grpc-reflection.js';
import { toStatus } from './grpc-status.js';
import { beginSpan } from './tracing.js';

/** A client's Idempotency-Key, made unique for caller and route, with the hash of what was asked. */
export interface RequestKey {
  key: string;
  bodyHash: string;
}

/** What a handler knows of a call besides its message. */
export interface Call {
  actor: Actor;
  /** Where the client sent an Idempotency-Key. */
  requestKey: RequestKey | undefined;
}

/** A handler is a plain async function; one wrapper knows gRPC. */
export type Handler<Request, Response> = (request: Request, call: Call) => Promise<Response>;

/** The handlers of a generated service definition. */
export type Handlers<Definition> = {
  [Name in keyof Definition as string extends Name ? never : Name]: Definition[Name] extends MethodDefinition<
    infer _Request,
    infer Response,
    infer Request,
    infer _Response
  >
    ? Handler<Request, Response>
    : never;
};

const text = (metadata: Metadata, name: string): string | undefined => {
  const [value] = metadata.get(name);
  return typeof value === 'string' ? value : undefined;
};

/** The context of a call, and how to tell of it once it is answered: a span, a count with its duration, a line of the log. */
const begin = (call: ServerUnaryCall<unknown, unknown>, method: string, log: Logger) => {
  const began = performance.now();
  const deadline = call.getDeadline();
  const requestId = requestIdFrom(text(call.metadata, 'x-request-id'));
  const operation = method.slice(method.lastIndexOf('/') + 1);
  const span = beginSpan(method.slice(1), 'SERVER', text(call.metadata, 'traceparent'), {
    'rpc.system': 'grpc',
    'rpc.method': operation,
    'shuangzhao.request_id': requestId,
  });
  const context: RequestContext = {
    requestId,
    traceparent: span.traceparent,
    operation,
    ...(deadline === Infinity ? {} : { deadline: Number(deadline) }),
  };
  const answered = (code: status, error?: unknown) => {
    const ms = performance.now() - began;
    span.end({ attributes: { 'rpc.grpc.status_code': code }, error });
    countRequest('grpc', { method: operation, code: status[code] }, ms / 1000);
    log.debug({ method: operation, code: status[code], ms: Math.round(ms) }, 'call answered');
  };
  return { context, answered };
};

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url');

/** Bytes count by their own hash: as JSON each of them would be a number. */
const hashOf = (request: unknown) => {
  const fields = Object.entries(request ?? {}).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Uint8Array ? sha256(value) : value,
  ]);
  return sha256(JSON.stringify(Object.fromEntries(fields)));
};

const wrap =
  (
    method: string,
    find: () => Handler<unknown, unknown> | undefined,
    verify: Verify,
    log: Logger,
  ): handleUnaryCall<unknown, unknown> =>
  (call, reply) => {
    const { context, answered } = begin(call, method, log);
    runInContext(context, () => {
      const serve = async () => {
        const actor = await verify(text(call.metadata, 'authorization')?.replace(/^Bearer /, ''));
        context.subject = actor.subject;
        context.roles = actor.roles;
        const key = text(call.metadata, 'idempotency-key');
        const requestKey =
          key === undefined ? undefined : { key: `${actor.subject} ${method} ${key}`, bodyHash: hashOf(call.request) };
        const handle = find();
        if (handle === undefined)
          throw new AppError('unavailable', 'service.starting', 'The service is starting. Try again soon.');
        return handle(call.request, { actor, requestKey });
      };
      serve().then(
        (response) => {
          reply(null, response);
          answered(status.OK);
        },
        (error: unknown) => {
          const told = error instanceof AppError && error.kind !== 'internal' ? error : undefined;
          if (told === undefined) log.error({ err: error, method }, 'call failed');
          else log.debug({ err: error, method }, 'call refused');
          const answer = toStatus(told ?? new AppError('internal', 'internal', 'Something went wrong on our side.'));
          reply(answer);
          answered(answer.code, told === undefined || told.kind === 'unavailable' ? error : undefined);
        },
      );
    });
  };

/** A service's door: its definition, who may knock. */
export interface Door<Definition> {
  service: ServiceDefinition;
  /** Left out where the service has to get ready first: then calls are refused as unavailable until `serve` is given them. */
  handlers?: Handlers<Definition>;
  /** For reflection. */
  packageDefinition: PackageDefinition;
  verify: Verify;
  log: Logger;
  /** `127.0.0.1:50051`; port 0 takes a free one. */
  address: string;
  credentials?: ServerCredentials;
}

/** A door that is open. */
export interface OpenDoor<Definition> {
  port: number;
  /** Begins to answer; health then says SERVING. */
  serve: (handlers: Handlers<Definition>) => void;
  /** Says of a part of the service whether it is there, as a health service of that name. */
  tellHealth: (part: string, isUp: boolean) => void;
  /** Refuses new calls until clients have taken them elsewhere, for 1 s at most; then drains for up to 5 s. */
  stop: () => Promise<void>;
}

/** Who hears no new call for so long is no longer asked. */
const QUIET_MS = 100;
const MOST_REFUSING_MS = 1_000;

/** Serves a gRPC service with health and reflection. */
export const listen = async <Definition>(door: Door<Definition>): Promise<OpenDoor<Definition>> => {
  const server = new Server({ 'grpc.max_receive_message_length': 8 * 1024 * 1024, 'grpc.enable_channelz': 0 });
  const handlers: Record<string, Handler<unknown, unknown>> = {};
  const implementation: UntypedServiceImplementation = {};
  const state = { isLeaving: false, calledAt: -Infinity };
  const find = (name: string) => {
    state.calledAt = performance.now();
    if (state.isLeaving)
      throw new AppError('unavailable', 'service.leaving', 'The service is being restarted. Try again soon.');
    return handlers[name];
  };
  for (const [name, method] of Object.entries(door.service))
    implementation[name] = wrap(method.path, () => find(name), door.verify, door.log);
  server.addService(door.service, implementation);
  const health = new HealthImplementation({ '': 'NOT_SERVING' });
  health.addToServer(server);
  reflectionOf(door.packageDefinition).addToServer(server);
  const serve = (given: Handlers<Definition>) => {
    Object.assign(handlers, given);
    for (const [name, method] of Object.entries(door.service))
      if (handlers[name] === undefined) throw new Error(`No handler for ${method.path}`);
    health.setStatus('', 'SERVING');
  };
  if (door.handlers) serve(door.handlers);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(door.address, door.credentials ?? ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  const stop = async () => {
    health.setStatus('', 'NOT_SERVING');
    state.isLeaving = true;
    const last = performance.now() + MOST_REFUSING_MS;
    // A call that met a closing connection might have been begun, and nobody would dare to repeat it.
    while (performance.now() < Math.min(last, state.calledAt + QUIET_MS)) await sleep(10);
    await new Promise<void>((resolve) => {
      const limit = setTimeout(() => server.forceShutdown(), 5_000);
      server.tryShutdown(() => {
        clearTimeout(limit);
        resolve();
      });
    });
  };
  const tellHealth = (part: string, isUp: boolean) => health.setStatus(part, isUp ? 'SERVING' : 'NOT_SERVING');
  return { port, serve, tellHealth, stop };
};
