import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

export type Engine = 'mongodb' | 'kafka' | 'meilisearch';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');

/** Kills (-9) a server that the suites share, or starts servers again, each on its port and its data. */
export const engines = async (command: 'kill' | 'start', ...names: Engine[]): Promise<void> => {
  await run(process.execPath, ['scripts/engines.mjs', command, ...names], { cwd: root });
};
