import type { FacetCondition, FacetCount } from '../port.js';

export type SlotTest = (slot: number) => boolean;

const grown = (array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> => {
  if (size <= array.length) return array;
  const larger = new Uint32Array(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
};

const isPrefix = (condition: FacetCondition): condition is { readonly prefix: readonly string[] } =>
  !Array.isArray(condition);

/** One facet of all documents, by slot: each has a stretch of `pool`, which holds numbers of `values`. */
export class FacetColumn {
  private readonly values: string[] = [];
  private readonly codes = new Map<string, number>();
  private starts = new Uint32Array(64);
  private lengths = new Uint32Array(64);
  private pool = new Uint32Array(64);
  private used = 0;
  private living = 0;

  /** Gives a slot its values, each once; an empty list forgets it. */
  set(slot: number, values: readonly string[]): void {
    this.starts = grown(this.starts, slot + 1);
    this.lengths = grown(this.lengths, slot + 1);
    const before = this.lengths[slot] ?? 0;
    this.living += values.length - before;
    this.lengths[slot] = values.length;
    if (values.length > before) {
      this.starts[slot] = this.used;
      this.used += values.length;
      this.pool = grown(this.pool, this.used);
    }
    const start = this.starts[slot] ?? 0;
    values.forEach((value, at) => (this.pool[start + at] = this.codeOf(value)));
    if (this.used > 2 * this.living + 1024) this.pack();
  }

  /** Whether a slot meets the condition; made once for many slots. */
  test(condition: FacetCondition): SlotTest {
    const wanted = new Uint8Array(this.values.length);
    if (isPrefix(condition)) {
      const prefixes = condition.prefix.filter((prefix) => prefix !== '');
      this.values.forEach((value, code) => {
        if (prefixes.some((prefix) => value.startsWith(prefix))) wanted[code] = 1;
      });
    } else
      for (const value of condition) {
        const code = this.codes.get(value);
        if (code !== undefined) wanted[code] = 1;
      }
    return (slot) => {
      const start = this.starts[slot] ?? 0;
      const end = start + (this.lengths[slot] ?? 0);
      for (let at = start; at < end; at++) if (wanted[this.pool[at] ?? 0] === 1) return true;
      return false;
    };
  }

  /** How many of the slots have each value; values that none has are left out. */
  count(slots: readonly number[]): FacetCount[] {
    const counts = new Uint32Array(this.values.length);
    for (const slot of slots) {
      const start = this.starts[slot] ?? 0;
      const end = start + (this.lengths[slot] ?? 0);
      for (let at = start; at < end; at++) {
        const code = this.pool[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    return this.values
      .map((value, code) => ({ value, count: counts[code] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  private codeOf(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.codes.set(value, code);
    return code;
  }

  /** Closes the gaps that grown lists have left behind. */
  private pack(): void {
    const packed = new Uint32Array(this.living * 2);
    let used = 0;
    this.lengths.forEach((length, slot) => {
      const start = this.starts[slot] ?? 0;
      packed.set(this.pool.subarray(start, start + length), used);
      this.starts[slot] = used;
      used += length;
    });
    this.pool = packed;
    this.used = used;
  }
}
