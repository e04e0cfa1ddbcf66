import { Alarm } from '@shuangzhao/events';
import type { Lease } from '@shuangzhao/persistence';
import type { Logger } from '@shuangzhao/platform/log';
import { dayOf, startOfDay, type Now } from '@shuangzhao/platform/clock';
import type { App } from '../app.js';

const EVERY_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
const AFTER_FAILURE_MS = 2_000;
/** Another replica may have died with the lease. */
const AGAIN_MS = 5_000;

export interface ExpiryOptions extends Pick<App, 'eraseExpired'> {
  /** Of several replicas the one that has it works. */
  readonly lease: Lease;
  readonly log: Pick<Logger, 'info' | 'error'>;
  readonly now: Now;
}

const untilMidnight = (at: Date): number => startOfDay(dayOf(at)).getTime() + DAY_MS - at.getTime();

/** Deletes at once, then each minute and as each day begins, everybody whose basis has run out. */
export const startExpiry = ({ eraseExpired, lease, log, now }: ExpiryOptions): { stop: () => Promise<void> } => {
  const state = { isStopping: false };
  const pause = new Alarm();
  const isStopping = () => state.isStopping || !lease.held;

  /** Milliseconds until the next time. */
  const erase = async (): Promise<number> => {
    try {
      if (!(await lease.take())) return AGAIN_MS;
      const count = await eraseExpired(isStopping);
      if (count > 0) log.info({ count }, 'records whose basis has run out were deleted');
      return Math.min(EVERY_MS, untilMidnight(now()));
    } catch (error) {
      log.error({ err: error }, 'records could not be deleted; they are tried again');
      return AFTER_FAILURE_MS;
    }
  };

  const run = async (): Promise<void> => {
    while (!state.isStopping) await pause.wait(await erase());
  };
  const running = run();
  return {
    stop: async () => {
      state.isStopping = true;
      pause.ring();
      await running;
      await lease.release();
    },
  };
};
