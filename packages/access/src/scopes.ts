import { GRANTABLE_ROLES, type Actor } from './actor.js';

/** What is known of the thing asked for. What is left out is not told, and untold things refuse. */
export interface Resource {
  /** The enterprise in question; left out of a match on given facts alone. */
  readonly uscc?: string | undefined;
  /** Each region code that a change touches, stored and new; null where an enterprise has none that is known. */
  readonly regions?: readonly (string | null)[] | undefined;
  /** Everybody who edited the version of the policy in question. */
  readonly editedBy?: readonly string[] | undefined;
  /** The subject that began the job in question. */
  readonly owner?: string | undefined;
  /** The record of a person in question. */
  readonly talent?: string | undefined;
  /** The roles that an account has after the change. */
  readonly roles?: readonly string[] | undefined;
}

/** Whether a thing lies within an actor's reach; undefined where the resource does not tell. */
type Check = (actor: Actor, resource: Resource) => boolean | undefined;

interface ScopeRule {
  /** The rule in words, for the document. */
  readonly meaning: string;
  readonly holds: Check;
}

const REGION_PREFIX = /^\d{2}(\d{2}){0,5}$/;
const WHOLE_CITY = /^\d{2}(\d{2})?$/;

const regionWithin = (prefixes: readonly string[], region: string | null): boolean =>
  prefixes.some((prefix) =>
    region === null ? WHOLE_CITY.test(prefix) : REGION_PREFIX.test(prefix) && region.startsWith(prefix),
  );

/** How far a grant reaches. */
export const SCOPES = {
  any: { meaning: 'without limit', holds: () => true },
  ownUscc: {
    meaning: 'the enterprise whose USCC the account carries; any other is hidden (404)',
    holds: ({ scopes }, { uscc }) => (uscc === undefined ? undefined : uscc !== '' && uscc === scopes.uscc),
  },
  ownRegion: {
    meaning:
      "enterprises whose `enterprise.regionCode` begins with one of the account's regions, before and after the change; " +
      'where the region is not known, only accounts with a whole city or province (2 or 4 digits, `3404`)',
    holds: ({ scopes }, { regions }) =>
      regions === undefined
        ? undefined
        : regions.length > 0 && regions.every((region) => regionWithin(scopes.regions ?? [], region)),
  },
  notEditor: {
    meaning: 'policies that the account itself did not edit, whatever other roles it has',
    holds: ({ subject }, { editedBy }) => (editedBy === undefined ? undefined : !editedBy.includes(subject)),
  },
  factsAlone: {
    meaning: 'on given facts, without a stored enterprise',
    holds: (_actor, { uscc }) => uscc === undefined,
  },
  ownTalent: {
    meaning: 'the record of the person whose account it is; any other is hidden (404)',
    holds: ({ scopes }, { talent }) => (talent === undefined ? undefined : talent !== '' && talent === scopes.talent),
  },
  ownJob: {
    meaning: 'jobs that the account itself began; any other is hidden (404)',
    holds: ({ subject }, { owner }) => (owner === undefined ? undefined : owner === subject),
  },
  grantable: {
    meaning: 'accounts with the twelve roles of people and machines, never `system`',
    holds: (_actor, { roles }) =>
      roles === undefined ? undefined : roles.every((role) => GRANTABLE_ROLES.some((one) => one === role)),
  },
} as const satisfies Record<string, ScopeRule>;

export type Scope = keyof typeof SCOPES;

/** Whether a thing lies within a scope of the actor; undefined where the resource does not tell. */
export const isWithin = (scope: Scope, actor: Actor, resource: Resource): boolean | undefined =>
  SCOPES[scope].holds(actor, resource);
