import { AppError } from '@shuangzhao/platform/errors';
import type { Now } from '@shuangzhao/platform/clock';
import type { Logger } from '@shuangzhao/platform/log';
import type { OidcProvider } from '../adapters/oidc-provider.js';
import type { App } from '../app.js';
import { sessionCookies } from '../server/credentials.js';
import type { Attempts } from '../server/oidc-attempt.js';
import type { Limits } from '../server/rate-limits.js';
import type { RouteHandlers } from '../server/request.js';

/** Sign-in by the provider of the house, where there is one. */
export interface Oidc {
  provider: OidcProvider;
  attempts: Attempts;
  label: string;
  /** Where people reach the system. */
  publicUrl: URL;
}

const notConfigured = () => new AppError('notFound', 'oidc.not_configured', 'No sign-in provider is configured here.');

/** The ways to sign in, and the way through the OIDC provider and back. */
export const oidcRoutes = (
  app: App,
  limits: Limits,
  { oidc, secureCookies, now, log }: { oidc: Oidc | undefined; secureCookies: boolean; now: Now; log: Logger },
): RouteHandlers<'authMethods' | 'startOidc' | 'finishOidc'> => {
  const configured = (): Oidc => {
    if (oidc === undefined) throw notConfigured();
    return oidc;
  };

  /** Never the cause: it may hold codes and tokens. */
  const turnBack = (error: unknown) => {
    if (!(error instanceof AppError) || error.kind === 'internal') throw error;
    log.warn({ code: error.code }, 'sign-in by the provider failed');
    const address = new URL('/sign-in', configured().publicUrl);
    address.searchParams.set('problem', error.code);
    return { status: 302, location: address.href } as const;
  };

  return {
    authMethods: async () => ({ status: 200, body: { password: true, oidc: oidc ? { label: oidc.label } : null } }),
    startOidc: async ({ query, request, response, address }) => {
      const { provider, attempts } = configured();
      try {
        await limits.signIns(request, response, `sign-in ${address}`);
        const begun = await provider.begin();
        const attempt = { ...begun.checks, returnTo: query.returnTo ?? '/' };
        return { status: 302, location: begun.address, cookies: [attempts.keep(attempt, now())] };
      } catch (error) {
        if (request.get('accept')?.includes('text/html') !== true) throw error;
        return turnBack(error); // a person at a browser is not shown a problem document
      }
    },
    finishOidc: async ({ query, request, response, address }) => {
      const { provider, attempts, publicUrl } = configured();
      const forget = attempts.forget();
      try {
        await limits.signIns(request, response, `sign-in ${address}`);
        const attempt = attempts.read(request.headers.cookie, now());
        if (attempt === undefined)
          throw new AppError('forbidden', 'oidc.expired', 'This sign-in took too long, or began in another browser.');
        const secret = await app.signInWithOidc(await provider.finish(query, attempt));
        const location = new URL(attempt.returnTo, publicUrl).href;
        return { status: 302, location, cookies: [forget, ...sessionCookies(secret, secureCookies)] };
      } catch (error) {
        return { ...turnBack(error), cookies: [forget] };
      }
    },
  };
};
