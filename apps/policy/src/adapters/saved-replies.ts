import { underKey, type Store } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Replies } from '../application/ways.js';

/** Replies of work that is not one transaction: done first, then saved; of two at once the first saved is given to both. */
export const savedReplies = (store: Store, now: Now): Replies => ({
  once: async <Reply>(requestKey: Parameters<Replies['once']>[0], work: () => Promise<Reply>) => {
    if (requestKey === undefined) return work();
    const known = await store.transaction((tx) => tx.replies.get(requestKey.key));
    const reply = known === null ? { done: await work() } : undefined;
    return underKey<Reply>(store, { ...requestKey, now }, async () => {
      if (reply === undefined)
        throw new AppError('unavailable', 'idempotency.expired', 'The reply of this key has just expired. Try again.');
      return reply.done;
    });
  },
});
