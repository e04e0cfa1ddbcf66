import { authorize } from '@shuangzhao/platform/authorize';
import { reachOf, shownNotification, type ShownNotification } from '../domain/notification.js';
import type { Command, Notifications } from './ways.js';

/** What the own account was told, newest first, with the numbers of those asked for and of those unread. Throws AppError `cursor.invalid`. */
export const listNotifications =
  ({ notifications }: { notifications: Notifications }) =>
  async (
    { unread, limit, cursor }: { unread: boolean; limit: number; cursor: string | undefined },
    { actor }: Command,
  ): Promise<{ items: ShownNotification[]; nextCursor: string | null; total: number; unread: number }> => {
    authorize(actor, 'notification.read');
    const { items, next, ...counts } = await notifications.list(reachOf(actor), { unread, limit, after: cursor });
    return { items: items.map(shownNotification), nextCursor: next, ...counts };
  };
