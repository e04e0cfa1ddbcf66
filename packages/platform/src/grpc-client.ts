import { setTimeout as sleep } from 'node:timers/promises';
import { Metadata, status, type ChannelCredentials, type ServiceError } from '@grpc/grpc-js';
import type { MethodDefinition, ServiceDefinition } from '@grpc/proto-loader';
import type { Actor } from '@shuangzhao/access';
import { currentContext } from './context.js';
import type { AppError } from './errors.js';
import { notReady, serviceAway, whatIsAway } from './grpc-health.js';
import { Replicas, type Replica } from './grpc-replicas.js';
import { fromStatus } from './grpc-status.js';
import type { Sign } from './identity.js';
import { inSpan } from './tracing.js';

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
  /** `host:port`, several with commas. */
  address: string;
  sign: Sign;
  credentials?: ChannelCredentials;
}

/** The caller waits no longer: nothing is gained by asking again. */
const OVER: ReadonlySet<status> = new Set([status.DEADLINE_EXCEEDED, status.CANCELLED]);

/** What a server says that does not serve any more, or not yet. */
const NOT_BEGUN: ReadonlySet<string> = new Set(['service.leaving', 'service.starting']);
const PASSED_OVER_MS = 1_000;

const DEADLINE_MS = 3_000;
const RETRIES = 2;

const REPEATABLE: ReadonlySet<string> = new Set(['IDEMPOTENT', 'NO_SIDE_EFFECTS']);

const mayRepeat = (method: MethodDefinition<object, object>, options: CallOptions) =>
  options.idempotencyKey !== undefined || REPEATABLE.has(method.options.idempotency_level);

/** How a call ended; `isBegun` is false where it is certain that no server has begun it. */
type Outcome = { response: object } | { error: ServiceError; failure: AppError; isBegun: boolean };

/**
 * A typed client: promises, deadlines, request id, trace and token on every call. What is unavailable is retried, at another replica where there
 * is one: always where no server has begun the call, else where the call may be repeated.
 */
export const createClient = <Definition>(
  route: Route,
): {
  calls: Client<Definition>;
  /** Throws AppError `service.unavailable`, whose faults name what is not there: the service, or an engine that it misses. */
  ready: (withinMs: number) => Promise<void>;
  close: () => void;
} => {
  const replicas = new Replicas(route.address, route.credentials);

  const once = (
    replica: Replica,
    method: MethodDefinition<object, object>,
    request: object,
    metadata: Metadata,
    deadline: number,
  ) =>
    new Promise<Outcome>((resolve, reject) => {
      const { channel } = replica;
      const sent = channel.makeUnaryRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request,
        metadata,
        { deadline },
        (error, response) => {
          if (error === null) {
            if (response === undefined) reject(new Error(`${method.path}: empty answer`));
            else resolve({ response });
            return;
          }
          const failure = fromStatus(error, route.name);
          const isRefused = NOT_BEGUN.has(failure.code);
          if (isRefused) replica.passedOverUntil = Date.now() + PASSED_OVER_MS;
          const isSent = sent.getPeer() !== channel.getChannel().getTarget(); // no peer: no connection took it
          resolve({ error, failure, isBegun: isSent && !isRefused });
        },
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
    let told: AppError | undefined; // of the attempt before: a second one that time runs out for knows less
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await once(replicas.next(), method, request, metadata, deadline);
      if ('response' in outcome) return outcome.response;
      const { error, failure, isBegun } = outcome;
      const others = replicas.all.length - 1;
      const again =
        failure.kind === 'unavailable' &&
        !OVER.has(error.code) &&
        (isBegun ? attempt < RETRIES && mayRepeat(method, options) : attempt < RETRIES + others);
      if (!again || Date.now() + 200 > deadline)
        throw error.code === status.DEADLINE_EXCEEDED ? (told ?? failure) : failure;
      told = failure;
      if (isBegun || attempt >= others) await sleep(50 + Math.random() * 100 * (attempt + 1));
    }
  };

  const calls = Object.fromEntries(
    Object.entries(route.service).map(([name, method]) => [
      name,
      (request: object, options: CallOptions) =>
        inSpan(method.path.slice(1), 'CLIENT', { 'rpc.system': 'grpc', 'rpc.method': name }, () =>
          call(method, request, options),
        ),
    ]),
  ) as Client<Definition>;
  /** Ready as soon as one replica is; else what is told is the first one's. */
  const ready = async (withinMs: number) => {
    const states = replicas.all.map(async ({ channel }) => {
      const away = await whatIsAway(channel, route.name, withinMs).catch((cause: unknown) => {
        throw notReady(route.name, [serviceAway(route.name)], cause);
      });
      if (away.length > 0) throw notReady(route.name, away);
    });
    await Promise.any(states).catch(() => states[0]);
  };
  return { calls, ready, close: () => replicas.close() };
};
