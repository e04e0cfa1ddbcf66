// npm test: installs what is missing, runs every suite, ends with `N passed, N failed`. --full: the long counts.
// --engines: the suites on MongoDB, Kafka and Meilisearch instead, on servers that are started for them and stopped after.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, ensureInstalled, root, say, turbo, turboEnvironment } from './lib.mjs';

const full = process.argv.includes('--full');
const onEngines = process.argv.includes('--engines');
ensureInstalled();
build(); // the end-to-end suite starts the built system
const resultFiles = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name, 'test-results.json')),
);
for (const file of resultFiles) rmSync(file, { force: true });

/** Which servers a suite may use is said here alone: no suite finds one by a variable that happens to be set. */
const enginesEnvironment = () => {
  const variables = { MONGODB_URI: '', KAFKA_BROKERS: '', MEILI_HOST: '', MEILI_API_KEY: '' };
  if (!onEngines) return variables;
  say('Starting MongoDB, Kafka and Meilisearch …');
  const started = spawnSync(process.execPath, ['scripts/engines.mjs', 'start'], { cwd: root, encoding: 'utf8' });
  if (started.status !== 0) {
    console.error(`The servers could not be had:\n${started.stderr}`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  const said = started.stdout.matchAll(/^([A-Z_]+)=(.*)$/gm);
  return { ...variables, ...Object.fromEntries([...said].map(([, name, value]) => [name, value])), TEST_ENGINES: '1' };
};
const stopEngines = () => spawnSync(process.execPath, ['scripts/engines.mjs', 'stop'], { cwd: root, stdio: 'inherit' });
if (onEngines) {
  process.on('exit', stopEngines); // also after a failure
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
} else
  say(
    'The suites on MongoDB, Kafka and Meilisearch are skipped here: npm run test:engines starts these and runs them.',
  );

/** Packages without a suite on servers would start jest in vain. */
const hasEngineSuites = (file) => {
  const tests = path.join(path.dirname(file), 'test');
  return existsSync(tests) && readdirSync(tests).some((name) => name.endsWith('.engines.test.ts'));
};
const withEngines = resultFiles
  .filter(hasEngineSuites)
  .map((file) => `--filter=./${path.relative(root, path.dirname(file))}`);

say(full ? 'Running all suites with the long counts …' : 'Running all suites …');
const done = spawnSync(
  turbo,
  [
    'run',
    'test',
    '--continue=always',
    ...(onEngines ? withEngines : []),
    `--concurrency=${onEngines ? 1 : 2}`, // suites on servers kill them
    '--output-logs=full',
    '--log-order=grouped',
    '--no-update-notifier',
  ],
  {
    stdio: 'inherit',
    cwd: root,
    env: turboEnvironment({ ...enginesEnvironment(), ...(full ? { TEST_SCALE: 'full' } : {}) }),
  },
);

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const file of resultFiles.filter((name) => existsSync(name))) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of Object.keys(totals)) totals[key] += result[key];
  failures.push(...result.failures.map((failure) => `FAIL ${path.relative(root, path.dirname(file))}/${failure}`));
}
if (done.status !== 0 && totals.failed === 0) totals.failed = 1; // a suite that could not even start
say('All suites done.');
for (const failure of failures) console.log(failure); // once more, where it is found: at the end
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exit(totals.failed === 0 ? 0 : 1);
