import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';

const FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
const MOST_PAIRS = 100_000;

/** Counts failed sign-ins by account and address. */
export interface LockOut {
  /** Throws AppError `limited` `auth.locked` while the pair is locked. */
  check: (username: string, address: string) => void;
  /** Whether this failure is the one that locks the pair. */
  failed: (username: string, address: string) => boolean;
  succeeded: (username: string, address: string) => void;
}

/**
 * Locks a pair of account and address for the rest of the window after 5 failures in 15 minutes, also for the right password; others are
 * not slowed. Kept in memory, the oldest pairs forgotten first: a restart forgives, a flood of names can not fill it.
 */
export const createLockOut = (now: Now): LockOut => {
  const failures = new Map<string, number[]>();
  const keyOf = (username: string, address: string) => `${username.toLowerCase()} ${address}`;
  const recent = (key: string) => (failures.get(key) ?? []).filter((at) => now().getTime() - at < WINDOW_MS);
  return {
    check: (username, address) => {
      const times = recent(keyOf(username, address));
      const first = times.at(-FAILURES);
      if (first === undefined) return;
      const retryAfter = Math.ceil((first + WINDOW_MS - now().getTime()) / 1000);
      throw new AppError('limited', 'auth.locked', 'Too many failed sign-ins. Try again later.', { retryAfter });
    },
    failed: (username, address) => {
      const key = keyOf(username, address);
      const times = [...recent(key), now().getTime()].slice(-FAILURES);
      failures.delete(key);
      failures.set(key, times);
      const [oldest] = failures.keys();
      if (failures.size > MOST_PAIRS && oldest !== undefined) failures.delete(oldest);
      return times.length === FAILURES;
    },
    succeeded: (username, address) => {
      failures.delete(keyOf(username, address));
    },
  };
};
