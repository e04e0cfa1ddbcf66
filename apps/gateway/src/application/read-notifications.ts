import { authorize } from '@shuangzhao/platform/authorize';
import { reachOf } from '../domain/notification.js';
import type { Command, Notifications } from './ways.js';

/** Marks own notifications as read, these or all; ids of others change nothing. Answers how many are left unread. */
export const readNotifications =
  ({ notifications }: { notifications: Notifications }) =>
  async (which: readonly string[] | 'all', { actor, requestKey }: Command): Promise<{ unread: number }> => {
    authorize(actor, 'notification.read');
    return { unread: await notifications.markRead(reachOf(actor), which, requestKey) };
  };
