import { setTimeout as delay } from 'node:timers/promises';

/** Resolves when the condition holds; fails after so many milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> {
  const start = performance.now();
  while (!(await condition())) {
    if (performance.now() - start > limitMs)
      throw new Error(`Waited ${limitMs} ms in vain for ${condition.toString()}`);
    await delay(5);
  }
}
