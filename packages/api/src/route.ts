import type { Action } from '@shuangzhao/access';
import type { z } from 'zod';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One route of the contract: what the gateway registers, the document shows and the client calls. */
export interface Route {
  readonly method: Method;
  /** Below the base path unless `outsideBase`; parameters in braces. */
  readonly path: string;
  readonly tag:
    | 'Sign-in'
    | 'Enterprises'
    | 'Policies'
    | 'Talents'
    | 'Needs'
    | 'Rights'
    | 'Audit'
    | 'Notifications'
    | 'Views'
    | 'System';
  readonly summary: string;
  /** `none` looks at no sign-in, `optional` answers more to those who are signed in. */
  readonly auth: 'none' | 'optional' | 'required';
  /** The action that the door asks `access` about; null where nobody is asked who he is. */
  readonly action: Action | null;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body is a file of one of these media types instead, raw or as the field `file` of a form. */
  readonly upload?: readonly string[];
  /** The answer 200 is a file of one of these media types. */
  readonly download?: readonly string[];
  /** By status; null is an answer without a body. */
  readonly responses: Readonly<Partial<Record<200 | 201 | 202 | 204 | 302, z.ZodType | null>>>;
  /** Statuses of problems beyond those that its kind of route can have anyway. */
  readonly problems?: readonly number[];
  /** The answer carries an ETag; a write to an existing thing takes If-Match. */
  readonly versioned?: boolean;
  readonly outsideBase?: boolean;
  /** The answer never ends: server-sent events, the data of each as the schema of status 200 says. */
  readonly streams?: boolean;
}

/** Whether the route changes or may change something. */
export const isWrite = ({ method }: Route): boolean => method !== 'get';

/** Whether an `Idempotency-Key` is honoured: every POST, PUT and PATCH but those under `/auth/`. */
export const isRepeatable = ({ method, path }: Route): boolean =>
  (method === 'post' || method === 'put' || method === 'patch') && !path.startsWith('/auth/');

/** Whether an `If-Match` is honoured: every write to one thing that carries an ETag. */
export const takesIfMatch = (route: Route): boolean =>
  route.versioned === true && isWrite(route) && route.path.includes('{');

/** Every problem status that a route can answer with. */
export const problemStatuses = (route: Route): number[] => {
  const always = route.outsideBase === true ? [500, 503] : [400, 429, 500, 503];
  const signedIn = route.auth === 'none' ? [] : [401, 403];
  const body = route.body === undefined && route.upload === undefined ? [] : [413, 415];
  const missing = route.path.includes('{') ? [404] : [];
  const repeated = isRepeatable(route) ? [409] : [];
  const stale = takesIfMatch(route) ? [412] : [];
  const all = [...always, ...signedIn, ...body, ...missing, ...repeated, ...stale, ...(route.problems ?? [])];
  return [...new Set(all)].sort((one, other) => one - other);
};
