import type { WriteWatch } from './port.js';

/** Tells those who watch which ids are written or removed. */
export class Writes {
  private readonly watchers = new Set<Set<string>>();

  touch(ids: readonly string[]): void {
    for (const touched of this.watchers) for (const id of ids) touched.add(id);
  }

  watch(): WriteWatch {
    const touched = new Set<string>();
    this.watchers.add(touched);
    return { touched, stop: () => void this.watchers.delete(touched) };
  }
}
