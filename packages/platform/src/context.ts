import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';

/** What belongs to one request, on every hop of its way. */
export interface RequestContext {
  requestId: string;
  /** W3C trace context: `00-<32 hex>-<16 hex>-<2 hex>`. */
  traceparent: string;
  /** Moment (epoch ms) after which nobody waits for the answer. */
  deadline?: number;
  /** Who is asking, for the log and the audit log. */
  subject?: string;
  roles?: readonly string[];
  /** What is asked for: the id of a route, the name of a call, the type of an event. */
  operation?: string;
}

const storage = new AsyncLocalStorage<RequestContext | undefined>();

/** Runs work inside a request's context. */
export const runInContext = <R>(context: RequestContext, work: () => R): R => storage.run(context, work);

/** Runs housekeeping that a request happens to cause: nobody asked for it. */
export const runAsSystem = <R>(work: () => R): R => storage.run(undefined, work);

/** The context of the request being served, if any. */
export const currentContext = (): RequestContext | undefined => storage.getStore();

/** Whose writes these are, for the audit log: the system's own where nobody asks; undefined outside of any request. */
export const currentAuthor = () => {
  const context = currentContext();
  if (context === undefined) return undefined;
  const { subject = 'system', roles = [], requestId, operation = '' } = context;
  return { by: subject, roles, requestId, operation };
};

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;
/** Our entry of the tracestate. */
const TRACESTATE = 'shuangzhao=';

/** Whether a text is a `traceparent` of the form that we know. */
export const isTraceparent = (text: string): boolean => TRACEPARENT.test(text);

/** Continues a caller's trace with a span of our own, or begins one. */
export const continueTrace = (received: string | undefined): string => {
  const random = randomBytes(24).toString('hex');
  const span = random.slice(32);
  return received !== undefined && isTraceparent(received)
    ? `${received.slice(0, 36)}${span}${received.slice(52)}`
    : `00-${random.slice(0, 32)}-${span}-01`;
};

/**
 * The W3C trace context of the request being served, for what is told of it later: its traceparent and, as our entry of the
 * tracestate, its request id.
 */
export const currentTrace = (): string | undefined => {
  const context = currentContext();
  return context && `${context.traceparent};${TRACESTATE}${context.requestId}`;
};

/** The two headers of a trace context, and what ours says in the second. */
export const readTrace = (trace: string) => {
  const [traceparent = '', tracestate] = trace.split(';', 2);
  return { traceparent, tracestate };
};

/** The request id in a tracestate, where it is ours. */
export const requestIdOf = (tracestate: string | undefined): string | undefined => {
  const id = tracestate?.startsWith(TRACESTATE) === true ? tracestate.slice(TRACESTATE.length) : '';
  return REQUEST_ID.test(id) ? id : undefined;
};

/** A caller's request id where it is well-formed, else a new one. */
export const requestIdFrom = (received: string | undefined): string =>
  received !== undefined && REQUEST_ID.test(received) ? received : randomUUID();
