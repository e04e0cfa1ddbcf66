import { createHash } from 'node:crypto';
import {
  Server,
  ServerCredentials,
  type handleUnaryCall,
  type Metadata,
  type ServerUnaryCall,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { MethodDefinition, PackageDefinition, ServiceDefinition } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { HealthImplementation } from 'grpc-health-check';
import type { Actor } from '@shuangzhao/access';
import { continueTrace, requestIdFrom, runInContext, type RequestContext } from './context.js';
import { AppError } from './errors.js';
import type { Verify } from './identity.js';
import type { Logger } from './log.js';
import { toStatus } from './grpc-status.js';

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

const contextOf = (call: ServerUnaryCall<unknown, unknown>, method: string): RequestContext => {
  const deadline = call.getDeadline();
  return {
    requestId: requestIdFrom(text(call.metadata, 'x-request-id')),
    traceparent: continueTrace(text(call.metadata, 'traceparent')),
    operation: method.slice(method.lastIndexOf('/') + 1),
    ...(deadline === Infinity ? {} : { deadline: Number(deadline) }),
  };
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
  (method: string, handle: Handler<unknown, unknown>, verify: Verify, log: Logger): handleUnaryCall<unknown, unknown> =>
  (call, reply) => {
    const context = contextOf(call, method);
    runInContext(context, () => {
      const serve = async () => {
        const actor = await verify(text(call.metadata, 'authorization')?.replace(/^Bearer /, ''));
        context.subject = actor.subject;
        context.roles = actor.roles;
        const key = text(call.metadata, 'idempotency-key');
        const requestKey =
          key === undefined ? undefined : { key: `${actor.subject} ${method} ${key}`, bodyHash: hashOf(call.request) };
        return handle(call.request, { actor, requestKey });
      };
      serve().then(
        (response) => reply(null, response),
        (error: unknown) => {
          const told = error instanceof AppError && error.kind !== 'internal' ? error : undefined;
          if (told === undefined) log.error({ err: error, method }, 'call failed');
          else log.debug({ err: error, method }, 'call refused');
          reply(toStatus(told ?? new AppError('internal', 'internal', 'Something went wrong on our side.')));
        },
      );
    });
  };

/** A service's door: its definition, its handlers, who may knock. */
export interface Door<Definition> {
  service: ServiceDefinition;
  handlers: Handlers<Definition>;
  /** For reflection. */
  packageDefinition: PackageDefinition;
  verify: Verify;
  log: Logger;
  /** `127.0.0.1:50051`; port 0 takes a free one. */
  address: string;
  credentials?: ServerCredentials;
}

/** Serves a gRPC service with health and reflection; answers its port and how to stop it (drains for up to 5 s). */
export const listen = async <Definition>(
  door: Door<Definition>,
): Promise<{ port: number; stop: () => Promise<void> }> => {
  const server = new Server({ 'grpc.max_receive_message_length': 8 * 1024 * 1024, 'grpc.enable_channelz': 0 });
  const handlers = door.handlers as Record<string, Handler<unknown, unknown>>;
  const implementation: UntypedServiceImplementation = {};
  for (const [name, method] of Object.entries(door.service)) {
    const handle = handlers[name];
    if (handle === undefined) throw new Error(`No handler for ${method.path}`);
    implementation[name] = wrap(method.path, handle, door.verify, door.log);
  }
  server.addService(door.service, implementation);
  const health = new HealthImplementation({ '': 'SERVING' });
  health.addToServer(server);
  new ReflectionService(door.packageDefinition).addToServer(server);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(door.address, door.credentials ?? ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      health.setStatus('', 'NOT_SERVING');
      const limit = setTimeout(() => server.forceShutdown(), 5_000);
      server.tryShutdown(() => {
        clearTimeout(limit);
        resolve();
      });
    });
  return { port, stop };
};
