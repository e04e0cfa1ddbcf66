import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { printEvent } from './print-event.js';

/** One process of the system. */
export interface RunningPart {
  /** Resolves when it first says that it is ready; rejects where it ends before. */
  ready: Promise<void>;
  stop: () => Promise<void>;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;
const STEADY_MS = 30_000;

/** Starts a process, merges its log into ours and starts it again with back-off whenever it dies. */
export const startPart = (name: string, entry: URL, environment: Record<string, string>): RunningPart => {
  let child: ChildProcess | undefined;
  let stopping = false;
  let wasReady = false;
  let wait = FIRST_WAIT_MS;
  let timer: NodeJS.Timeout | undefined;
  let settle: { resolve: () => void; reject: (error: Error) => void };
  const ready = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));

  const launch = () => {
    const launchedAt = Date.now();
    child = fork(fileURLToPath(entry), [], {
      env: { ...process.env, ...environment },
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface(stream).on('line', (line) => printEvent(name, line));
    child.on('message', () => {
      wasReady = true;
      settle.resolve();
    });
    child.on('exit', (code, signal) => {
      if (stopping) return;
      if (!wasReady) {
        settle.reject(new Error(`${name} ended with ${signal ?? code} before it was ready`));
        return;
      }
      if (Date.now() - launchedAt > STEADY_MS) wait = FIRST_WAIT_MS;
      printEvent(
        name,
        JSON.stringify({ level: 50, msg: `ended with ${signal ?? code}; starting again in ${wait} ms` }),
      );
      timer = setTimeout(launch, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };

  const stop = async () => {
    stopping = true;
    clearTimeout(timer);
    const running = child;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    await new Promise((resolve) => {
      running.once('exit', resolve);
      running.kill('SIGTERM');
    });
  };

  launch();
  return { ready, stop };
};
