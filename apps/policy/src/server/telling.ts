import { setTimeout as delay } from 'node:timers/promises';
import type { Alarm } from '@shuangzhao/events';
import type { Lease } from '@shuangzhao/persistence';
import type { Logger } from '@shuangzhao/platform/log';
import type { App } from '../app.js';

/** What calls may have to wait for. */
const SLICE_MS = 1;
/** A pause that ends so much too late was used by others. */
const BUSY_MS = 2;
/** In one transaction: commits would be most of the work, and other writes wait for it some tenths of a second. */
const MOST = 25;
/** Fewer, from failure to failure: where another replica takes facts all the time, the conflicts of many would never end. */
const fewer = (most: number): number => Math.max(1, Math.floor(most / 4));
/** Days come, and other processes change the store, without ringing. */
const LOOK_AGAIN_MS = 1_000;
const AFTER_FAILURE_MS = 2_000;

/** Leaves the process to others for as long as a slice took, twice as long where they use it: then this work takes a third of it. */
const slicing = () => {
  let began = performance.now();
  return async (): Promise<void> => {
    const took = performance.now() - began;
    if (took < SLICE_MS) return;
    const paused = performance.now();
    await delay(took);
    if (performance.now() - paused > took + BUSY_MS) await delay(took);
    began = performance.now();
  };
};

/**
 * Tells matches in the background, a slice at a time, whenever there is something to decide; `work` is rung where there may be. Of
 * several replicas the one with the lease does: others would decide the same, in vain.
 */
export const startTelling = ({
  tellMatches,
  work,
  lease,
  log,
}: Pick<App, 'tellMatches'> & { work: Alarm; lease: Lease; log: Logger }): { stop: () => Promise<void> } => {
  const state = { stopping: false };
  const run = async () => {
    let most = MOST;
    while (!state.stopping) {
      try {
        const giveWay = slicing();
        const decided = (await lease.take()) ? await tellMatches(most, giveWay) : 0;
        most = Math.min(MOST, most + 1);
        if (decided === 0) await work.wait(LOOK_AGAIN_MS);
        else await giveWay();
      } catch (error) {
        most = fewer(most);
        log.error({ err: error }, 'matches could not be told; nothing is lost, they are tried again');
        await work.wait(AFTER_FAILURE_MS);
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      state.stopping = true;
      work.ring();
      await running;
      await lease.release();
    },
  };
};
