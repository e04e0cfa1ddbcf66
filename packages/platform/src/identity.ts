import { readFile } from 'node:fs/promises';
import { importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { ROLES, type Actor } from '@shuangzhao/access';
import { AppError } from './errors.js';

const ALGORITHM = 'EdDSA';
const ISSUER = 'shuangzhao-gateway';
const LIFETIME_SECONDS = 60;

const claims = z.object({
  sub: z.string().min(1),
  roles: z.array(z.enum(ROLES)),
  scopes: z.object({
    regions: z.array(z.string()).optional(),
    industries: z.array(z.string()).optional(),
    elements: z.array(z.string()).optional(),
    uscc: z.string().optional(),
  }),
});

/** Signs who is asking, for one audience and 60 seconds. */
export type Sign = (actor: Actor, audience: string, requestId: string) => Promise<string>;

/** Tells who is asking. Throws AppError `unauthenticated` for any token that is not ours, not for us or too old. */
export type Verify = (token: string | undefined) => Promise<Actor>;

/** A signer from a PKCS#8 PEM file that only the gateway reads. */
export const createSigner = async (privateKeyFile: string): Promise<Sign> => {
  const key = await importPKCS8(await readFile(privateKeyFile, 'utf8'), ALGORITHM);
  return (actor, audience, requestId) =>
    new SignJWT({ roles: actor.roles, scopes: actor.scopes })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setSubject(actor.subject)
      .setAudience(audience)
      .setJti(requestId)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key);
};

/** A verifier from an SPKI PEM file, for one audience (the service's name). */
export const createVerifier = async (publicKeyFile: string, audience: string): Promise<Verify> => {
  const key = await importSPKI(await readFile(publicKeyFile, 'utf8'), ALGORITHM);
  return async (token) => {
    if (token === undefined)
      throw new AppError('unauthenticated', 'auth.no_token', 'The call says nothing of who is asking.');
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ISSUER,
        audience,
        algorithms: [ALGORITHM],
        clockTolerance: 5,
        requiredClaims: ['exp', 'sub'],
      });
      const { sub, roles, scopes } = claims.parse(payload);
      return { subject: sub, roles, scopes };
    } catch (cause) {
      throw new AppError('unauthenticated', 'auth.bad_token', 'The token of this call is not valid.', { cause });
    }
  };
};
