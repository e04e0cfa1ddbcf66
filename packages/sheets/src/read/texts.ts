import { tooLarge } from '../faults.js';
import type { Limits } from '../limits.js';

/** What a text costs beside its characters, so that millions of empty ones are counted too. */
const EACH = 16;

/** Undoes `_x000D_`, by which a workbook writes characters that XML has no room for. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Collects the text of a cell or a shared text from its parts, without what only says how to pronounce it. */
export class TextParts {
  #text = '';
  #isOpen = false;
  #isSpoken = false;

  constructor(private readonly limits: Limits) {}

  open(name: string): void {
    if (name === 'rPh') this.#isSpoken = true;
    this.#isOpen = name === 't' && !this.#isSpoken;
  }

  add(text: string): void {
    if (this.#isOpen) this.#text += text;
    if (this.#text.length > this.limits.cellLength) throw tooLarge('cellLength', this.limits);
  }

  close(name: string): void {
    if (name === 'rPh') this.#isSpoken = false;
    this.#isOpen = false;
  }

  /** The text so far; the next one begins. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}

/** Counts the shared texts. Throws AppError `file.too_large`. */
export const createTextBudget = (limits: Limits) => {
  let spent = 0;
  return (text: string): string => {
    spent += text.length + EACH;
    if (spent > limits.sharedLength) throw tooLarge('sharedLength', limits);
    return text;
  };
};
