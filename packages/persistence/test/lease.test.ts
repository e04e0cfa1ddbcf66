import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { openMemoryStore } from '../src/index.js';
import { RenewedLease } from '../src/lease.js';
import type { LeaseBook } from '../src/lease.js';

/** A book that answers as long as it is told to. */
const bookOf = (state: { answers: boolean; asked: number; givenBack: number }): LeaseBook => ({
  take: () => {
    state.asked += 1;
    return state.answers ? Promise.resolve(true) : new Promise(() => undefined);
  },
  giveBack: () => {
    state.givenBack += 1;
    return Promise.reject(new Error('away'));
  },
});
const begin = async () => {
  const state = { answers: true, asked: 0, givenBack: 0 };
  const lease = new RenewedLease(bookOf(state));
  expect([lease.held, await lease.take(), lease.held]).toEqual([false, true, true]);
  return { state, lease };
};

describe('who has a lease', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('has it for as long as the store answers, without asking for it again', async () => {
    const { state, lease } = await begin();
    await delay(3_500);
    expect(lease.held).toBe(true);
    expect(state.asked).toBeGreaterThanOrEqual(3);
    expect(await lease.take()).toBe(true);
    await lease.release();
    expect([lease.held, state.givenBack]).toEqual([false, 1]);
    const { asked } = state;
    await delay(1_500);
    expect(state.asked).toBe(asked);
  });

  test('knows by itself that it is over where the store answers no more', async () => {
    const { state, lease } = await begin();
    state.answers = false;
    await delay(2_000);
    expect(lease.held).toBe(true);
    await delay(1_200);
    expect(lease.held).toBe(false);
  });

  test('knows it after a sleep of the machine, in which the even clock stood still', async () => {
    const { lease } = await begin();
    const slept = Date.now() + 3_000;
    jest.spyOn(Date, 'now').mockImplementation(() => slept);
    expect(lease.held).toBe(false);
    jest.restoreAllMocks();
    await lease.release();
  });

  test('gives back once, however often it is asked to, and what fails is no failure of the caller', async () => {
    const { state, lease } = await begin();
    await Promise.all([lease.release(), lease.release()]);
    expect(state.givenBack).toBe(1);
  });
});

test('a store that one process opens grants every lease', async () => {
  const store = await openMemoryStore();
  const [one, other] = [store.lease('work'), store.lease('work')];
  expect([await one.take(), await other.take(), one.held, other.held]).toEqual([true, true, true, true]);
  await one.release();
  await store.close();
});
