import { Busboy } from '@fastify/busboy';
import express, { type Request, type Response } from 'express';
import { AppError } from '@shuangzhao/platform/errors';
import { refusalOf } from './json-body.js';
import { TransportError } from './problems.js';

/** Bytes of the largest file. */
const MOST = 6 * 1024 * 1024;
/** What a form has around its file. */
const AROUND = 64 * 1024;

const tooLarge = () => new TransportError(413, 'file.too_large', 'The file is larger than 6 MB.');
const missing = () => {
  const message = 'Send one file, as the whole body or as the field `file` of a form.';
  return new AppError('invalid', 'body.required', message, {
    errors: [{ path: 'file', code: 'body.required', message }],
  });
};

const readRaw = async (request: Request, response: Response): Promise<Buffer> => {
  const read = express.raw({ limit: MOST, type: () => true });
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(refusalOf(error, tooLarge()));
    });
  });
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) throw missing();
  return body;
};

/** The one field of a form that may be sent. Throws AppError for a form with other fields, without a file, or that breaks off. */
const readForm = (request: Request): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let found: Buffer | undefined;
    let received = 0;
    const refuse = (error: Error) => {
      request.unpipe();
      request.resume(); // what is still sent is thrown away
      reject(error);
    };
    const malformed = (cause?: unknown) =>
      refuse(new AppError('invalid', 'body.malformed', 'The form is not well-formed.', { cause }));
    const unknown = (name: string) => {
      const message = 'This is not known here.';
      const errors = [{ path: name.slice(0, 300), code: 'body.unknown_field', message }];
      refuse(new AppError('invalid', 'body.unknown_field', 'The request is not right; see errors.', { errors }));
    };
    let form: ReturnType<typeof Busboy>;
    try {
      const headers = { ...request.headers, 'content-type': request.headers['content-type'] ?? '' };
      form = Busboy({ headers, limits: { fileSize: MOST, files: 1, parts: 2, fieldSize: 1_000 } });
    } catch (cause) {
      malformed(cause);
      return;
    }
    form.on('file', (name, stream) => {
      if (name !== 'file') unknown(name);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse(tooLarge()));
      stream.on('error', malformed);
      stream.on('end', () => (found = Buffer.concat(chunks)));
    });
    form.on('field', unknown);
    form.on('filesLimit', () => unknown('file'));
    form.on('partsLimit', () => malformed());
    form.on('error', malformed);
    form.on('finish', () => (found === undefined ? refuse(missing()) : resolve(found)));
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > MOST + AROUND) refuse(tooLarge());
    });
    request.on('aborted', () => refuse(new AppError('invalid', 'body.aborted', 'The body did not arrive whole.')));
    request.pipe(form);
  });

/** Reads a file of at most 6 MB, raw in one of these media types or as the field `file` of a form. Throws for a wrong media type, size or form. */
export const readFileBody = async (request: Request, response: Response, types: readonly string[]): Promise<Buffer> => {
  const { headers } = request;
  if (headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0) throw missing();
  if (request.is('multipart/form-data') !== false) {
    if (Number(headers['content-length'] ?? 0) > MOST + AROUND) throw tooLarge();
    return readForm(request);
  }
  if (request.is([...types]) === false)
    throw new TransportError(415, 'body.media_type', `Send a file as ${types[0] ?? 'a file'}, or in a form.`);
  return readRaw(request, response);
};
