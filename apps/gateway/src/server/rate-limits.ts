import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '@shuangzhao/platform/errors';

const WINDOW_MS = 60_000;

/** Counts a request of somebody. Rejects with AppError `limited` once there were too many in this minute. */
export type Limit = (request: Request, response: Response, who: string) => Promise<void>;

const createLimit = (limit: number): Limit => {
  const names = new WeakMap<Request, string>();
  const count = rateLimit({
    windowMs: WINDOW_MS,
    limit,
    legacyHeaders: false,
    standardHeaders: false,
    keyGenerator: (request) => names.get(request) ?? 'unknown',
    handler: (_request, _response, next) => {
      next(
        new AppError('limited', 'limit.too_many', 'Too many requests. Slow down.', { retryAfter: WINDOW_MS / 1000 }),
      );
    },
  });
  return (request, response, who) => {
    names.set(request, who);
    return new Promise((resolve, reject) => {
      void count(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error('The limit failed.', { cause: error }));
      });
    });
  };
};

/** The limits of one gateway: requests a minute of a caller, sign-ins a minute of an address. */
export const createLimits = (limits: { requests: number; signIns: number }) => ({
  requests: createLimit(limits.requests),
  signIns: createLimit(limits.signIns),
});

export type Limits = ReturnType<typeof createLimits>;
