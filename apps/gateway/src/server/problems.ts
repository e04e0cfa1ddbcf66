import type { ErrorRequestHandler, Request, Response } from 'express';
import { currentContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import { problemOf } from '@shuangzhao/platform/http';
import type { Logger } from '@shuangzhao/platform/log';

/** A refusal that only HTTP knows: 405, 413, 415. */
export class TransportError extends AppError {
  constructor(
    readonly status: number,
    code: string,
    message: string,
  ) {
    super('invalid', code, message);
  }
}

const internal = (cause: unknown) =>
  new AppError('internal', 'internal', 'Something went wrong on our side.', { cause });

const isMalformedPath = (error: unknown) => error instanceof URIError;

const toAppError = (error: unknown): AppError => {
  if (error instanceof AppError && error.kind !== 'internal') return error;
  if (isMalformedPath(error)) return new AppError('invalid', 'path.malformed', 'The path is not well-formed.');
  return internal(error);
};

/** Answers every failure with a problem document; the inside goes to the log alone. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request: Request, response: Response, _next) => {
    const failure = toAppError(error);
    const what = { err: error, method: request.method, path: request.path };
    if (failure.kind === 'internal') log.error(what, 'request failed');
    // A deadline and a broken connection are one answer to the caller; the cause tells which it was.
    else if (failure.kind === 'unavailable') log.warn(what, 'request not served');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const requestId = currentContext()?.requestId ?? 'none';
    const problem = problemOf(failure, {
      instance: request.path,
      requestId,
      ...(failure instanceof TransportError ? { status: failure.status } : {}),
    });
    if (failure.retryAfter !== undefined) response.set('Retry-After', String(failure.retryAfter));
    else if (problem.status === 503) response.set('Retry-After', '2');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
