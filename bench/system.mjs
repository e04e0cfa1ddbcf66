// Starts the built system on an empty folder and loopback, for the benchmarks.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.dirname(import.meta.dirname);
const PASSWORD = 'a password for the benchmarks';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A running system: its address, a token, its processes' memory, and how to stop it. */
export const startSystem = async ({
  dataDir = mkdtempSync(path.join(tmpdir(), 'bench-')),
  command = [process.execPath, 'apps/standalone/dist/main.js'],
  cwd = root,
  variables = {},
} = {}) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'warn',
    REQUESTS_PER_MINUTE: '100000000',
    SIGN_INS_PER_MINUTE: '100000',
    ...variables,
  };
  const child = spawn(command[0], command.slice(1), { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The system ended with ${child.exitCode}.`);
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    await sleep(20);
  }
  const readyMs = performance.now() - began;
  // Not fetch: on two cores its own work would be a third of what is measured.
  const agent = new Agent({ keepAlive: true });
  const send = (method, route, body, token) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
      const sent = request(new URL(route, `${url}/api/v1/`), { method, headers, agent }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          if (answer.statusCode < 300) resolve(bytes);
          else reject(new Error(`${method} ${route}: ${answer.statusCode} ${bytes}`));
        });
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  const ask = async (...request) => JSON.parse(await send(...request));
  const processes = (pid) => [
    pid,
    ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number)
      .flatMap(processes),
  ];
  const residentMegabytes = () =>
    processes(child.pid).map(
      (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    );
  const stop = async (keep = false) => {
    agent.destroy();
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    if (!keep) rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    url,
    dataDir,
    readyMs,
    send,
    ask,
    residentMegabytes,
    stop,
    tokenOf: async (username) => (await ask('POST', 'auth/token', { username, password: PASSWORD })).accessToken,
  };
};

/** p50, p95 and p99 of milliseconds, as a sentence. */
export const quantiles = (milliseconds) => {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms (${sorted.length} calls)`;
};
