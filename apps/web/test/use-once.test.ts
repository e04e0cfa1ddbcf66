/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useOnce } from '../src/input/use-once.js';

/** Asks twice of a server whose first answer is lost where `isLost`; answers of the keys that were sent. */
const keysOf = async (first: object, second: object, isLost: boolean): Promise<string[]> => {
  const { result, rerender } = renderHook(() => useOnce());
  const keys: string[] = [];
  const send = async (_asked: object, key: string) => {
    keys.push(key);
    if (isLost && keys.length === 1) throw new Error('the line was cut');
  };
  await result.current(first, send).catch((error: unknown) => {
    expect(error).toEqual(new Error('the line was cut'));
  });
  rerender();
  await result.current(second, send);
  return keys;
};

test('what is asked again after a lost answer goes under the same key, so that it happens once', async () => {
  const [first, second] = await keysOf({ words: '已见面' }, { words: '已见面' }, true);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
});

test.each([
  ['other words', { words: '电话' }, true],
  ['the same once more after an answer', { words: '已见面' }, false],
])('%s go under a key of their own', async (_, second, isLost) => {
  const keys = await keysOf({ words: '已见面' }, second, isLost);
  expect(new Set(keys).size).toBe(2);
});
