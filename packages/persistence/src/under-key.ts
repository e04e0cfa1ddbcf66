import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Store, Tx } from './port.js';

const DAY_MS = 24 * 3_600_000;

export interface RequestKey {
  /** Actor + route + the client's key. */
  key: string;
  /** A hash of the request's body. */
  bodyHash: string;
  /** The store's clock, where it has been given one. */
  now?: Now;
}

/**
 * Runs a command once under its key and keeps the reply for 24 hours, in the transaction of its effect; repeated, it
 * returns the first reply, as JSON gives it back. Another body under the key throws `idempotency.key_reused`; a command
 * that throws leaves nothing behind. Without a key it is one transaction.
 */
export function underKey<R>(store: Store, request: RequestKey | undefined, work: (tx: Tx) => Promise<R>): Promise<R> {
  if (request === undefined) return store.transaction(work);
  const { key, bodyHash, now = () => new Date() } = request;
  return store.transaction(async (tx) => {
    const known = await tx.replies.get(key);
    if (known && known.bodyHash !== bodyHash)
      throw new AppError('conflict', 'idempotency.key_reused', 'This key was used for another request.');
    if (known) return known.reply as R;
    const reply = JSON.parse(JSON.stringify((await work(tx)) ?? null)) as R;
    await tx.replies.save(key, reply, { bodyHash, expiresAt: new Date(now().getTime() + DAY_MS) });
    return reply;
  });
}
