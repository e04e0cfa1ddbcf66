/** A sleep that can be ended; a ring between two sleeps is remembered, so no wake-up is lost. */
export class Alarm {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves when rung, or after so many milliseconds. */
  async wait(milliseconds?: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    if (!this.#rung)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds);
      });
    clearTimeout(timer);
    this.#wake = undefined;
    this.#rung = false;
  }
}

/** Milliseconds to wait after so many failures in a row (0 for the first): 100 ms, doubled up to 5 s. */
export const backOff = (failures: number): number => Math.min(100 * 2 ** failures, 5000);
