import type { RequestHandler } from 'express';
import { requestIdFrom, runInContext, type RequestContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import type { Logger } from '@shuangzhao/platform/log';
import { countRequest } from '@shuangzhao/platform/metrics';
import { beginSpan } from '@shuangzhao/platform/tracing';

/** What has no route of the contract: the pages, and paths that are not there. */
const NO_ROUTE = 'other';
/** Nobody waited for the answer. */
const GONE = 499;

const failed = new AppError('internal', 'internal', 'Something went wrong on our side.');

/** Opens the context of a request; once it is answered, tells of it in a span, a count with its duration and a line of the log. */
export const observe =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const { method } = request;
    const requestId = requestIdFrom(request.get('x-request-id'));
    const span = beginSpan(method, 'SERVER', request.get('traceparent'), {
      'http.request.method': method,
      'shuangzhao.request_id': requestId,
    });
    const context: RequestContext = { requestId, traceparent: span.traceparent };
    response.set('X-Request-Id', requestId);
    response.once('close', () => {
      const ms = performance.now() - began;
      const status = response.headersSent ? response.statusCode : GONE;
      const route = context.operation ?? NO_ROUTE;
      span.end({
        name: `${method} ${route}`,
        attributes: { 'http.route': route, 'http.response.status_code': status },
        ...(status >= 500 ? { error: failed } : {}),
      });
      countRequest('http', { route, method, status: String(status) }, ms / 1000);
      runInContext(context, () => log.debug({ method, route, status, ms: Math.round(ms) }, 'request answered'));
    });
    runInContext(context, next);
  };
