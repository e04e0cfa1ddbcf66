import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // After a power loss another program may bear the number: where the kernel tells what runs, it must be this one.
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(path.join('standalone', 'dist'));
};

/** Takes a data folder for this process alone. Throws an Error where another running system holds it. */
export const claimDataFolder = async (
  dataDir: string,
): Promise<{ isNew: boolean; markSeeded: () => Promise<void>; release: () => Promise<void> }> => {
  await mkdir(dataDir, { recursive: true });
  const holder = path.join(dataDir, 'system.pid');
  const seeded = path.join(dataDir, 'seeded');
  const pid = existsSync(holder) ? Number(await readFile(holder, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isAlive(pid))
    throw new Error(`Process ${pid} already runs on ${dataDir}. Stop it, or choose another DATA_DIR.`);
  await writeFile(holder, String(process.pid));
  return {
    isNew: !existsSync(seeded),
    markSeeded: () => writeFile(seeded, ''),
    release: () => rm(holder, { force: true }),
  };
};
