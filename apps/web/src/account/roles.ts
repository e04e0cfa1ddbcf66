import type { Me, Role } from '../api.js';
import { messages } from '../messages.js';

const words = messages.frame;

/** Those who may read the enterprise registry; the server decides, this only spares them pages that would refuse. */
export const staff: readonly Role[] = [
  'county',
  'taskforce',
  'finance',
  'hr',
  'leader',
  'element',
  'editor',
  'reviewer',
];

/** Those who may ask which enterprises a policy reaches. */
export const reachReaders: readonly Role[] = ['county', 'taskforce', 'editor', 'reviewer', 'leader'];

/** Whether somebody has one of these roles. */
export const hasRole = (me: Me | null, roles: readonly Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;

/** One destination of the workspace. */
export interface Place {
  readonly to: string;
  readonly label: string;
}

/** Where somebody has work to do, in the order of the day. */
export const placesOf = (me: Me | null): readonly Place[] => [
  { to: '/', label: words.myPolicies },
  { to: '/policies', label: words.policies },
  ...(hasRole(me, ['enterprise']) ? [{ to: '/enterprise', label: words.enterprise }] : []),
  ...(hasRole(me, staff) ? [{ to: '/enterprises', label: words.enterprises }] : []),
  ...(hasRole(me, ['admin']) ? [{ to: '/accounts', label: words.accounts }] : []),
  ...(me === null ? [] : [{ to: '/me', label: words.me }]),
];
