import type { Actor } from '@shuangzhao/access';
import { AppError } from '@shuangzhao/platform/errors';
import { mayUse, type ListView } from '../domain/list-view.js';

/** The view, where it is the actor's own. Throws AppError `view.not_found`, `view.not_own` where he may only use it. */
export const ownView = <View extends ListView>(view: View | null, actor: Actor): View => {
  if (view === null || !mayUse(view, actor))
    throw new AppError('notFound', 'view.not_found', 'There is no such view, or it is not shared with you.');
  if (view.owner !== actor.subject)
    throw new AppError('forbidden', 'view.not_own', 'Only its owner may change or delete a view.');
  return view;
};
