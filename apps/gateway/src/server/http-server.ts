import { createServer, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import compression from 'compression';
import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import { AppError, type Fault } from '@shuangzhao/platform/errors';
import { problemOf } from '@shuangzhao/platform/http';
import type { Logger } from '@shuangzhao/platform/log';
import { observe } from './observe.js';
import { answerProblems } from './problems.js';

const STOP_MS = 5_000;
/** A balancer that sends nothing for so long has heard that the gateway is leaving. */
const QUIET_MS = 200;
const MOST_LEAVING_MS = 2_000;
const PROBES = ['/healthz', '/readyz'];

const security = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Ant Design writes its styles into the page; scripts stay strict.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
});

/** Everything that the gateway serves, in order: context, security headers, the contract's routes, pages, 404, problems. */
export const createHttpApp = (door: Router, pages: Router, log: Logger): Express => {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', false);
  app.use(observe(log));
  app.use(security);
  app.get(/.*/, compression()); // only what is read: of a match, compressing would take longer than deciding
  app.use(door);
  app.use(pages);
  app.use((request) => {
    throw new AppError('notFound', 'route.not_found', `There is nothing at ${request.path.slice(0, 200)}.`);
  });
  app.use(answerProblems(log));
  return app;
};

/** What is answered while the gateway does not serve: that it is alive, and what it waits for. */
const notServing =
  (sentence: string, awaited: () => Fault[]): RequestListener =>
  (request, response) => {
    if (request.url === '/healthz') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":"alive"}');
      return;
    }
    const error = new AppError('unavailable', 'system.not_ready', sentence, { errors: awaited() });
    const problem = problemOf(error, { instance: request.url ?? '/', requestId: 'none' });
    response.writeHead(problem.status, { 'Content-Type': 'application/problem+json', 'Retry-After': '2' });
    response.end(JSON.stringify(problem));
  };

/**
 * Serves on a port (0: a free one), first only what it waits for, then the app that `show` is given. `leave` says not ready, so that a
 * balancer goes elsewhere, and serves for up to 2 s while it still sends requests; `stop` waits up to 5 s for what runs.
 */
export const serveHttp = async (
  port: number,
  awaited: () => Fault[],
): Promise<{ port: number; show: (app: Express) => void; leave: () => Promise<void>; stop: () => Promise<void> }> => {
  let listener = notServing('The gateway is starting.', awaited);
  const leaving = notServing('The gateway is being restarted.', () => []);
  const state = { isLeaving: false, calledAt: -Infinity };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, (request, response) => {
    const isProbe = PROBES.includes(request.url ?? '');
    if (!isProbe) state.calledAt = performance.now();
    if (state.isLeaving) response.setHeader('Connection', 'close'); // who kept it open would meet its end
    const listens = state.isLeaving && isProbe ? leaving : listener;
    listens(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  const show = (app: Express) => {
    listener = app;
  };
  const leave = async () => {
    state.isLeaving = true;
    const last = performance.now() + MOST_LEAVING_MS;
    while (performance.now() < Math.min(last, state.calledAt + QUIET_MS)) await sleep(10);
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      const limit = setTimeout(() => {
        server.closeAllConnections();
      }, STOP_MS);
      server.close(() => {
        clearTimeout(limit);
        resolve();
      });
      server.closeIdleConnections();
    });
  return { port: typeof address === 'object' && address !== null ? address.port : port, show, leave, stop };
};
