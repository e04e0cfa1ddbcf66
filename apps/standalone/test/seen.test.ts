import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startCollector, type ReceivedSpan } from './collector.js';
import { startSystem, type System } from './system.js';
import { usccOf } from './uscc.js';
import { waterfall } from './waterfall.js';

const MINUTE = 60_000;
const PROCESSES = ['gateway', 'industry', 'policy'];
const REQUEST = 'seen-from-outside-1';
const TRACE = 'c'.repeat(32);
const CALLER = 'd'.repeat(16);
const EVENT = 'shuangzhao.industry.v1.EnterpriseChanged';

let collector: Awaited<ReturnType<typeof startCollector>>;
let system: System;
beforeAll(async () => {
  collector = await startCollector();
  system = await startSystem({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
    METRICS_ADDRESS: '127.0.0.1:0',
    LOG_LEVEL: 'debug',
  });
}, 2 * MINUTE);
afterAll(async () => {
  await system.stop();
  await collector.stop();
}, MINUTE);

const until = async <T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('It did not come within half a minute.');
};

const write = (uscc: string, headers: Record<string, string>) =>
  system.ask(
    'PUT',
    `/api/v1/enterprises/${uscc}`,
    { name: '可观测测试', facts: { 'enterprise.regionCode': '340403' } },
    { as: 'county', headers },
  );

const inTrace = (traceId: string) => collector.spans.filter((span) => span.traceId === traceId);

/** The way down from one span: each step the only child of that service and name. */
const wayDown = (spans: readonly ReceivedSpan[], from: string, steps: readonly (readonly [string, string])[]) => {
  let parent = from;
  return steps.map(([service, name]) => {
    const found = spans.find((span) => span.parentSpanId === parent && span.service === service && span.name === name);
    if (found === undefined) throw new Error(`Nothing below ${parent} is ${service} ${name}.`);
    parent = found.spanId;
    return found;
  });
};

const CALL = 'shuangzhao.industry.v1.IndustryService/PutEnterprise';
const STEPS = [
  ['gateway', 'PUT putEnterprise'],
  ['gateway', CALL],
  ['industry', CALL],
  ['industry', `append ${EVENT}`],
  ['industry', `send ${EVENT}`],
  ['policy', `process ${EVENT}`],
] as const;

describe('one write of an enterprise', () => {
  test(
    'is one trace: HTTP, call, outbox, broker, consumer, each below the one that caused it',
    async () => {
      const headers = { traceparent: `00-${TRACE}-${CALLER}-01`, 'x-request-id': REQUEST };
      expect((await write(usccOf(901), headers)).status).toBe(201);
      await until(() => inTrace(TRACE).find(({ service, name }) => service === 'policy' && name.startsWith('process')));
      await until(() => inTrace(TRACE).find(({ name }) => name.startsWith('send')));
      await until(() => inTrace(TRACE).find(({ name }) => name === 'PUT putEnterprise'));
      const way = wayDown(inTrace(TRACE), CALLER, STEPS);
      expect(way.map(({ kind }) => kind)).toEqual([2, 3, 2, 4, 4, 5]);
      for (const { start, end } of way) expect(end).toBeGreaterThanOrEqual(start);
    },
    MINUTE,
  );

  test('stands in the log of every process under the same request id', async () => {
    for (const name of PROCESSES)
      await until(() =>
        system
          .output()
          .split('\n')
          .find((line) => line.includes(` ${name} `) && line.includes(`"requestId":"${REQUEST}"`)),
      );
  });

  test(
    'leaves no span where its caller says that the trace is not sampled',
    async () => {
      const quiet = 'e'.repeat(32);
      const loud = 'f'.repeat(32);
      expect((await write(usccOf(902), { traceparent: `00-${quiet}-${CALLER}-00` })).status).toBe(201);
      expect((await write(usccOf(903), { traceparent: `00-${loud}-${CALLER}-01` })).status).toBe(201);
      await until(() => inTrace(loud).find(({ name }) => name.startsWith('process')));
      expect(inTrace(quiet)).toEqual([]);
    },
    MINUTE,
  );
});

// WRITE_TRACE_PICTURE=1 draws docs/trace.svg: one write of a system that is warm.
if (process.env['WRITE_TRACE_PICTURE'] === '1')
  test(
    'is drawn',
    async () => {
      for (let n = 0; n < 50; n += 1) await write(usccOf(910 + n), {});
      const drawn = 'a'.repeat(32);
      await write(usccOf(960), { traceparent: `00-${drawn}-${CALLER}-01` });
      await until(() => (inTrace(drawn).length >= STEPS.length + 1 ? true : undefined));
      await writeFile(new URL('../../../docs/trace.svg', import.meta.url), waterfall(inTrace(drawn)));
    },
    MINUTE,
  );

describe('the metrics of each process', () => {
  const portOf = (name: string) =>
    Number(new RegExp(` ${name} +info +metrics \\{"port":(\\d+)\\}`).exec(system.output())?.[1]);
  const scrape = async (name: string) => (await fetch(`http://127.0.0.1:${portOf(name)}/metrics`)).text();
  const valueOf = (text: string, start: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(start))
        ?.split(' ')
        .at(-1),
    );

  const heard = [...PROCESSES.map((name) => [name, 'industry.v1'] as const), ['talent', 'talent.v1'] as const];
  test.each(heard)('%s tells requests, durations, the event loop, lag, parked and outbox', async (name, topic) => {
    const text = await scrape(name);
    const protocol = name === 'gateway' ? 'http' : 'grpc';
    for (const metric of [
      `${protocol}_requests_total`,
      `${protocol}_request_duration_seconds_bucket`,
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'consumer_lag',
      'parked_records',
      'outbox_age_seconds',
    ])
      expect(text).toMatch(new RegExp(`^${metric}\\{.*service="${name}"`, 'm'));
    expect(text).toMatch(new RegExp(`^consumer_lag\\{group="[a-z-]+",topic="${topic}"`, 'm'));
    expect(text).not.toMatch(/91340400/); // no path, no id in a label
  });

  test(
    'move: a write is counted at the door and in the service, and lag comes back to nothing',
    async () => {
      const counts = async () => [
        valueOf(
          await scrape('gateway'),
          'http_requests_total{route="putEnterprise",method="PUT",status="201",service="gateway"}',
        ),
        valueOf(await scrape('industry'), 'grpc_requests_total{method="PutEnterprise",code="OK",service="industry"}'),
      ];
      const before = await counts();
      expect((await write(usccOf(904), {})).status).toBe(201);
      expect(await counts()).toEqual(before.map((count) => count + 1));
      await until(async () => {
        const text = await scrape('policy');
        return valueOf(text, 'consumer_lag{group="policy-facts"') === 0 || undefined;
      });
    },
    MINUTE,
  );

  test('are not told at the public door', async () => {
    expect((await system.ask('GET', '/metrics')).status).toBe(404);
  });
});
