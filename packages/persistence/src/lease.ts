import { createQueue } from '@shuangzhao/platform/queue';
import type { Lease } from './port.js';
import { uuidv7 } from './uuid.js';

/** How long a lease outlives the last word of its holder, by the store's clock. */
const LEASE_MS = 4_000;
/** How long the holder counts on it, by its own clocks: less, for they differ, and so do those of two primaries. */
const TRUSTED_MS = 3_000;
const RENEW_MS = 1_000;

/** Where an engine keeps one lease. */
export interface LeaseBook {
  /** Gives it to an owner for so long, or lengthens it; false where another owner's has not run out. */
  take(owner: string, forMs: number): Promise<boolean>;
  /** Ends it, where it is the owner's. */
  giveBack(owner: string): Promise<void>;
}

/** A moment on both clocks: the one that runs evenly stands still in a machine that sleeps, the other one may be set back. */
const moment = () => ({ even: performance.now(), wall: Date.now() });
const elapsedSince = ({ even, wall }: ReturnType<typeof moment>): number =>
  Math.max(performance.now() - even, Date.now() - wall);

/** Where the store does not answer a lease runs out. */
const warn =
  (what: string) =>
  (error: unknown): void =>
    process.emitWarning(`A lease was not ${what}: ${String(error)}`);

/** One who asks for a lease, and renews it while he has it. */
export class RenewedLease implements Lease {
  readonly #owner = uuidv7();
  readonly #book: LeaseBook;
  readonly #inTurn = createQueue();
  #askedAt: ReturnType<typeof moment> | undefined;
  #renewing: NodeJS.Timeout | undefined;

  constructor(book: LeaseBook) {
    this.#book = book;
  }

  get held(): boolean {
    return this.#askedAt !== undefined && elapsedSince(this.#askedAt) < TRUSTED_MS;
  }

  async take(): Promise<boolean> {
    return this.held || this.#inTurn(() => this.#ask());
  }

  release(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#askedAt === undefined) return;
      clearTimeout(this.#renewing);
      this.#askedAt = undefined;
      await this.#book.giveBack(this.#owner).catch(warn('given back'));
    });
  }

  async #ask(): Promise<boolean> {
    clearTimeout(this.#renewing);
    const askedAt = moment();
    try {
      const isOurs = await this.#book.take(this.#owner, LEASE_MS);
      this.#askedAt = isOurs ? askedAt : undefined;
      return isOurs && this.held;
    } finally {
      if (this.#askedAt !== undefined) this.#renewing = setTimeout(() => this.#renew(), RENEW_MS).unref();
    }
  }

  #renew(): void {
    void this.#inTurn(() => (this.#askedAt === undefined ? false : this.#ask())).catch(warn('renewed'));
  }
}

/** The lease of a store that only one process opens. */
export const ownLease: Lease = {
  held: true,
  take: () => Promise.resolve(true),
  release: () => Promise.resolve(),
};
