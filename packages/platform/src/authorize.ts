import { decide, type Action, type Actor, type Resource } from '@shuangzhao/access';
import { AppError } from './errors.js';

const refusals = {
  unauthenticated: () => new AppError('unauthenticated', 'auth.required', 'Sign in first.'),
  forbidden: () => new AppError('forbidden', 'access.forbidden', 'This account may not do that.'),
  hidden: () => new AppError('notFound', 'access.not_found', 'There is no such thing, or you may not know of it.'),
};

/** Lets pass what the access table allows. Throws AppError `unauthenticated`, `forbidden`, or `notFound` where even existence is hidden. */
export const authorize = (actor: Actor, action: Action, resource: Resource = {}): void => {
  const decision = decide(actor, action, resource);
  if (!decision.allowed) throw refusals[decision.reason]();
};
