import { isSignedIn, rolesOf, type Actor } from './actor.js';
import { isWithin, type Resource, type Scope } from './scopes.js';
import { rowOf, type Action } from './table.js';

/** `unauthenticated` is 401, `forbidden` 403, `hidden` 404: the caller may not know that the thing exists. */
export type Refusal = 'unauthenticated' | 'forbidden' | 'hidden';
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: Refusal };

const scopesOf = (actor: Actor, action: Action): readonly Scope[] => {
  const grants = rowOf(action)?.grants ?? {};
  return rolesOf(actor).flatMap((role) => grants[role] ?? []);
};

const refusal = (actor: Actor, action: Action, scopes: readonly Scope[]): Refusal => {
  if (action === 'policy.readDraft') return 'hidden';
  if (!isSignedIn(actor)) return 'unauthenticated';
  if (scopes.includes('ownJob') || scopes.includes('ownTalent')) return 'hidden';
  const knowsThemAll = scopesOf(actor, 'enterprise.read').includes('any');
  return scopes.includes('ownUscc') && !knowsThemAll ? 'hidden' : 'forbidden';
};

const judge = (actor: Actor, action: Action, resource: Resource, untold: boolean): Decision => {
  const scopes = scopesOf(actor, action);
  if (scopes.some((scope) => isWithin(scope, actor, resource) ?? untold)) return { allowed: true };
  return { allowed: false, reason: refusal(actor, action, scopes) };
};

/** Whether an actor may do this to that thing; what the resource leaves untold refuses. The owner of the thing asks this. */
export const decide = (actor: Actor, action: Action, resource: Resource): Decision =>
  judge(actor, action, resource, false);

/** Whether it is worth asking the owner: like `decide`, but what the door can not know yet passes. It only spares calls. */
export const decideAtDoor = (actor: Actor, action: Action, known: Resource): Decision =>
  judge(actor, action, known, true);
