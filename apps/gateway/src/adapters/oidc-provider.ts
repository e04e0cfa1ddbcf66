import * as oidc from 'openid-client';
import { AppError } from '@shuangzhao/platform/errors';
import type { Person } from '../application/sign-in-with-oidc.js';

const TIMEOUT_SECONDS = 5;
/** What openid-client says of a provider that does not answer, or with something that no provider says. */
const AWAY: readonly (string | undefined)[] = [
  undefined,
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
];

export interface OidcSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** What only the browser that asked may answer with. */
export interface Checks {
  state: string;
  nonce: string;
  verifier: string;
}

const unavailable = (cause: unknown) =>
  new AppError('unavailable', 'oidc.unavailable', 'The sign-in provider does not answer at present.', { cause });

const refused = (cause: unknown) =>
  new AppError('forbidden', 'oidc.refused', 'The sign-in provider refused, or its answer does not fit.', { cause });

const isAway = (error: unknown): boolean => {
  if (error instanceof oidc.AuthorizationResponseError) return false;
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500;
  return !(error instanceof oidc.ClientError) || AWAY.includes(error.code);
};

// RFC 6749, 2.3.1 prefers the header; a provider may know only the body.
const authenticate =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const method = known.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost;
    method(secret)(server, ...rest);
  };

/** Whether an issuer may be asked over plain http: on this machine alone. */
export const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

/** The provider of the house: authorization code flow with PKCE, state and nonce; its metadata is read when first needed, until it succeeds. */
export const createOidcProvider = ({ issuer, clientId, clientSecret, redirectUri }: OidcSettings) => {
  const execute = [oidc.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [oidc.allowInsecureRequests] : [])];
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    known ??= oidc
      .discovery(issuer, clientId, undefined, authenticate(clientSecret), { execute, timeout: TIMEOUT_SECONDS })
      .catch((cause: unknown) => {
        known = undefined;
        throw unavailable(cause);
      });
    return known;
  };

  const personOf = async (server: oidc.Configuration, answer: URL, { state, nonce, verifier }: Checks) => {
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await oidc.authorizationCodeGrant(server, answer, checks);
    const claims = tokens.claims();
    if (claims === undefined) throw refused('no ID token');
    let username: unknown = claims['preferred_username'];
    if (username === undefined && server.serverMetadata().userinfo_endpoint !== undefined)
      username = (await oidc.fetchUserInfo(server, tokens.access_token, claims.sub)).preferred_username;
    return { subject: claims.sub, username: typeof username === 'string' ? username : undefined };
  };

  return {
    /** Where the browser is sent, and what its answer must fit. Throws AppError `oidc.unavailable`. */
    begin: async (): Promise<{ address: string; checks: Checks }> => {
      const server = await configuration();
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(server, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, checks };
    },
    /** Whom the provider vouches for in what it sent along with the browser. Throws AppError `oidc.refused`, `oidc.unavailable`. */
    finish: async (query: Readonly<Record<string, string | undefined>>, checks: Checks): Promise<Person> => {
      const server = await configuration();
      const answer = new URL(redirectUri);
      for (const [name, value] of Object.entries(query)) if (value !== undefined) answer.searchParams.set(name, value);
      try {
        return await personOf(server, answer, checks);
      } catch (error) {
        if (error instanceof AppError) throw error;
        throw isAway(error) ? unavailable(error) : refused(error);
      }
    },
  };
};

export type OidcProvider = ReturnType<typeof createOidcProvider>;
