import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { currentContext, currentTrace, readTrace, requestIdOf, runInContext } from '../src/context.js';
import { AppError } from '../src/errors.js';
import { createLog } from '../src/log.js';
import { countRequest, gauge, startMetrics } from '../src/metrics.js';
import { beginSpan, inSpan, isTracing, startTracing } from '../src/tracing.js';
import { within } from '../src/within.js';

const log = createLog('test', 'silent');
const TRACE = 'a'.repeat(32);
const parent = `00-${TRACE}-${'b'.repeat(16)}-01`;
const context = { requestId: 'request-7', traceparent: parent };
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  delete process.env['METRICS_ADDRESS'];
});

interface Sent {
  name: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string } }[];
  status: { code?: number };
}

/** A collector, and the spans that it has received once tracing is stopped. */
const collecting = async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  stops.push(() => new Promise((resolve) => server.close(() => resolve())));
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`;
  const stop = await startTracing('test', log);
  return async (): Promise<Sent[]> => {
    await stop?.();
    return bodies.flatMap((body) => {
      const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] };
      return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    });
  };
};

describe('tracing', () => {
  test('does nothing without a collector, but sends an id on', async () => {
    expect(await startTracing('test', log)).toBeUndefined();
    expect(isTracing()).toBe(false);
    const span = beginSpan('work', 'SERVER', parent, {});
    expect(span.traceparent).toMatch(new RegExp(`^00-${TRACE}-(?!b{16})[0-9a-f]{16}-01$`));
    const seen = await runInContext(context, () => inSpan('work', 'CLIENT', {}, async () => currentContext()));
    expect(seen).toEqual(context);
  });

  test('a span is below its caller, and what it sends on is its own id', async () => {
    const received = await collecting();
    const outer = beginSpan('outer', 'SERVER', parent, { n: 1 });
    const inner = await runInContext({ requestId: 'r', traceparent: outer.traceparent }, () =>
      inSpan('inner', 'CLIENT', {}, async () => currentContext()?.traceparent),
    );
    outer.end({ name: 'outer renamed' });
    const spans = await received();
    const idOf = (traceparent = '') => traceparent.slice(36, 52);
    expect(spans.find(({ name }) => name === 'inner')).toMatchObject({
      spanId: idOf(inner),
      parentSpanId: idOf(outer.traceparent),
    });
    expect(spans.find(({ name }) => name === 'outer renamed')).toMatchObject({
      spanId: idOf(outer.traceparent),
      parentSpanId: 'b'.repeat(16),
    });
  });

  test('a failure is told by its code, not by its sentence', async () => {
    const received = await collecting();
    const failing = runInContext(context, () =>
      inSpan('failing', 'CLIENT', {}, async () => {
        throw new AppError('refused', 'some.code', 'What somebody wrote.');
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'some.code' });
    const spans = await received();
    expect(spans).toMatchObject([{ name: 'failing', status: { code: 2 } }]);
    expect(JSON.stringify(spans)).toContain('some.code');
    expect(JSON.stringify(spans)).not.toContain('somebody');
  });

  test('a caller who does not sample is not sampled, and its flag goes on', async () => {
    const received = await collecting();
    const quiet = beginSpan('quiet', 'SERVER', parent.replace(/01$/, '00'), {});
    expect(quiet.traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-00$`));
    quiet.end();
    expect(await received()).toEqual([]);
  });

  test('a trace carries its request id to whoever is told later', () => {
    const trace = runInContext(context, currentTrace) ?? '';
    const { traceparent, tracestate } = readTrace(trace);
    expect([traceparent, requestIdOf(tracestate)]).toEqual([parent, 'request-7']);
    expect(readTrace(parent)).toEqual({ traceparent: parent, tracestate: undefined });
    for (const other of [undefined, 'vendor=request-7', 'shuangzhao=a b']) expect(requestIdOf(other)).toBeUndefined();
  });
});

describe('metrics', () => {
  const scraping = async () => {
    process.env['METRICS_ADDRESS'] = '127.0.0.1:0';
    const metrics = await startMetrics('test', log);
    if (metrics === undefined) throw new Error('They were asked for.');
    stops.push(metrics.stop);
    return async () => (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text();
  };

  test('do nothing where nobody asks for them', async () => {
    expect(await startMetrics('test', log)).toBeUndefined();
    countRequest('http', { route: 'r', method: 'GET', status: '200' }, 1);
  });

  test('count requests and how long they took', async () => {
    const scrape = await scraping();
    for (const seconds of [0.002, 0.2]) countRequest('grpc', { method: 'Get', code: 'OK' }, seconds);
    const text = await scrape();
    expect(text).toContain('grpc_requests_total{method="Get",code="OK",service="test"} 2\n');
    expect(text).toContain('grpc_request_duration_seconds_bucket{le="0.0025",service="test",method="Get"} 1\n');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds{service="test"}');
  });

  test('a gauge is read at each scrape, from all that add to it; one that fails shows nothing and spoils nothing', async () => {
    const scrape = await scraping();
    const lag = { name: 'consumer_lag', help: 'Lag.', labels: ['group'] };
    const age = { name: 'outbox_age_seconds', help: 'Age.', labels: [] };
    let value = 3;
    gauge(lag, async () => [{ labels: { group: 'one' }, value: value++ }]);
    gauge(lag, () => Promise.reject(new Error('away')));
    gauge(age, () => Promise.reject(new Error('away')));
    expect(await scrape()).toContain('consumer_lag{group="one",service="test"} 3\n');
    const text = await scrape();
    expect(text).toContain('consumer_lag{group="one",service="test"} 4\n');
    expect(text).toMatch(/^outbox_age_seconds\{service="test"\} Nan$/im);
  });

  test('an address that is none stops the start', async () => {
    process.env['METRICS_ADDRESS'] = '9464';
    await expect(startMetrics('test', log)).rejects.toThrow('METRICS_ADDRESS');
  });
});

test('work that takes too long is not waited for', async () => {
  await expect(within(10, new Promise(() => undefined))).rejects.toThrow('10 ms');
  expect(await within(1_000, Promise.resolve(7))).toBe(7);
});
