import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claimDataFolder } from '../src/data-folder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('an empty folder is new until it is seeded, also after a restart', async () => {
  const first = await claimDataFolder(folder);
  expect(first.isNew).toBe(true);
  await first.release();
  const second = await claimDataFolder(folder);
  expect(second.isNew).toBe(true);
  await second.markSeeded();
  await second.release();
  expect((await claimDataFolder(folder)).isNew).toBe(false);
});

test('a holder that is dead, or whose number another program bears now, keeps nobody out', async () => {
  for (const pid of ['999999999', process.platform === 'linux' ? String(process.ppid) : '999999998']) {
    await writeFile(path.join(folder, 'system.pid'), pid);
    await expect(claimDataFolder(folder)).resolves.toMatchObject({ isNew: true });
  }
});
