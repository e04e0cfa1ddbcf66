import { closeSync, openSync, watch, writeSync } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import type { Alarm } from '../alarm.js';

/** A file that senders touch after COMMIT and listeners of all processes watch. A missed ring costs one poll, no record. */
export class Doorbell {
  readonly #file: string;
  readonly #handle: number;
  readonly #alarms = new Set<Alarm>();
  #watcher: FSWatcher | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(file, 'w');
  }

  ring(): void {
    writeSync(this.#handle, '!', 0);
  }

  /** Rings the alarm after each send, of this or any process; returns a function that stops it. */
  answer(alarm: Alarm, onError: (error: Error) => void): () => void {
    this.#alarms.add(alarm);
    this.#watcher ??= watch(this.#file, () => {
      for (const each of this.#alarms) each.ring();
    }).on('error', onError);
    return () => this.#alarms.delete(alarm);
  }

  close(): void {
    this.#watcher?.close();
    closeSync(this.#handle);
  }
}
