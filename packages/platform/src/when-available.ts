import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from './errors.js';
import type { Logger } from './log.js';

const LOOK_AGAIN_MS = 1_000;

/** Opens what a service needs, as soon as its server answers: where it is away (kind `unavailable`) it is asked again each second. */
export const whenAvailable = async <R>(name: string, log: Pick<Logger, 'warn'>, open: () => Promise<R>): Promise<R> => {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof AppError && error.kind === 'unavailable')) throw error;
      log.warn({ err: error }, `${name} does not answer; it is waited for`);
    }
    await delay(LOOK_AGAIN_MS);
  }
};
