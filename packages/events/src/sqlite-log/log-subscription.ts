import { randomUUID } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import type { Alarm } from '../alarm.js';
import type { Batch, InRecord, SubscribeOptions, Subscription } from '../broker.js';
import type { Held, LogFile, Place } from './log-file.js';

const POLL_MS = 500;
const COMMIT_MS = 1000;
const BATCH_RECORDS = 500;
const BATCH_BYTES = 4_000_000;

/** A partition at work: the next position, and the one that is saved. */
interface Cursor extends Place {
  next: number;
  saved: number;
}

/** Everything that belongs to one time of holding the lease. */
interface Term extends Held {
  lost: boolean;
  renewedAt: number;
  committedAt: number;
  seen: number;
  cursors: Map<string, Cursor>;
}

const nameOf = ({ topic, partition }: Place): string => `${topic}/${partition}`;

/** One member of a group: waits for the group's lease, then deals with all partitions, one batch after another. */
export class LogSubscription implements Subscription {
  readonly #log: LogFile;
  readonly #leaseMs: number;
  readonly #options: SubscribeOptions;
  readonly #owner = randomUUID();
  readonly #places: Place[];
  readonly #alarm: Alarm;
  readonly #running: Promise<void>;
  #closing = false;
  #keeping: Promise<void> | undefined;

  /** The alarm is rung by the doorbell. */
  constructor(log: LogFile, leaseMs: number, places: Place[], alarm: Alarm, options: SubscribeOptions) {
    this.#log = log;
    this.#leaseMs = leaseMs;
    this.#places = places;
    this.#alarm = alarm;
    this.#options = options;
    this.#running = this.#run().catch((error: unknown) => {
      this.#report(error, true);
    });
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#alarm.ring();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#closing) {
      const taken = await this.#log.take(this.#options.group, this.#owner, this.#leaseMs);
      if ('heldFor' in taken) await this.#alarm.wait(Math.min(taken.heldFor + 1, POLL_MS));
      else await this.#lead(taken.epoch);
    }
  }

  /** Works until the lease is lost or the subscription closes. */
  async #lead(epoch: number): Promise<void> {
    const now = performance.now();
    const seen = await this.#log.head();
    const cursors = new Map<string, Cursor>();
    for (const place of this.#places) {
      const next = await this.#log.offset(this.#options.group, place);
      cursors.set(nameOf(place), { ...place, next, saved: next });
    }
    const held = { group: this.#options.group, owner: this.#owner, epoch };
    const term: Term = { ...held, lost: false, renewedAt: now, committedAt: now, seen, cursors };
    const timer = setInterval(() => {
      this.#keep(term).catch((error: unknown) => {
        this.#report(error, false);
      });
    }, this.#leaseMs * 0.4);
    try {
      await this.#work(term);
    } finally {
      clearInterval(timer);
      await this.#keeping;
      if (!term.lost) await this.#save(term, 0);
    }
  }

  #isOver(term: Term): boolean {
    return this.#closing || term.lost;
  }

  async #work(term: Term): Promise<void> {
    let touched = [...term.cursors.values()];
    while (!this.#isOver(term)) {
      const waiting: Cursor[] = [];
      for (const cursor of touched) if (!this.#isOver(term) && (await this.#deal(term, cursor))) waiting.push(cursor);
      if (waiting.length === 0) await this.#alarm.wait(POLL_MS);
      touched = [...new Set([...waiting, ...(await this.#newlyTouched(term))])];
    }
  }

  async #newlyTouched(term: Term): Promise<Cursor[]> {
    const head = await this.#log.head();
    if (head === term.seen) return [];
    const places = await this.#log.touched(term.seen, head);
    term.seen = head;
    return places.flatMap((place) => term.cursors.get(nameOf(place)) ?? []);
  }

  /** Hands over one batch; false when the partition had nothing. */
  async #deal(term: Term, cursor: Cursor): Promise<boolean> {
    const records = await this.#log.read(cursor, cursor.next, BATCH_RECORDS, BATCH_BYTES);
    const last = records.at(-1);
    if (!last) return false;
    try {
      await this.#options.handle(this.#batch(term, cursor, records));
    } catch (error) {
      if (!term.lost) throw error;
      this.#report(error, false);
    }
    if (term.lost) return false;
    cursor.next = last.offset + 1;
    return true;
  }

  #batch(term: Term, { topic, partition }: Place, records: InRecord[]): Batch {
    const heartbeat = async (): Promise<void> => {
      if (performance.now() - term.renewedAt > this.#leaseMs * 0.4) await this.#keep(term);
      if (term.lost)
        throw new AppError('conflict', 'events.taken_over', `Another member of "${term.group}" has taken over.`);
    };
    return { topic, partition, records, heartbeat };
  }

  /** Renews the lease, and saves offsets when the last time is a second ago; one at a time. */
  #keep(term: Term): Promise<void> {
    this.#keeping ??= this.#save(term, this.#leaseMs).finally(() => {
      this.#keeping = undefined;
    });
    return this.#keeping;
  }

  async #save(term: Term, leaseMs: number): Promise<void> {
    const now = performance.now();
    const due = leaseMs === 0 || now - term.committedAt >= COMMIT_MS;
    const unsaved = due ? [...term.cursors.values()].filter(({ next, saved }) => next !== saved) : [];
    const offsets = unsaved.map(({ topic, partition, next }) => ({ topic, partition, next }));
    term.lost = !(await this.#log.keep(term, leaseMs, offsets));
    term.renewedAt = now;
    if (unsaved.length === 0 || term.lost) return;
    term.committedAt = now;
    unsaved.forEach((cursor, index) => (cursor.saved = offsets[index]?.next ?? cursor.saved));
  }

  #report(error: unknown, fatal: boolean): void {
    this.#options.onError?.(error instanceof Error ? error : new Error(String(error)), fatal);
  }
}
