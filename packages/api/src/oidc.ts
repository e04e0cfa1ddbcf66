import { z } from 'zod';
import { line, named } from './common.js';
import type { Route } from './route.js';

const authMethods = named(
  'AuthMethods',
  z.strictObject({
    password: z.literal(true),
    oidc: z
      .strictObject({ label: line(100).describe('What the provider is called.') })
      .nullable()
      .describe('Null where no provider is configured.'),
  }),
);

// One slash and then neither slash nor backslash: browsers read both as the beginning of another host.
const ownPath = z
  .string()
  .max(2_000) // it travels in a cookie
  .regex(new RegExp(String.raw`^/(?![/\\])[^\\\x00-\x20\x7f]*$`), 'Must be a path of this system.')
  .describe('Where the browser goes once signed in.');

/** Sign-in by the provider of the house (OpenID Connect), for browsers. */
export const oidcRoutes = {
  authMethods: {
    method: 'get',
    path: '/auth/methods',
    tag: 'Sign-in',
    summary: 'The ways to sign in here',
    auth: 'none',
    action: null,
    responses: { 200: authMethods },
  },
  startOidc: {
    method: 'get',
    path: '/auth/oidc',
    tag: 'Sign-in',
    summary: 'Send the browser to the OIDC provider to sign in',
    auth: 'none',
    action: null,
    query: z.strictObject({ returnTo: ownPath.optional() }),
    responses: { 302: null },
    problems: [404],
  },
  finishOidc: {
    method: 'get',
    path: '/auth/oidc/callback',
    tag: 'Sign-in',
    summary: 'Where the OIDC provider sends the browser back to: a session cookie, or /sign-in?problem=<code>',
    auth: 'none',
    action: null,
    // RFC 6749, 4.1.2: what the provider adds and nobody knows is ignored.
    query: z
      .object({ code: z.string().optional(), state: z.string().optional(), error: z.string().optional() })
      .catchall(z.string().max(8_000)),
    responses: { 302: null },
    problems: [404],
  },
} as const satisfies Record<string, Route>;
