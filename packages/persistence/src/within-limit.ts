import type { Session } from './session.js';

/** Waits for a transaction's work, but not longer than so many milliseconds: then the session is over, and `transaction.timeout` is thrown. */
export async function withinLimit<R>(limitMs: number, session: Session<unknown>, work: () => Promise<R>): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(session.expire(limitMs)), limitMs);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
