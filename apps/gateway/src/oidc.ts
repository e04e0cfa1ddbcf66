import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { BASE_PATH } from '@shuangzhao/api';
import { createOidcProvider, isLoopback } from './adapters/oidc-provider.js';
import type { Oidc } from './routes/oidc.js';
import { createAttempts } from './server/oidc-attempt.js';

/** The variables of sign-in by an OIDC provider. */
export const oidcVariables = {
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  /** What people call the provider. */
  OIDC_LABEL: z.string().optional(),
};

type Variables = { [Name in keyof typeof oidcVariables]?: string | undefined } & { PUBLIC_URL?: string | undefined };

const companions = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET_FILE', 'PUBLIC_URL'] as const;

/** What is wrong with the variables together, each with its name. */
export const oidcFaults = (config: Variables): { name: keyof Variables; message: string }[] => {
  if (config.OIDC_ISSUER === undefined) return [];
  const issuer = new URL(config.OIDC_ISSUER);
  const missing = companions.filter((name) => config[name] === undefined);
  return [
    ...(issuer.protocol === 'https:' || (issuer.protocol === 'http:' && isLoopback(issuer))
      ? []
      : [{ name: 'OIDC_ISSUER' as const, message: 'Must be an https address (http on this machine alone).' }]),
    ...missing.map((name) => ({ name, message: 'Must be given where OIDC_ISSUER is.' })),
  ];
};

/** Sign-in by the provider that the variables name; undefined where they name none. Throws an Error where the secret is not there. */
export const openOidc = async (
  { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET_FILE, OIDC_LABEL = '统一身份认证', PUBLIC_URL }: Variables,
  { secret, secure }: { secret: string; secure: boolean },
): Promise<Oidc | undefined> => {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET_FILE || !PUBLIC_URL) return undefined;
  const clientSecret = (await readFile(OIDC_CLIENT_SECRET_FILE, 'utf8')).trim();
  if (clientSecret === '') throw new Error('The file that OIDC_CLIENT_SECRET_FILE names is empty.');
  const publicUrl = new URL(PUBLIC_URL);
  return {
    provider: createOidcProvider({
      issuer: new URL(OIDC_ISSUER),
      clientId: OIDC_CLIENT_ID,
      clientSecret,
      redirectUri: new URL(`${BASE_PATH}/auth/oidc/callback`, publicUrl).href,
    }),
    attempts: createAttempts({ secret, secure }),
    label: OIDC_LABEL,
    publicUrl,
  };
};
