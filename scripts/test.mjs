// npm test: installs what is missing, runs every suite, ends with `N passed, N failed`. --full: the long counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, ensureInstalled, root, say, turbo, turboEnvironment } from './lib.mjs';

const full = process.argv.includes('--full');
ensureInstalled();
build(); // the end-to-end suite starts the built system
const resultFiles = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name, 'test-results.json')),
);
for (const file of resultFiles) rmSync(file, { force: true });

say(full ? 'Running all suites with the long counts …' : 'Running all suites …');
const done = spawnSync(
  turbo,
  [
    'run',
    'test',
    '--continue=always',
    '--concurrency=2',
    '--output-logs=full',
    '--log-order=grouped',
    '--no-update-notifier',
  ],
  {
    stdio: 'inherit',
    cwd: root,
    env: turboEnvironment(full ? { TEST_SCALE: 'full' } : {}),
  },
);

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const file of resultFiles.filter((name) => existsSync(name))) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of Object.keys(totals)) totals[key] += result[key];
}
if (done.status !== 0 && totals.failed === 0) totals.failed = 1; // a suite that could not even start
say('All suites done.');
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exit(totals.failed === 0 ? 0 : 1);
