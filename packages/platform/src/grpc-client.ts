import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client as Channel,
  credentials,
  Metadata,
  status,
  type ChannelCredentials,
  type ServiceError,
} from '@grpc/grpc-js';
import type { MethodDefinition, ServiceDefinition } from '@grpc/proto-loader';
import type { Actor } from '@shuangzhao/access';
import { currentContext } from './context.js';
import { AppError } from './errors.js';
import { fromStatus } from './grpc-status.js';
import type { Sign } from './identity.js';

/** For whom a call is made, and under which Idempotency-Key. */
export interface CallOptions {
  actor: Actor;
  idempotencyKey?: string | undefined;
  /** Milliseconds; default 3,000, never more than the caller's own caller waits. */
  deadline?: number;
}

/** The calls of a generated service definition as promises. */
export type Client<Definition> = {
  [Name in keyof Definition as string extends Name ? never : Name]: Definition[Name] extends MethodDefinition<
    infer Request,
    infer _Response,
    infer _Request,
    infer Response
  >
    ? (request: Request, options: CallOptions) => Promise<Response>
    : never;
};

/** Where a service is and how to speak for somebody to it. */
export interface Route {
  /** The service's name, which is its audience too: `policy`. */
  name: string;
  service: ServiceDefinition;
  address: string;
  sign: Sign;
  credentials?: ChannelCredentials;
}

const DEADLINE_MS = 3_000;
const RETRIES = 2;

const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && 'code' in error && 'details' in error;

const REPEATABLE: ReadonlySet<string> = new Set(['IDEMPOTENT', 'NO_SIDE_EFFECTS']);

const mayRepeat = (method: MethodDefinition<object, object>, options: CallOptions) =>
  options.idempotencyKey !== undefined || REPEATABLE.has(method.options.idempotency_level);

/** A typed client: promises, deadlines, request id, trace and token on every call; UNAVAILABLE is retried where the call may be repeated. */
export const createClient = <Definition>(
  route: Route,
): { calls: Client<Definition>; ready: (withinMs: number) => Promise<void>; close: () => void } => {
  const channel = new Channel(route.address, route.credentials ?? credentials.createInsecure(), {
    'grpc.max_receive_message_length': 16 * 1024 * 1024,
    'grpc.enable_channelz': 0, // bookkeeping that nobody reads
    'grpc.enable_retries': 0, // ours know which calls may be repeated
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
  });

  const once = (method: MethodDefinition<object, object>, request: object, metadata: Metadata, deadline: number) =>
    new Promise<object>((resolve, reject) => {
      channel.makeUnaryRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request,
        metadata,
        { deadline },
        (error, response) =>
          error
            ? reject(error)
            : response === undefined
              ? reject(new Error(`${method.path}: empty answer`))
              : resolve(response),
      );
    });

  const call = async (
    method: MethodDefinition<object, object>,
    request: object,
    options: CallOptions,
  ): Promise<object> => {
    const context = currentContext();
    const requestId = context?.requestId ?? 'none';
    const deadline = Math.min(Date.now() + (options.deadline ?? DEADLINE_MS), context?.deadline ?? Infinity);
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${await route.sign(options.actor, route.name)}`);
    metadata.set('x-request-id', requestId);
    if (context) metadata.set('traceparent', context.traceparent);
    if (options.idempotencyKey !== undefined) metadata.set('idempotency-key', options.idempotencyKey);
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(method, request, metadata, deadline);
      } catch (error) {
        if (!isServiceError(error)) throw error;
        const failure = fromStatus(error, route.name);
        const again = error.code === status.UNAVAILABLE && attempt < RETRIES && mayRepeat(method, options);
        if (!again || Date.now() + 200 > deadline) throw failure;
        await sleep(50 + Math.random() * 100 * (attempt + 1));
      }
    }
  };

  const calls = Object.fromEntries(
    Object.entries(route.service).map(([name, method]) => [
      name,
      (request: object, options: CallOptions) => call(method, request, options),
    ]),
  ) as Client<Definition>;
  const ready = (withinMs: number) =>
    new Promise<void>((resolve, reject) => {
      channel.waitForReady(Date.now() + withinMs, (error) =>
        error
          ? reject(
              new AppError(
                'unavailable',
                'service.unavailable',
                `The ${route.name} service does not answer at present. Try again soon.`,
                { cause: error },
              ),
            )
          : resolve(),
      );
    });
  return { calls, ready, close: () => channel.close() };
};
