import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'cookie';
import type { Request } from 'express';
import { CSRF_COOKIE, CSRF_HEADER, SESSION_COOKIE } from '@shuangzhao/api';
import { AppError } from '@shuangzhao/platform/errors';
import type { Session } from '../domain/session.js';
import { SESSION_SECONDS } from '../domain/session.js';

/** The secret that a request carries, and how. */
export interface Credential {
  secret: string;
  kind: Session['kind'];
}

/** The bearer token, or else the session cookie, of a request. */
export const credentialOf = (request: Request): Credential | undefined => {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    const [, secret] = /^Bearer ([\x21-\x7e]{1,256})$/i.exec(authorization) ?? [];
    return { secret: secret ?? '', kind: 'token' };
  }
  const secret = cookie === undefined ? undefined : parse(cookie)[SESSION_COOKIE];
  return secret === undefined ? undefined : { secret, kind: 'cookie' };
};

// Derived from the session's own secret: nothing to store, and nobody can plant one for another session.
const csrfOf = (secret: string) => createHmac('sha256', secret).update('csrf').digest('base64url');

/** Throws AppError `forbidden` `auth.csrf` where a write signed by the session cookie does not prove that our own page sent it. */
export const checkCsrf = (request: Request, { secret, kind }: Credential): void => {
  if (kind !== 'cookie' || request.method === 'GET' || request.method === 'HEAD') return;
  const given = Buffer.from(request.get(CSRF_HEADER) ?? '');
  const wanted = Buffer.from(csrfOf(secret));
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new AppError('forbidden', 'auth.csrf', `Send the value of the ${CSRF_COOKIE} cookie as ${CSRF_HEADER}.`);
};

/** The Set-Cookie headers that begin (or, without a secret, end) a browser's session. */
export const sessionCookies = (secret: string | undefined, secure: boolean): string[] => {
  const options = { path: '/', sameSite: 'lax', secure, maxAge: secret === undefined ? 0 : SESSION_SECONDS } as const;
  return [
    serialize(SESSION_COOKIE, secret ?? '', { ...options, httpOnly: true }),
    serialize(CSRF_COOKIE, secret === undefined ? '' : csrfOf(secret), options),
  ];
};
