import { decide } from '@shuangzhao/access';
import { actorOf } from '../domain/account.js';
import { reachOf, shownNotification, type ShownNotification } from '../domain/notification.js';
import type { Caller } from './find-caller.js';
import { holderOf } from './session-holder.js';
import type { Notifications, Ways } from './ways.js';

const PAGE = 100;

/**
 * What an account was told after an id, oldest first, at most 100; null once its session is over, its account disabled, or the right
 * gone. Looks at all three anew each time, and does not count as using the session.
 */
export const followNotifications = ({
  notifications,
  ...ways
}: Pick<Ways, 'accounts' | 'sessions' | 'now'> & { notifications: Notifications }) => {
  const holder = holderOf(ways);
  return async ({ sessionId }: Pick<Caller, 'sessionId'>, after: string): Promise<ShownNotification[] | null> => {
    const account = await holder(sessionId);
    if (account === null) return null;
    const actor = actorOf(account);
    if (!decide(actor, 'notification.read', {}).allowed) return null;
    return (await notifications.since(reachOf(actor), after, PAGE)).map(shownNotification);
  };
};
