import { createServer } from 'node:http';
import compression from 'compression';
import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import { continueTrace, requestIdFrom, runInContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import type { Logger } from '@shuangzhao/platform/log';
import { answerProblems } from './problems.js';

const STOP_MS = 5_000;

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
  app.use((request, response, next) => {
    const context = {
      requestId: requestIdFrom(request.get('x-request-id')),
      traceparent: continueTrace(request.get('traceparent')),
    };
    response.set('X-Request-Id', context.requestId);
    runInContext(context, next);
  });
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

/** Serves on a port (0: a free one); answers the port and how to stop, waiting up to 5 s for what runs. */
export const serveHttp = async (app: Express, port: number): Promise<{ port: number; stop: () => Promise<void> }> => {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
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
  return { port: typeof address === 'object' && address !== null ? address.port : port, stop };
};
