// npm run engines -- start|stop|kill|status [mongodb kafka meilisearch]: the real servers for tests, on loopback.
// What was killed starts again on its port and its data; `stop` ends a server and forgets what it held.
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureInstalled, say } from './lib.mjs';
import { cache } from './engines/packages.mjs';
import { servers } from './engines/servers.mjs';

const folderOf = (name) => path.join(cache, 'running', name);
const stateFile = (name) => path.join(folderOf(name), 'state.json');
const stateOf = (name) => (existsSync(stateFile(name)) ? JSON.parse(readFileSync(stateFile(name), 'utf8')) : undefined);

/** Whether it is ours that runs: the number of a process may be another's by now. */
const isAlive = (name) => {
  const cwd = `/proc/${stateOf(name)?.pid}/cwd`;
  try {
    return readlinkSync(cwd) === folderOf(name);
  } catch {
    return false; // no such process
  }
};

const start = async (name) => {
  if (isAlive(name)) return;
  const folder = folderOf(name);
  if (stateOf(name) === undefined) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(stateFile(name), JSON.stringify(await servers[name].prepare(folder)));
  }
  const state = stateOf(name);
  const pid = await servers[name].start(folder, state);
  writeFileSync(stateFile(name), JSON.stringify({ ...state, pid }));
  say(`${name} is ready.`);
};

const kill = async (name) => {
  const { pid } = stateOf(name) ?? {};
  if (!isAlive(name)) return;
  process.kill(pid, 'SIGKILL');
  while (isAlive(name)) await sleep(10);
};

const stop = async (name) => {
  await kill(name);
  rmSync(folderOf(name), { recursive: true, force: true });
};

const status = (name) =>
  console.log(`${name.padEnd(12)} ${isAlive(name) ? `runs as process ${stateOf(name).pid}` : 'does not run'}`);

const commands = { start, stop, kill, status };
const [command, ...wanted] = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(servers);
const unknown = names.find((name) => !(name in servers));
if (!(command in commands) || unknown !== undefined) {
  console.error('npm run engines -- start|stop|kill|status [mongodb kafka meilisearch]');
  process.exit(2);
}
ensureInstalled();
for (const name of names) await commands[command](name);
if (command === 'start')
  for (const name of names)
    for (const [variable, value] of Object.entries(stateOf(name).variables)) console.log(`${variable}=${value}`);
