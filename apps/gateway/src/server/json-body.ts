import express, { type Request, type Response } from 'express';
import { z } from 'zod';
import { AppError } from '@shuangzhao/platform/errors';
import { TransportError } from './problems.js';

const read = express.json({ limit: '1mb', strict: false, type: ['application/json', 'application/*+json'] });

const parserError = z.object({ type: z.string(), status: z.number() });

/** What a failure of reading a body is told as; `tooLarge` where the body is over its limit. */
export const refusalOf = (error: unknown, tooLarge: Error): Error => {
  const known = parserError.safeParse(error);
  if (!known.success) return error instanceof Error ? error : new Error(String(error));
  const { type, status } = known.data;
  if (type === 'entity.too.large') return tooLarge;
  if (status === 415)
    return new TransportError(
      415,
      'body.media_type',
      'The body must be JSON in UTF-8, not compressed in an unknown way.',
    );
  if (type === 'request.aborted') return new AppError('invalid', 'body.aborted', 'The body did not arrive whole.');
  return new AppError('invalid', 'body.malformed', 'The body is not well-formed JSON.');
};

const tooLarge = () => new TransportError(413, 'body.too_large', 'The body is larger than 1 MB.');

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Reads a JSON body of at most 1 MB; undefined where none was sent. Throws for a wrong media type, size or form. */
export const readJson = async (request: Request, response: Response): Promise<unknown> => {
  if (!hasBody(request)) return undefined;
  if (!request.is(['application/json', 'application/*+json']))
    throw new TransportError(415, 'body.media_type', 'The body must be sent as application/json.');
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error?: unknown) =>
      error === undefined ? resolve() : reject(refusalOf(error, tooLarge())),
    );
  });
  return request.body;
};
