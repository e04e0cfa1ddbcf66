import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@shuangzhao/platform/errors';
import type { Now } from '@shuangzhao/platform/clock';
import { defineDocument } from './define-document.js';
import type { Collection, Doc } from './port.js';
import { Schema } from './schema.js';
import { uuidv7 } from './uuid.js';

export interface LeaseOptions {
  now: Now;
  /** How long a process that died keeps the others waiting. */
  leaseMs: number;
  /** How often a waiting process looks again. */
  pollMs: number;
}

/** Where the migrations of a store stand: one document, changed by whoever holds the lease. */
export interface State {
  done: number;
  owner: string | null;
  leasedUntil: Date;
  mark?: unknown;
}

export const stateDefinition = defineDocument<State>({
  name: 'migrations',
  schema: new Schema(
    {
      done: { type: Number, required: true },
      owner: { type: String, default: null },
      leasedUntil: { type: Date, required: true },
      mark: Schema.Types.Mixed,
    },
    { strict: 'throw' },
  ),
});
const STATE = 'state';

/** The lease on the migrations of one store; one holder at a time, kept alive by a heartbeat. */
export class Lease {
  readonly #owner = uuidv7();
  #broken: unknown = null;
  constructor(
    private readonly states: Collection<State>,
    private readonly options: LeaseOptions,
  ) {}

  /** Waits for the lease; null when another process has meanwhile done all `last` migrations. */
  async take(last: number): Promise<Doc<State> | null> {
    for (;;) {
      const state = await this.states.get(STATE);
      if (state && state.done > last)
        throw new AppError('internal', 'migration.ahead', `The data is at ${state.done}, this program knows ${last}.`);
      if (state?.done === last) return null;
      const free = !state?.owner || state.leasedUntil <= this.options.now();
      const taken = free ? await this.#claim(state) : null;
      if (taken) return taken;
      await delay(this.options.pollMs);
    }
  }

  /** Changes the state as its holder, and lengthens the lease; throws `migration.lease_lost`. */
  async change(change: (state: State) => void): Promise<void> {
    if (this.#broken) throw this.#broken as Error;
    await this.states.update(STATE, (state) => {
      if (state.owner !== this.#owner)
        throw new AppError('unavailable', 'migration.lease_lost', 'Another process has taken the migrations over.');
      state.leasedUntil = this.#until();
      change(state);
    });
  }

  /** Lengthens the lease again and again until the returned function is called; a failure shows at the next change. */
  keepAlive(): () => void {
    const beat = setInterval(() => {
      this.change(() => undefined).catch((error: unknown) => (this.#broken = error));
    }, this.options.leaseMs / 3);
    return () => clearInterval(beat);
  }

  /** Gives the lease back, unless another process has it by now. */
  async release(): Promise<void> {
    await this.states.update(STATE, (state) => {
      if (state.owner === this.#owner) state.owner = null;
    });
  }

  #until(): Date {
    return new Date(this.options.now().getTime() + this.options.leaseMs);
  }

  /** Null when another process was faster. */
  async #claim(state: Doc<State> | null): Promise<Doc<State> | null> {
    const lease = { owner: this.#owner, leasedUntil: this.#until() };
    try {
      if (!state) return await this.states.insert({ id: STATE, done: 0, ...lease });
      const { version: expectedVersion } = state;
      return await this.states.update(STATE, (draft) => ({ ...draft, ...lease }), { expectedVersion });
    } catch (error) {
      if (error instanceof AppError && ['document.unique', 'document.version'].includes(error.code)) return null;
      throw error;
    }
  }
}
