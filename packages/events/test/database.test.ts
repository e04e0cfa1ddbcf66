import { expect, test } from '@jest/globals';
import { patiently } from '../src/sqlite-log/database.js';

const RECOVERING = 261; // SQLITE_BUSY_RECOVERY: another process repairs the log that a crash left
const CORRUPT = 267; // SQLITE_CORRUPT_VTAB

const failing = (times: number, sqliteCode: number) => {
  let left = times;
  return () => {
    if (left-- > 0) throw Object.assign(new Error('refused'), { sqliteCode });
    return 'done';
  };
};

test('waits while another process recovers the log after a crash', async () => {
  await expect(patiently(1_000, failing(3, RECOVERING))).resolves.toBe('done');
});

test('gives up when its patience is at an end', async () => {
  await expect(patiently(20, failing(1_000, RECOVERING))).rejects.toMatchObject({ code: 'events.log_busy' });
});

test('does not try again what waiting cannot mend', async () => {
  await expect(patiently(1_000, failing(1, CORRUPT))).rejects.toMatchObject({ sqliteCode: CORRUPT });
});
