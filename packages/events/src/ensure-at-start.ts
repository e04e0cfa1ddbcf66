import { AppError } from '@shuangzhao/platform/errors';
import type { Broker } from './broker.js';
import type { Log } from './log.js';

/** A topic of another shape refuses the start; a broker that is away does not, as the loop that follows tries again. */
export async function ensureAtStart(broker: Broker, topics: string[], log: Log): Promise<void> {
  try {
    await broker.ensureTopics(topics.map((name) => ({ name })));
  } catch (error) {
    if (error instanceof AppError && error.kind === 'refused') throw error;
    log.warn({ err: error, topics }, 'the broker is away; starting without it');
  }
}
