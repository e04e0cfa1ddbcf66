import { readFile } from 'node:fs/promises';
import { importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { ROLES, type Actor } from '@shuangzhao/access';
import { AppError } from './errors.js';
import { lastFew } from './last-few.js';

const ALGORITHM = 'EdDSA';
const ISSUER = 'shuangzhao-gateway';
const LIFETIME_SECONDS = 60;
/** A token is used again for half of its life, and known again for all of it: signing and checking cost more than most calls. */
const REUSE_MS = (LIFETIME_SECONDS * 1000) / 2;
const MOST_KEPT = 1_000;

const claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  roles: z.array(z.enum(ROLES)),
  scopes: z.object({
    regions: z.array(z.string()).optional(),
    industries: z.array(z.string()).optional(),
    elements: z.array(z.string()).optional(),
    uscc: z.string().optional(),
    talent: z.string().optional(),
  }),
});

/** Signs who is asking, for one audience and 60 seconds. */
export type Sign = (actor: Actor, audience: string) => Promise<string>;

/** Tells who is asking. Throws AppError `unauthenticated` for any token that is not ours, not for us or too old. */
export type Verify = (token: string | undefined) => Promise<Actor>;

/** Remembers values, each until its end. */
const createShortMemory = <V>() => {
  const kept = lastFew<{ value: V; until: number }>(MOST_KEPT);
  return {
    get: (key: string): V | undefined => {
      const entry = kept.get(key);
      return entry !== undefined && Date.now() < entry.until ? entry.value : undefined;
    },
    keep: (key: string, value: V, until: number): V => kept.keep(key, { value, until }).value,
  };
};

/** A signer from a PKCS#8 PEM file that only the gateway reads. */
export const createSigner = async (privateKeyFile: string): Promise<Sign> => {
  const key = await importPKCS8(await readFile(privateKeyFile, 'utf8'), ALGORITHM);
  const signed = createShortMemory<string>();
  return async (actor, audience) => {
    const who = JSON.stringify([audience, actor.subject, actor.roles, actor.scopes]);
    const known = signed.get(who);
    if (known !== undefined) return known;
    const token = await new SignJWT({ roles: actor.roles, scopes: actor.scopes })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setSubject(actor.subject)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key);
    return signed.keep(who, token, Date.now() + REUSE_MS);
  };
};

/** A verifier from an SPKI PEM file, for one audience (the service's name). */
export const createVerifier = async (publicKeyFile: string, audience: string): Promise<Verify> => {
  const key = await importSPKI(await readFile(publicKeyFile, 'utf8'), ALGORITHM);
  const verified = createShortMemory<Actor>();
  return async (token) => {
    if (token === undefined)
      throw new AppError('unauthenticated', 'auth.no_token', 'The call says nothing of who is asking.');
    const known = verified.get(token);
    if (known !== undefined) return known;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ISSUER,
        audience,
        algorithms: [ALGORITHM],
        clockTolerance: 5,
        requiredClaims: ['exp', 'sub'],
      });
      const { sub, roles, scopes, exp } = claims.parse(payload);
      return verified.keep(token, { subject: sub, roles, scopes }, exp * 1000);
    } catch (cause) {
      throw new AppError('unauthenticated', 'auth.bad_token', 'The token of this call is not valid.', { cause });
    }
  };
};
