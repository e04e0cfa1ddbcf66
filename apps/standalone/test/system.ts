import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/free-port.js';

const entry = fileURLToPath(new URL('../dist/main.js', import.meta.url));
export const PASSWORD = 'a password for the tests';
const READY_WITHIN_MS = 60_000;

/** An answer of the system, its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

interface AskOptions {
  as?: string;
  key?: string;
  headers?: Record<string, string>;
}

/** A running system (apps/standalone, built) on loopback, in a process group of its own. */
export interface System {
  url: string;
  dataDir: string;
  /** Goes before the names of its databases, topics and indexes, where it is on servers. */
  namespace: string;
  ask: (method: string, path: string, body?: unknown, options?: AskOptions) => Promise<Answer>;
  /** kill -9 of the whole group: power loss for every process at once. */
  killAll: () => Promise<void>;
  /** kill -9 of one service. */
  killOne: (name: string) => Promise<void>;
  start: () => Promise<void>;
  /** Starts it and does not wait for anything. */
  launch: () => void;
  stop: () => Promise<void>;
  /** What it has printed since it was started. */
  output: () => string;
}

const textBody = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const descendants = async (pid: number): Promise<number[]> => {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean).map(Number);
  return children;
};

const isAlive = (pid: number): Promise<boolean> =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (stat) => !/\) [ZX] /.test(stat),
    () => false,
  );

/** Starts a system on an empty folder, with these variables beside the usual ones, and waits until it is ready. */
export const startSystem = async (environment: Record<string, string> = {}): Promise<System> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'shuangzhao-'));
  const namespace = `test-${randomBytes(6).toString('hex')}`; // where suites share the servers
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const tokens = new Map<string, string>();
  let child: ChildProcess | undefined;
  let output = '';

  const launch = () => {
    output = '';
    const started = spawn(process.execPath, ['--enable-source-maps', entry], {
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: dataDir,
        DEMO_PASSWORD: PASSWORD,
        LOG_LEVEL: 'warn',
        NODE_OPTIONS: '',
        NAMESPACE: namespace,
        REQUESTS_PER_MINUTE: '1000000',
        SIGN_INS_PER_MINUTE: '1000000',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    child = started;
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return started;
  };

  const start = async () => {
    const started = launch();
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      if (started.exitCode !== null) throw new Error(`The system ended with ${started.exitCode}:\n${output}`);
      const ready = await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return;
      await sleep(50);
    }
    throw new Error(`The system was not ready in time:\n${output}`);
  };

  const exited = (process: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (process.exitCode !== null || process.signalCode !== null) resolve();
      else process.once('exit', () => resolve());
    });

  const ask: System['ask'] = async (method, route, body, options = {}) => {
    const headers: Record<string, string> = { ...options.headers };
    if (body !== undefined && headers['content-type'] === undefined) headers['content-type'] = 'application/json';
    if (options.key !== undefined) headers['idempotency-key'] = options.key;
    if (options.as !== undefined) headers['authorization'] = `Bearer ${await tokenOf(options.as)}`;
    const answer = await fetch(`${url}${route}`, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: textBody(await answer.text()) };
  };

  const tokenOf = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known !== undefined) return known;
    const { status, body } = await ask('POST', '/api/v1/auth/token', { username, password: PASSWORD });
    if (status !== 200 || typeof body !== 'object' || body === null || !('accessToken' in body))
      throw new Error(`No token for ${username}: ${status} ${JSON.stringify(body)}\n${output}`);
    const token = String(body.accessToken);
    tokens.set(username, token);
    return token;
  };

  const killAll = async () => {
    if (child?.pid === undefined) return;
    const parts = process.platform === 'linux' ? await descendants(child.pid) : [];
    process.kill(-child.pid, 'SIGKILL');
    await exited(child);
    // A process that waits for the disk dies when that answers; until then it holds its ports and files.
    for (const pid of parts) while (await isAlive(pid)) await sleep(10);
  };

  const killOne = async (name: string) => {
    for (const pid of child?.pid === undefined ? [] : await descendants(child.pid))
      if ((await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes(`/apps/${name}/`)) process.kill(pid, 'SIGKILL');
  };

  const stop = async () => {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await exited(child);
  };

  await start();
  return { url, dataDir, namespace, ask, killAll, killOne, start, launch, stop, output: () => output };
};

/** The body as a record, or a failure that shows it. */
export const record = (answer: Answer): Record<string, unknown> => {
  if (typeof answer.body !== 'object' || answer.body === null || Array.isArray(answer.body))
    throw new Error(`Not an object: ${answer.status} ${JSON.stringify(answer.body)}`);
  return Object.fromEntries(Object.entries(answer.body));
};
