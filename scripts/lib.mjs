// What the root scripts share. Plain Node, no dependency: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Says what is going on, with the seconds since the script began. */
export const say = (text) => console.log(`[${process.uptime().toFixed(1).padStart(6)} s] ${text}`);

/** Runs a command with its output shown; ends this script with the same status where it fails. */
export const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
};

/** Installs the dependencies where they are missing or not those of the lock file. */
export const ensureInstalled = () => {
  requireNode();
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing dependencies (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
  say('Installed.');
};

/** Environment for turbo: its cache beside the code, no telemetry, no update notice. */
export const turboEnvironment = (extra = {}) => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  ...extra,
});

export const turbo = path.join(root, 'node_modules', '.bin', 'turbo');

/** Builds what changed. */
export const build = () => {
  say('Building what changed …');
  run(turbo, ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'], {
    env: turboEnvironment(),
  });
  say('Built.');
};
