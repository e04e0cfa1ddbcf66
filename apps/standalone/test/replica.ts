import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One process of a service (built), started by hand as a cluster would. */
export class Replica {
  #child: ChildProcess | undefined;
  #output = '';

  constructor(
    readonly name: string,
    private readonly environment: Record<string, string>,
  ) {}

  /** What it has logged. */
  get output(): string {
    return this.#output;
  }

  /** Resolves when it says that it is ready. */
  async start(): Promise<void> {
    const entry = fileURLToPath(new URL(`../../${this.name}/dist/main.js`, import.meta.url));
    const child = fork(entry, [], {
      env: { ...process.env, LOG_LEVEL: 'warn', NODE_OPTIONS: '', ...this.environment },
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`${this.name} ended with ${code}:\n${this.#output}`)));
    });
  }

  /** Asks it to stop, and waits until it has; answers how it ended. */
  async stop(): Promise<number | null> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? 0;
    return new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  }
}
