import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import { isOver } from '../domain/session.js';
import type { Command, Ways } from './ways.js';

/** Ends a session of the own account; its secret is refused from now on. Throws AppError `session.not_found`, also for another's. */
export const endOwnSession =
  ({ sessions, now }: Ways) =>
  async (id: string, { actor }: Command): Promise<void> => {
    authorize(actor, 'session.end');
    const session = await sessions.get(id);
    if (session?.accountId !== actor.subject || isOver(session, now()))
      throw new AppError('notFound', 'session.not_found', 'There is no such session of yours.');
    await sessions.end(id);
  };
