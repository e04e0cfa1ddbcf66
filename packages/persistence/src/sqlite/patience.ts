import { setTimeout as delay } from 'node:timers/promises';

const BUSY = 5;
const PROTOCOL = 15; // a lost race for the WAL's locks; SQLite's advice is to try again

/** The kind of an SQLite error. The driver gives extended codes (261: busy with recovery after a crash), of which it is the low byte. */
export const sqliteCode = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'sqliteCode' in error ? Number(error.sqliteCode) & 0xff : undefined;

/** Runs synchronous SQL, again after 1 to 5 ms while another process holds the file's lock; then throws what `refusal` makes of the last error. */
export async function patientlyWithin<R>(
  patienceMs: number,
  refusal: (cause: unknown) => Error,
  work: () => R,
): Promise<R> {
  const start = performance.now();
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (![BUSY, PROTOCOL].includes(sqliteCode(error) ?? 0)) throw error;
      if (performance.now() - start > patienceMs) throw refusal(error);
    }
    await delay(1 + Math.random() * 4);
  }
}
