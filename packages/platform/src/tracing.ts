import type { SpanContext } from '@opentelemetry/api';
import { continueTrace, currentContext, isTraceparent, runInContext } from './context.js';
import { AppError } from './errors.js';
import type { Logger } from './log.js';

export type SpanKind = 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER';

export type Attributes = Readonly<Record<string, string | number>>;

/** How a piece of work ended. */
export interface Outcome {
  /** A better name than the one it began under. */
  name?: string | undefined;
  attributes?: Attributes;
  /** What failed; by its code alone, for messages may hold what people wrote. */
  error?: unknown;
}

/** One piece of the work that a request causes. */
export interface Span {
  /** What is sent on: the parent of all that this work causes. */
  readonly traceparent: string;
  readonly end: (outcome?: Outcome) => void;
}

type Begin = (name: string, kind: SpanKind, parent: string | undefined, attributes: Attributes) => Span;

const unseen = () => undefined;
const state: { begin: Begin | undefined } = { begin: undefined };

/** Begins a span under a caller's `traceparent`, or a new trace; where nothing is exported, only its id. */
export const beginSpan: Begin = (name, kind, parent, attributes) =>
  state.begin?.(name, kind, parent, attributes) ?? { traceparent: continueTrace(parent), end: unseen };

/** Whether spans go anywhere. */
export const isTracing = (): boolean => state.begin !== undefined;

/** Does work that the request being served causes in a span of its own; without a request, or where nothing is exported, the work alone. */
export const inSpan = async <R>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: () => Promise<R>,
): Promise<R> => {
  const context = currentContext();
  if (context === undefined || state.begin === undefined) return work();
  const span = state.begin(name, kind, context.traceparent, attributes);
  try {
    const result = await runInContext({ ...context, traceparent: span.traceparent }, work);
    span.end();
    return result;
  } catch (error) {
    span.end({ error });
    throw error;
  }
};

const codeOf = (error: unknown): string =>
  error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown';

const spanContextOf = (traceparent: string): SpanContext => ({
  traceId: traceparent.slice(3, 35),
  spanId: traceparent.slice(36, 52),
  traceFlags: Number.parseInt(traceparent.slice(53), 16) & 1,
  isRemote: true,
});

const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;

/**
 * Sends spans by OTLP/HTTP where OTEL_EXPORTER_OTLP_ENDPOINT names a collector, else does nothing and loads nothing; answers how
 * to send the rest and stop. The other OTEL_ variables hold too: who samples, how long spans are gathered.
 */
export const startTracing = async (
  service: string,
  log: Pick<Logger, 'warn'>,
): Promise<(() => Promise<void>) | undefined> => {
  if ((process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') === '') return undefined;
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const tell = (message: string, ...more: unknown[]) => log.warn({ more }, `traces: ${message}`);
  const logger = { error: tell, warn: tell, info: unseen, debug: unseen, verbose: unseen };
  api.diag.setLogger(logger, { logLevel: api.DiagLogLevel.WARN, suppressOverrideMessage: true });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'shuangzhao' }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('shuangzhao');

  state.begin = (name, kind, parent, attributes) => {
    const above =
      parent !== undefined && isTraceparent(parent)
        ? api.trace.setSpanContext(api.ROOT_CONTEXT, spanContextOf(parent))
        : api.ROOT_CONTEXT;
    const span = tracer.startSpan(name, { kind: api.SpanKind[kind], attributes }, above);
    return {
      traceparent: traceparentOf(span.spanContext()),
      end: (outcome = {}) => {
        if (outcome.name !== undefined) span.updateName(outcome.name);
        if (outcome.attributes) span.setAttributes(outcome.attributes);
        if (outcome.error !== undefined) {
          span.setStatus({ code: api.SpanStatusCode.ERROR });
          span.setAttribute('error.type', codeOf(outcome.error));
        }
        span.end();
      },
    };
  };
  return async () => {
    state.begin = undefined;
    await provider.shutdown();
  };
};
