export {
  ANONYMOUS,
  GRANTABLE_ROLES,
  PERSON,
  ROLES,
  STAFF,
  SYSTEM,
  isSignedIn,
  type Actor,
  type AccountRole,
  type GrantableRole,
  type Role,
  type Scopes,
} from './actor.js';
export { decide, decideAtDoor, type Decision, type Refusal } from './decide.js';
export { renderAccess } from './document.js';
export type { Resource, Scope } from './scopes.js';
export { ACTIONS, TABLE, type Action } from './table.js';
