import { AppError } from '@shuangzhao/platform/errors';
import { kafkaCodeOf } from './failures.js';

/** The group has gone on without this member. */
const TAKEN_OVER = ['UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION', 'FENCED_INSTANCE_ID'];

/**
 * Tells the group "still at work" while a handler runs. A rebalance that has begun waits for this member, so the handler
 * may end its records and hand over; only when the group has gone on without it has another taken over.
 */
export class Pulse {
  readonly #beat: () => Promise<void>;
  readonly #isOutdated: () => boolean;
  readonly #timer: NodeJS.Timeout;
  #failure: Error | undefined;
  #lost = false;

  constructor(everyMs: number, beat: () => Promise<void>, isOutdated: () => boolean) {
    this.#beat = beat;
    this.#isOutdated = isOutdated;
    this.#timer = setInterval(() => void this.#tryBeat(), everyMs);
  }

  /** What kafkajs has to hear of before the next records: a rebalance, a lost connection. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Whether another has taken over. */
  get isLost(): boolean {
    return this.#lost || this.#isOutdated();
  }

  /** Throws `events.taken_over` when another has. */
  async check(): Promise<void> {
    await this.#tryBeat();
    if (this.isLost)
      throw new AppError('conflict', 'events.taken_over', 'Another member of the group has taken over.', {
        cause: this.#failure,
      });
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #tryBeat(): Promise<void> {
    try {
      await this.#beat();
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
      this.#lost ||= TAKEN_OVER.includes(kafkaCodeOf(error) ?? '');
    }
  }
}
