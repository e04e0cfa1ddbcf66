import { createServer } from 'node:http';
import type { Gauge } from 'prom-client';
import { z } from 'zod';
import { readConfig } from './config.js';
import type { Logger } from './log.js';
import { within } from './within.js';

/** One value of a gauge. */
export interface Reading {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a gauge shows; each reading has all of its labels. */
export interface GaugeDefinition {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}

interface Meters {
  count: (protocol: 'http' | 'grpc', labels: Readonly<Record<string, string>>, seconds: number) => void;
  gauge: (definition: GaugeDefinition, read: () => Promise<Reading[]>) => void;
}

/** A reading that takes longer is left out: the one who asks gives up soon, too. */
const PATIENCE_MS = 2_000;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const state: { meters: Meters | undefined } = { meters: undefined };

/** Counts a request that was served, and how long it took. */
export const countRequest: Meters['count'] = (...request) => state.meters?.count(...request);

/** Adds readings to a gauge, taken whenever somebody asks for the metrics. */
export const gauge: Meters['gauge'] = (...readings) => state.meters?.gauge(...readings);

const variables = z.object({
  METRICS_ADDRESS: z
    .string()
    .regex(/^(\[[\da-f:]+\]|[\w.-]+):\d{1,5}$/i, 'takes host:port')
    .optional(),
});

const createMeters = async (service: string, log: Pick<Logger, 'warn'>) => {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });

  const metersOf = (protocol: string, asked: string[], outcome: string) => ({
    total: new Counter({
      name: `${protocol}_requests_total`,
      help: 'Requests that were answered.',
      labelNames: [...asked, outcome],
      registers: [registry],
    }),
    duration: new Histogram({
      name: `${protocol}_request_duration_seconds`,
      help: 'From the arrival of a request to the end of its answer.',
      labelNames: asked,
      buckets: SECONDS,
      registers: [registry],
    }),
    asked,
  });
  const requests = {
    http: metersOf('http', ['route', 'method'], 'status'),
    grpc: metersOf('grpc', ['method'], 'code'),
  };

  const sources = new Map<string, (() => Promise<Reading[]>)[]>();
  const readInto = async (meter: Gauge, { name, labels }: GaugeDefinition, read: () => Promise<Reading[]>) => {
    try {
      for (const reading of await within(PATIENCE_MS, read())) meter.set(reading.labels, reading.value);
    } catch (error) {
      log.warn({ err: error, metric: name }, 'a metric could not be read');
      if (labels.length === 0) meter.set(Number.NaN); // else it would show 0, as if all were well
    }
  };

  const meters: Meters = {
    count: (protocol, labels, seconds) => {
      const { total, duration, asked } = requests[protocol];
      total.inc(labels);
      duration.observe(Object.fromEntries(asked.map((name) => [name, labels[name] ?? ''])), seconds);
    },
    gauge: (definition, read) => {
      const { name, help, labels: labelNames } = definition;
      const known = sources.get(name);
      if (known) {
        known.push(read);
        return;
      }
      const reads = [read];
      sources.set(name, reads);
      new Gauge({
        name,
        help,
        labelNames,
        registers: [registry],
        async collect() {
          this.reset();
          await Promise.all(reads.map((one) => readInto(this, definition, one)));
        },
      });
    },
  };
  return { registry, meters };
};

/** Serves `/metrics` on METRICS_ADDRESS, else does nothing and loads nothing; answers its port and how to stop. */
export const startMetrics = async (
  service: string,
  log: Pick<Logger, 'info' | 'warn'>,
): Promise<{ port: number; stop: () => Promise<void> } | undefined> => {
  const { METRICS_ADDRESS: address } = readConfig(variables);
  if (address === undefined) return undefined;
  const { registry, meters } = await createMeters(service, log);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      (error: unknown) => {
        log.warn({ err: error }, 'the metrics could not be told');
        response.writeHead(500).end();
      },
    );
  });
  const [, host, port] = /^\[?(.*?)\]?:(\d+)$/.exec(address) ?? [];
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), host, resolve);
  });
  state.meters = meters;
  const bound = server.address();
  const taken = typeof bound === 'object' && bound !== null ? bound.port : Number(port);
  log.info({ port: taken }, 'metrics');
  const stop = () =>
    new Promise<void>((resolve) => {
      state.meters = undefined;
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: taken, stop };
};
