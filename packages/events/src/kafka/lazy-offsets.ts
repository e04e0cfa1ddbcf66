import type { TopicPartitionOffset } from 'kafkajs';

const SAVE_MS = 1000;

/** Offsets that are saved about once a second, also when nothing follows; what is not saved yet comes again after a crash. */
export class LazyOffsets {
  readonly #commit: (offsets: TopicPartitionOffset[]) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #unsaved = new Map<string, TopicPartitionOffset>();
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(commit: (offsets: TopicPartitionOffset[]) => Promise<void>, onError: (error: unknown) => void) {
    this.#commit = commit;
    this.#onError = onError;
  }

  /** Everything up to this offset is dealt with. */
  note(topic: string, partition: number, last: number): void {
    this.#unsaved.set(`${topic}/${partition}`, { topic, partition, offset: String(last + 1) });
    this.#timer ??= setTimeout(() => void this.save(), SAVE_MS);
  }

  /** Saves now what is not saved; a failure is told to `onError`, and tried again with the next ones. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  /** Forgets what is not saved: it may be another's by now. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#unsaved.clear();
  }

  async #save(): Promise<void> {
    const offsets = [...this.#unsaved];
    if (offsets.length === 0) return;
    try {
      await this.#commit(offsets.map(([, offset]) => offset));
      for (const [name, offset] of offsets) if (this.#unsaved.get(name) === offset) this.#unsaved.delete(name);
    } catch (error) {
      this.#onError(error);
    }
  }
}
