import { Alarm } from '@shuangzhao/events';
import type { Lease } from '@shuangzhao/persistence';
import type { Logger } from '@shuangzhao/platform/log';
import { dayOf, startOfDay, type Now } from '@shuangzhao/platform/clock';

const EVERY_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
const AFTER_FAILURE_MS = 2_000;
/** Another replica may have died with the lease. */
const AGAIN_MS = 5_000;

/** Something that a day brings about. */
interface Task {
  /** What was done, for the log. */
  readonly done: string;
  /** Does what is to be done by now, until `isStopping`, and answers how much that was. */
  readonly run: (isStopping: () => boolean) => Promise<number>;
}

interface DayClockOptions {
  readonly tasks: readonly Task[];
  /** Of several replicas the one that has it works. */
  readonly lease: Lease;
  readonly log: Pick<Logger, 'info' | 'error'>;
  readonly now: Now;
}

const untilMidnight = (at: Date): number => startOfDay(dayOf(at)).getTime() + DAY_MS - at.getTime();

/** Does the tasks at once, then each minute and as each day begins. */
export const startDayClock = ({ tasks, lease, log, now }: DayClockOptions): { stop: () => Promise<void> } => {
  const state = { isStopping: false };
  const pause = new Alarm();
  const isStopping = () => state.isStopping || !lease.held;

  const isDone = async ({ done, run }: Task): Promise<boolean> => {
    try {
      const count = await run(isStopping);
      if (count > 0) log.info({ count }, done);
      return true;
    } catch (error) {
      log.error({ err: error, task: done }, 'a task of the day failed; it is tried again');
      return false;
    }
  };

  /** Milliseconds until the next time. */
  const tick = async (): Promise<number> => {
    try {
      if (!(await lease.take())) return AGAIN_MS;
    } catch (error) {
      log.error({ err: error }, 'the lease could not be had; it is tried again');
      return AFTER_FAILURE_MS;
    }
    const results: boolean[] = [];
    for (const task of tasks) results.push(await isDone(task));
    return results.includes(false) ? AFTER_FAILURE_MS : Math.min(EVERY_MS, untilMidnight(now()));
  };

  const run = async (): Promise<void> => {
    while (!state.isStopping) await pause.wait(await tick());
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
