/** The twelve roles that an account can be given; `province` is a machine account. */
export const GRANTABLE_ROLES = [
  'enterprise',
  'hr',
  'finance',
  'taskforce',
  'county',
  'element',
  'editor',
  'reviewer',
  'leader',
  'admin',
  'auditor',
  'province',
] as const;

/** The role of a talent's own account: it comes with the record, and nobody grants it. */
export const PERSON = 'person';

/** Every role: the grantable ones, `person` (a talent), `anonymous` (everybody has it) and `system` (the seed, never an account). */
export const ROLES = [...GRANTABLE_ROLES, PERSON, 'anonymous', 'system'] as const;

/** Staff, as the law says it: those who may read the enterprise registry. */
export const STAFF = ['county', 'taskforce', 'finance', 'hr', 'leader', 'element', 'editor', 'reviewer'] as const;

export type Role = (typeof ROLES)[number];
/** What an account can hold. */
export type AccountRole = GrantableRole | typeof PERSON;
export type GrantableRole = (typeof GRANTABLE_ROLES)[number];

/** What an account's roles reach: region code prefixes, industries, element kinds, the one enterprise it stands for, the one talent it is. */
export interface Scopes {
  readonly regions?: readonly string[] | undefined;
  readonly industries?: readonly string[] | undefined;
  readonly elements?: readonly string[] | undefined;
  readonly uscc?: string | undefined;
  readonly talent?: string | undefined;
}

/** Who is asking; the subject is an account's id, `anonymous` or `system:seed`. */
export interface Actor {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly scopes: Scopes;
}

/** Somebody who is not signed in. */
export const ANONYMOUS: Actor = { subject: 'anonymous', roles: ['anonymous'], scopes: {} };

/** The machine that loads the official corpora of an empty system. */
export const SYSTEM: Actor = { subject: 'system:seed', roles: ['system'], scopes: {} };

/** Whether the actor is somebody. */
export const isSignedIn = ({ subject }: Actor): boolean => subject !== '' && subject !== ANONYMOUS.subject;

/**
 * The roles that count for an actor: everybody's own `anonymous`, then those it was given. Unknown names count for nothing;
 * `system` counts for the machine's subject alone, which has no other role.
 */
export const rolesOf = (actor: Actor): readonly Role[] => {
  if (!isSignedIn(actor)) return ['anonymous'];
  const isSystem = actor.subject === SYSTEM.subject;
  return ['anonymous', ...ROLES.filter((role) => actor.roles.includes(role) && (role === 'system') === isSystem)];
};
