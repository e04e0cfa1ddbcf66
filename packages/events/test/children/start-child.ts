import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  process: ChildProcess;
  /** What the child has said so far. */
  said: string[];
  ended: Promise<void>;
}

/** Starts a script of this folder as a process of its own, from source. */
export function startChild(script: string, ...args: string[]): Child {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const execArgv = ['--no-warnings', '--conditions=@shuangzhao/source', '--import', 'tsx'];
  const child = fork(file, args, { execArgv });
  child.unref(); // a failed test must not wait for it; it ends when its channel does
  child.channel?.unref();
  const said: string[] = [];
  child.on('message', (message: string) => said.push(message));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return { process: child, said, ended };
}

/** Ends a child at once, as a power cut would. */
export async function killHard(child: Child): Promise<void> {
  child.process.kill('SIGKILL');
  await child.ended;
}
